import type { PracticePerson } from '../person.ts';

/** A hospital worker: angry, and at the wrong target. */
export const maribel: PracticePerson = {
  id: 'maribel',
  version: 1,
  language: 'en',
  name: 'Maribel',
  who: 'nurse’s aide, nights at St. Anne’s',
  about: 'Loud, funny, and furious: at the agency nurses, who make twice as much and leave at seven.',
  practise: 'agitation: anger that has to find who is responsible',
  look: { skin: '#b5805a', hair: '#1f1a1a', cut: 'bun', top: '#3f8f86', accent: '#e7e2d6', place: 'ward' },
  carries: {
    stake: 'Mr. Dolan, who fell because one aide had fourteen patients',
    blamesFirst: 'The agency nurses',
    target: 'Meridian, which owns the hospital and cut the night shift',
    couldPromise: 'To fill in the unsafe-staffing form on Friday, with three others',
  },
  warmth: 1,
  coldMood: 'closed',
  swings: { note: -1, rushed: -1 },
  thinks: 5,
  story: [
    [
      'Fourteen patients. Me. All night. You tell me how you turn fourteen people every two hours.',
      'I’ve got the whole east hall to myself. Fourteen call lights and two feet.',
    ],
    [
      'There was this man in room nine, Mr. Dolan. Retired bus driver. He’d wait for me to come, because he didn’t like to bother anyone.',
      'Mr. Dolan, room nine. He used to sing to me so I’d stay one more minute. I never had one more minute.',
    ],
    [
      'He rang, and I was with somebody else, and he got up by himself! I found him on the floor, and he said “sorry.” To me! He broke his hip, and he said sorry!',
      'He’d rung for twenty minutes! When I got there he was on the floor, holding my shoe, telling me not to get in trouble. He never went home!',
    ],
  ],
  storyInAnyOrder: true,
  blame: [
    [
      'It’s the agency girls! Twice my pay, they don’t know the floor, and at seven they’re gone!',
      'You want to know what’s wrong? Travelers. They come for thirteen weeks, make double, and I train them!',
    ],
    [
      'Okay, they don’t make the schedule. The one last night cried in the supply room. She had twelve.',
      'I guess somebody calls the agency instead of hiring. It isn’t them who decided that.',
    ],
    [
      'Meridian! They cut two aides a shift in May, and the same week they put up that sign with the fountain! Somebody signed that, and it wasn’t a nurse!',
      'It’s Meridian! They save on every one of us, and when somebody falls it’s my name on the report! They should answer for Mr. Dolan!',
    ],
  ],
  plan: [
    [
      'A form? I’ve filled in forms. What’s one more form?',
      'We all file it, the same night? And it goes to the state, and not to my supervisor?',
    ],
    [
      'At Mercy they got an aide back on every floor? With thirty forms? Thirty I can get you.',
      'So when it’s one, it’s a complainer. When it’s thirty, it’s a record. Ha. I like it.',
    ],
  ],
  fears: [
    {
      cards: ['the-risk', 'lose-job'],
      says: [
        'They wrote up Joyce for less. Two more years and I’ve got my pension. You understand?',
        'And when they come for me? I’m loud. I’m the first one they’d pick.',
      ],
      eased: [
        'So my name’s one of thirty, and none of us goes in the office alone. Okay. And it’s my right to file it. Okay.',
        'True. They write me up for being slow, anyway. At least this would be for something.',
      ],
    },
  ],
  lines: {
    waiting: ['(A break room with a humming machine. Maribel props the phone against a cup.)'],
    hello: [
      'You’ve got till my break’s over, honey. What is it?',
      'Hi, hi, wait, let me sit down. First time tonight. Okay, talk.',
    ],
    open: [
      'Ask me anything. I’ll tell you, too.',
      'You want to know about nights? Nobody wants to know about nights.',
    ],
    surface: [
      'What would I change? Get rid of the agency. All of them.',
      'Where do I start? Ask anybody on nights, they’ll tell you the same.',
    ],
    guarded: ['Why, who’s asking? Are you with management?', 'I said what I said. Next.'],
    retold: [
      'He said sorry to me. I hear it every time a light goes on.',
      'Mr. Dolan. That’s why I still do this, and that’s why I can’t sleep.',
    ],
    rushed: [
      'Slow down, you haven’t heard the half of it.',
      'Yeah, yeah. Everybody’s got a plan. You don’t even know my floor.',
    ],
    agrees: [
      'It’s Meridian. I’d say it to their face.',
      'They signed it. Not the agency, not the charge nurse. Meridian.',
    ],
    back: ['Okay, good, because I wasn’t finished.', 'See, now you’re listening.'],
    maybe: [
      'Oh, absolutely, somebody should do that. Let me know how it goes!',
      'Sure, sure. Put me on whatever list.',
    ],
    wayOut: [
      'Anyway! My break’s over. I’ll think about it.',
      'Never mind, I talk too much. Some other time, okay?',
    ],
    considers: [
      'If I don’t? Then there’s another Mr. Dolan, and it’s my shift again.',
      'If I do, the girls will do it too. They do what I do. That’s the scary part.',
    ],
    yes: [
      'Yes. Friday, end of shift, I’m filling it in. Me, Joyce, Denise and the new kid.',
      'You know what, yes. I’ll do it for him. And I’ll bring three.',
    ],
    smallerYes: [
      'Write down what happened to him? With the date? Yes. That I’ll do tonight.',
      'I’ll ask Joyce, just Joyce. Yes.',
    ],
    no: ['No. Not with two years to go.', 'No, honey. I can’t.'],
    notThat: ['Did I say that? I didn’t say that.', 'That’s not it. You’re not on nights, are you?'],
    smaller: ['Smaller I can do. Say it.', 'Okay, like what?'],
    when: [
      'Friday, seven fifteen, in the parking lot. Text me at six, I’ll be up.',
      'Friday morning. You call me Saturday and ask how many. I like to be asked.',
    ],
    agreed: ['Friday, four of us, and you call Saturday. Deal.', 'You wrote that down? Good. Now I have to.'],
    agreedToWhat: ['Whoa. When did I say that?', 'Next steps of what? We were just talking.'],
    leftWell: ['You’re all right. Ask me again when I’m retired.', 'Thanks for not pushing. I mean it.'],
    goodbye: ['Light’s on. Got to go. Friday!', 'Okay. For Mr. Dolan. Bye, honey.'],
    goodbyeOpen: ['Okay, that was fun. Bye!', 'Light’s on. You take care.'],
  },
};
