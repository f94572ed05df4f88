import type { PracticePerson } from '../person.ts';

/** A leader who went quiet: sceptical, and with good reasons. */
export const imani: PracticePerson = {
  id: 'imani',
  version: 1,
  language: 'en',
  name: 'Imani',
  who: 'led the tenants’ meetings until last spring',
  about: 'Polite and dry. Imani has heard every speech, gave some of them, and then stopped coming.',
  practise: 'taking good reasons seriously, and not selling',
  look: {
    skin: '#8d5a3c',
    hair: '#241a17',
    cut: 'curls',
    top: '#7a5b8c',
    accent: '#c8775a',
    place: 'office',
  },
  carries: {
    stake: 'Two years of her evenings, and a decision that was taken without her',
    blamesFirst: 'Herself: she should have known better',
    target: 'Corwin Properties, which waits until people are tired',
    couldPromise: 'To train two new people on the phones, if she is in the room when it is decided',
  },
  warmth: -1,
  coldMood: 'closed',
  swings: { note: -1, yellow: 1, green: -1, back: 2 },
  thinks: 8,
  story: [
    [
      'I did it for two years. Tuesdays and Thursdays. My son learned to cook that way, so there’s that.',
      'Two years of Tuesday nights. I missed my son’s whole basketball season, and I told him it was worth it.',
    ],
    [
      'In March I had forty-one people ready to hold back the rent. Forty-one. I’d sat in every one of those kitchens.',
      'I knew all forty-one who’d said yes. I knew whose kid had asthma. I’d promised them I’d be there.',
    ],
    [
      'And then it was called off in some meeting, and nobody even called me! I heard it from Mrs. Bell in the laundry room. I had to look her in the face!',
      'They settled it without me. I found out in the laundry room! I’d given those people my word, and I didn’t even know it was broken!',
    ],
  ],
  storyInAnyOrder: true,
  blame: [
    [
      'Honestly? Me. I should’ve seen it coming. I was tired, and I let others handle the calls.',
      'I blame myself, mostly. You don’t hand over a list like that and go home to sleep.',
    ],
    [
      'The committee was scared, fine. They’d had a letter from a lawyer and a week to answer it.',
      'Somebody put a deadline on them. A letter, a lawyer, seven days. People get stupid in seven days.',
    ],
    [
      'That was Corwin! They do it every time: wait till we’re worn out, offer a crumb to three people, and let us tear each other up!',
      'Corwin paid for that letter. They didn’t beat us, they waited for us to get tired! And we’re still paying them for mold!',
    ],
  ],
  plan: [
    [
      'Okay. And who decides, this time? Because that’s where it broke.',
      'I’ve heard a plan before. Who’s in the room when it changes?',
    ],
    [
      'A vote of everybody who signed, before anything’s called off. In writing. That’s new.',
      'So nothing’s dropped unless the forty-one say so. If that had been there in March, I’d still be here.',
    ],
  ],
  fears: [
    {
      cards: ['wont-work', 'nothing-changes'],
      says: [
        'I’ll be straight with you: I don’t see why it’d go differently. Same landlord, same tired people.',
        'Last time it didn’t work. You can’t tell me it will now, and I’d think less of you if you tried.',
      ],
      eased: [
        'That’s fair. You’re not promising me we’ll win. You’re telling me what would be different.',
        'Thanks for not arguing. It’s true that we had forty-one. That didn’t go away.',
      ],
    },
    {
      cards: ['no-time'],
      says: [
        'I’m not giving you my Tuesdays. My son’s fifteen. I’ve got three years left with him.',
        'I don’t have the evenings anymore. I won’t do that to my kid again.',
      ],
      eased: [
        'Two Saturdays, and somebody else takes over. That I could live with.',
        'So I’d teach, and not carry. Nobody ever offered me that.',
      ],
    },
  ],
  lines: {
    waiting: ['(A room with books and a school jacket over a chair. Imani lets it ring twice.)'],
    hello: [
      'Hi. I wondered when somebody would call. I have ten minutes.',
      'Well. It’s been a while. What do you need?',
    ],
    open: ['You can just say it. I won’t break.', 'I know how these calls go. Go ahead.'],
    surface: ['How have I been? Busy. Work, the kid. You know.', 'I’m fine. Things moved on, and so did I.'],
    guarded: ['I’d rather not get into it.', 'Is that on your sheet, or do you want to know?'],
    retold: [
      'I gave those people my word. That’s the part that I can’t put down.',
      'I looked Mrs. Bell in the face, and I had nothing. That’s what it is.',
    ],
    rushed: ['That’s the speech. I used to give that speech.', 'Mm-hm. You’re a few pages ahead of me.'],
    agrees: [
      'Corwin counts on us getting tired. That’s their whole strategy.',
      'They’ll wait again. That’s what they’re good at.',
    ],
    back: ['Huh. You came back to that. Most people don’t.', 'Okay. That’s a better question.'],
    maybe: ['Keep me on the list. I’ll see.', 'Let me know when it’s on. I might come by.'],
    wayOut: [
      'See, you answered for me. Put me down as a maybe.',
      'It’s all right, you don’t have to fill it. Let’s say I’ll think about it.',
    ],
    considers: [
      'If I don’t, then Corwin’s right about us. I hate that.',
      'If I do it, I’d get to tell Mrs. Bell something true.',
    ],
    yes: [
      'All right. Yes. I’ll train two people on the phones, both Saturdays. And I’m in the room when it’s decided.',
      'Yes. Two Saturdays, two people. After that they don’t need me, and that’s the point.',
    ],
    smallerYes: [
      'One call with one new person. Yes. That I’ll do.',
      'I’ll talk to Mrs. Bell. I owe her that. Yes.',
    ],
    no: ['No. And thanks for not making it hard.', 'I’m saying no.'],
    notThat: ['That’s somebody else’s worry. It’s not mine.', 'You’re answering something I didn’t say.'],
    smaller: ['Smaller how?', 'Go on. I’m still here.'],
    when: [
      'The 9th and the 16th, ten o’clock. Call me the Friday before, don’t text.',
      'Saturday at ten. Call me Friday, and tell me who’s coming.',
    ],
    agreed: ['That’s right. Write it the way I said it.', 'Good. I’ll be there. I always was.'],
    agreedToWhat: ['Hold on. I haven’t agreed to anything.', 'You’re scheduling me. I didn’t say yes.'],
    leftWell: ['I appreciate that you asked and left it there.', 'Thanks for hearing it.'],
    goodbye: ['All right. It was good to be asked properly.', 'See you Saturday. Bring names.'],
    goodbyeOpen: ['Okay. Good luck with it.', 'Say hi to whoever’s left.'],
  },
};
