import type { PracticePerson } from '../person.ts';

/** A parent at a school, whose no is a no: leaving well is what there is to do. */
export const elena: PracticePerson = {
  id: 'elena',
  version: 1,
  language: 'en',
  name: 'Elena',
  who: 'mother of a second-grader at Lincoln School',
  about: 'Kind, tired, and hard to reach. Says “maybe later” to get off the phone.',
  practise: 'hearing an honest no, and leaving well',
  look: { skin: '#d8a47f', hair: '#4a2f25', cut: 'scarf', top: '#8b4a5e', accent: '#c9b6a2', place: 'hall' },
  carries: {
    stake: 'Her father, who is dying at home, and a boy who asks when',
    blamesFirst: 'Nobody: it is just a bad time',
    target: 'The district, which took the school nurse away',
    couldPromise:
      'Nothing now. You leave well when her no is a no, you thank her, and she knows that she can call',
  },
  warmth: 0,
  coldMood: 'polite',
  swings: { yellow: 1, rushed: -1, smaller: -1 },
  thinks: 5,
  staysNo: true,
  story: [
    [
      'It’s a busy time. I’m always behind. You know how it is with kids.',
      'We’re managing. Mateo’s doing fine. Reading, even.',
    ],
    [
      'My father’s with us now. He’s in Mateo’s room. Mateo sleeps with me.',
      'I work mornings, and then there’s my dad. The hospice nurse comes at two.',
    ],
    [
      'He has a few weeks, they say. He was the one who walked Mateo to school, every day. Every day! And now Mateo asks me at breakfast if it’s today.',
      'I’m not going to leave that room in the evenings. Not for anything. He raised me by himself, and I’m going to be there when he goes.',
    ],
  ],
  blame: [
    [
      'It’s nobody’s fault. It’s just how things come, all at once.',
      'I don’t blame anyone. I’m too tired for that.',
    ],
    [
      'There used to be a nurse at school. When Mateo had his asthma, I didn’t have to run over there.',
      'Now they call me at work for every cough. There’s nobody in that office.',
    ],
    [
      'The district did that. They cut the nurse and kept the consultant! I lost two days’ pay in October!',
      'Somebody at the district decided that! They’ve never had to choose between a sick child and a dying father!',
    ],
  ],
  plan: [
    [
      'Parents from all three schools? That’s good. You should do that.',
      'A nurse in every school by fall. I’d like that for the ones who come after.',
    ],
    [
      'It’s a good plan. I mean it. I’m not saying that to be polite.',
      'You’ll win that one, I think. People are angry about it.',
    ],
  ],
  fears: [],
  lines: {
    waiting: ['(A hallway with small coats on hooks. Elena speaks low, so as not to wake someone.)'],
    hello: [
      'Hello? Yes, this is Mateo’s mom. I have a few minutes, if I can talk quietly.',
      'Hi. Is it about the bake sale? Oh. No, go ahead.',
    ],
    open: ['Okay. I might have to go suddenly.', 'Sure. What did you want to know?'],
    surface: ['The school’s all right. His teacher is sweet.', 'I can’t complain. Mateo likes it there.'],
    guarded: ['Everything’s fine, thank you.', 'It’s not a good moment to get into that.'],
    retold: [
      'Every day he walked him to school. That’s what I think of.',
      'I want to be in the room. That’s all I want right now.',
    ],
    rushed: ['Oh. I see. Well, it sounds very worthwhile.', 'Mm-hm. I’m sure it’s important.'],
    agrees: [
      'It’s the district. And you can tell them I said so.',
      'They cut the nurse. I won’t forget that.',
    ],
    back: ['You’re kind to ask.', 'Yes. I can tell you a little more.'],
    maybe: ['Maybe later in the year? I’ll let you know.', 'Let me see. I’ll try. Okay?'],
    wayOut: ['You know what, send me the flyer. I have to run.', 'Sure, we’ll see! I think he’s awake.'],
    considers: [
      'If I don’t, somebody else will. If I leave that room, nobody else is there.',
      'I think you’d still get your nurse. And I’d have missed it.',
    ],
    no: [
      'No. (She looks right at you.) I won’t. Not this year. I want to be with my father, and I’m not going to say maybe.',
      'No. And I want to say it clearly, so that you don’t count on me. I’m where I have to be.',
    ],
    notThat: ['No, it isn’t that.', 'Please don’t try to solve it.'],
    smaller: ['Even something small. I’d think of it, and I don’t want to.', 'I know you mean well. But no.'],
    agreedToWhat: ['I haven’t said that I would.', 'Please don’t put me down for anything.'],
    leftWell: [
      'Thank you. Nobody’s let me just say no. Ask Mrs. Ruiz, Ana’s mother. Tell her I sent you.',
      'Thank you for asking about him. When it’s over, I’ll call you. I have your number.',
    ],
    goodbyeOpen: ['Okay. Bye now. I’ll see about it.', 'I have to go in. Bye.'],
  },
};
