import type { PracticePerson } from '../person.ts';

/** A warehouse worker: afraid, for good reasons. */
export const marcus: PracticePerson = {
  id: 'marcus',
  version: 1,
  language: 'en',
  name: 'Marcus',
  who: 'packer, line 6 at the warehouse',
  about: 'Quiet and quick to look over a shoulder. Answers in three words until it feels safe.',
  practise: 'fear: relationship before reasons, and no promise that you can’t keep',
  look: { skin: '#8a5a3c', hair: '#2a211d', cut: 'beard', top: '#6b7280', accent: '#d97b3a', place: 'depot' },
  carries: {
    stake: 'Luis, who went down in the heat, and a line that did not stop',
    blamesFirst: 'Himself: too slow',
    target: 'The regional office, which sets the rate',
    couldPromise: 'To come on Sunday, away from work, and to bring Luis',
  },
  warmth: -1,
  coldMood: 'closed',
  swings: { note: -1, yellow: 1, question: 0, broken: -2 },
  thinks: 9,
  story: [
    [
      'It’s hot in there. That’s all. A hundred, by the trucks.',
      'You get used to it. You freeze a bottle and put it down your shirt.',
    ],
    [
      'My buddy Luis works across from me. Nineteen. First job. He asks me if he’s doing it right.',
      'There’s this kid, Luis. He’s nineteen, so I kind of look out for him.',
    ],
    [
      'In July he just went down. Right there. And the belt kept going! I’m holding his head, and the boxes are falling on us, and the screen’s flashing my rate at me!',
      'He passed out next to me! I yelled, and nobody stopped the line, and the tablet says “Marcus, you’re behind.” He’s nineteen years old!',
    ],
  ],
  blame: [
    [
      'I should’ve told him to drink. I was trying to make rate.',
      'That’s on me. I saw he was gray, and I kept packing.',
    ],
    [
      'The lead can’t stop the line. He gets written up, too. He told me that, after.',
      'Our manager was scared as well. He kept looking at the screen.',
    ],
    [
      'It’s the region. They set the rate from an office with air conditioning! They put it up eight percent in June, in that heat!',
      'Somebody up at region typed in that number! They know what it does. They’d rather pay for an ambulance than for a fan!',
    ],
  ],
  plan: [
    [
      'At the other site they got fans? And nobody lost their job over it?',
      'So it’s just a meeting. Not on the floor. Nobody’s phone.',
    ],
    [
      'If half of line 6 and half of line 4 walk up together… they can’t run the dock without us.',
      'Slow at first. Nobody signs till there’s enough of us. Okay. That’s smart.',
    ],
  ],
  fears: [
    {
      cards: ['the-risk', 'lose-job'],
      says: [
        'I can’t lose this. I’ve got rent on the first, and my daughter’s on my insurance.',
        'They’ve got cameras. A guy talked in the break room, and the next week his badge didn’t work.',
      ],
      eased: [
        'So nobody says my name till I say so. And I could stop whenever I want. All right.',
        'You’re not telling me it’s safe. I’m glad, because it’s not. But it’s not safe now, either.',
      ],
    },
    {
      cards: ['others-will-not', 'wont-work'],
      says: [
        'The others won’t come. People keep their heads down. I do.',
        'If it’s only me and you in that room, I’m done.',
      ],
      eased: [
        'Big Tony. If Tony came, line 4 would come. I could ask Tony.',
        'Luis would come. If I go, he’d go. Huh.',
      ],
    },
  ],
  lines: {
    waiting: ['(A parked car in the evening. Marcus looks around before picking up.)'],
    hello: ['Hey. I’m in my car. Who gave you my number?', 'Yeah, hi. I can’t talk long. Is this recorded?'],
    open: ['Okay.', 'Depends. What for?'],
    surface: ['It’s a job. It’s fine.', 'It’s all right. Pays better than the last one.'],
    guarded: ['I’d rather not say.', 'I don’t know, man. I just work there.'],
    retold: [
      'I still feel how heavy his head was. And that belt going.',
      'He asks me if he’s doing it right. That’s what gets me.',
    ],
    rushed: ['I don’t want any trouble.', 'That sounds like something people get fired for.'],
    agrees: ['Region. They never even come down here.', 'It’s that number. And somebody picked that number.'],
    back: ['Yeah. We can talk about that.', 'Okay. I thought you’d just keep going.'],
    maybe: ['Maybe. I’ll have to see my schedule.', 'Yeah, could be. Text me, I guess.'],
    wayOut: ['No, yeah, you’re right, it’s a lot. I’ll let you know.', 'It’s cool. Forget it. I’ll see.'],
    considers: [
      'If I don’t, it’s July again. And he’s still across from me.',
      'If I do… I could look at him and say I did something.',
    ],
    yes: [
      'Okay. Yes. Sunday. And I’ll bring Luis. I’ll drive him.',
      'Yeah. I’m in. Sunday, two o’clock, me and Luis.',
    ],
    smallerYes: [
      'Just listen, and nobody writes my name? Yes. I’ll do that.',
      'I’ll talk to Tony. Only Tony. Yes.',
    ],
    no: ['No. I can’t. I’m sorry.', 'I’ve got to say no.'],
    notThat: ['That’s not what I’m scared of.', 'No. Nobody said that.'],
    smaller: ['What’s smaller?', 'Okay. I’m still here.'],
    when: [
      'I’ll ask Luis tomorrow in the lot. Don’t text. Call me after nine.',
      'Sunday at two. Call me Saturday night, I’ll be home.',
    ],
    agreed: [
      'Sunday, two, me and Luis. And you call, you don’t text. Right.',
      'Yeah. That’s what I said. I’ll be there.',
    ],
    agreedToWhat: ['Wait. I didn’t say I’d do anything.', 'Hold up. No. Don’t write that.'],
    leftWell: ['Thanks for being straight with me.', 'I won’t tell anyone you called. You’re good.'],
    goodbye: ['All right. Sunday. Be careful, too.', 'Thanks. I haven’t told anybody that about Luis.'],
    goodbyeOpen: ['Okay. I’ve got to go.', 'Yeah. Bye. Don’t call me at work.'],
  },
};
