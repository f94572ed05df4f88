import type { PracticePerson } from '../person.ts';

/** A tenant: warm, vague, and with a story behind "it's normal". */
export const dana: PracticePerson = {
  id: 'dana',
  version: 1,
  language: 'en',
  name: 'Dana',
  who: 'tenant, apartment 3B',
  about: 'Friendly, a little vague. The radiators are cold, and you get used to that, Dana says.',
  practise: 'the whole path: from small talk to a story, and one doubt before the yes',
  look: {
    skin: '#c98f6b',
    hair: '#3b2a22',
    cut: 'long',
    top: '#5c6aa0',
    accent: '#d9a441',
    place: 'kitchen',
  },
  carries: {
    stake: 'Her mother, seventy-four, who slept in her coat',
    blamesFirst: 'The old boiler, and neighbors who turn it up',
    target: 'Mr. Harlan, the landlord',
    couldPromise: 'To come on Thursday and bring Mr. Ortiz from 3C',
  },
  warmth: 0,
  coldMood: 'polite',
  swings: {},
  thinks: 6,
  story: [
    [
      'I don’t know. You get used to the cold. I’ve got my mother with me now, so I notice it more.',
      'It’s normal, I guess. My mother moved in with me in the fall. She feels it more than I do.',
    ],
    [
      'She’s seventy-four. She never complains. She just puts on one more thing, and one more.',
      'My mother won’t say a word about it. Seventy-four years old, and she tells me she’s fine.',
    ],
    [
      'Last week she slept in her coat! I sat up by the oven all night, and I was so angry I could have screamed!',
      'On Tuesday I woke up and she was asleep in her coat. Her coat! I turned the oven on and sat there till morning, furious.',
    ],
  ],
  blame: [
    [
      'The boiler’s old. And maybe we all turn it up too much. I don’t know.',
      'Well, it’s an old building. And people leave their windows open, so.',
    ],
    [
      'I’ve called the office four times. They say they’ve got a part on order. Since October.',
      'They tell me a part is coming. They told me that last winter, too.',
    ],
    [
      'You know who’s responsible? Mr. Harlan is! Every day we freeze, he saves money, and he raised the rent in June!',
      'Mr. Harlan could fix it tomorrow! He put the rent up in June, and he saves on oil while my mother freezes!',
    ],
  ],
  plan: [
    [
      'Wait, the people on Pine Street got their heat back? Because all of them signed?',
      'All of us, on one letter? Has anybody around here ever done that?',
    ],
    [
      'If it’s all of us at once, he can’t single anyone out. That could really work.',
      'So it’s not me against him. It’s the whole building. Huh. I like that.',
    ],
  ],
  fears: [
    {
      cards: ['the-risk', 'lose-job', 'lose-home', 'never-done'],
      says: [
        'I’m not sure. I want to, but what if he doesn’t renew my lease? I can’t move my mother again.',
        'I want to say yes. But he’s the landlord. If he puts us out, where do I go with her?',
      ],
      eased: [
        'So if half the building’s on it, he’d have to put out half the building. Okay. If I don’t, it’s another winter in that coat.',
        'You’re right, I’m already losing something. She took care of me all my life. She deserves a warm room!',
      ],
    },
  ],
  lines: {
    waiting: ['(Dana’s kitchen. Dana looks up when your call comes in.)'],
    hello: [
      'Hello? Oh, hi. You’re the neighbor from the second floor, right? Sure, I’ve got a few minutes.',
      'Hi! I know you from the stairs, don’t I? Come on, sit down with me a minute. What’s going on?',
    ],
    open: ['Sure, ask away. I’m just making tea.', 'Okay. Nobody ever calls me about the building. Go on.'],
    surface: [
      'What would I change? The heat, I guess. It’s been off and on since October.',
      'Oh, the radiators. You know how it is in this building.',
    ],
    guarded: ['It’s fine, really. What did you want to tell me?', 'I don’t know. I don’t like to complain.'],
    retold: [
      'It’s my mother in that coat. That’s what I can’t get out of my head.',
      'Like I said: she’s seventy-four, and she sleeps in her coat. It’s not too much to ask, a warm room!',
    ],
    rushed: [
      'Oh. Okay. I mean, I don’t know much about any of that.',
      'Right, sure. You’ve thought about this more than I have.',
    ],
    agrees: [
      'Mr. Harlan. It’s his building, it’s his money. Somebody should make him fix it.',
      'He gets away with it because everybody calls alone. That’s how I see it.',
    ],
    back: [
      'Yeah, let’s talk about that a little more.',
      'Okay. I’m glad you’re asking, and not just pushing me.',
    ],
    maybe: [
      'That sounds nice. I’ll see how my week looks, okay?',
      'Maybe! Send me something and I’ll take a look.',
    ],
    wayOut: [
      'Oh, sure, no rush then. Let me think about it and I’ll get back to you.',
      'Right, right. You’re busy, I’m busy. Let’s see how it goes.',
    ],
    considers: [
      'If I don’t? Then it’s another winter with my mother in that coat.',
      'If I do it… she’d see me stand up for her. She’d like that.',
    ],
    yes: [
      'Yes. Yes, count on me. I’ll come on Thursday, and I’ll bring Mr. Ortiz from 3C.',
      'You know what? Yes. Thursday. And I’ll get Mr. Ortiz, he’s as cold as we are.',
    ],
    smallerYes: [
      'That I can do. I’ll put my name on the letter tonight, and you can tell people I did.',
      'Okay, yes. That much, yes. I’ll sign, and we’ll see about Thursday.',
    ],
    no: ['No. I can’t, not now.', 'I have to say no to that.'],
    notThat: ['Hm? No, that’s not what worries me.', 'I didn’t say that. Did I?'],
    smaller: ['Something smaller? What would that be?', 'Okay, I’m listening. What would it take?'],
    when: [
      'I’ll knock on his door tomorrow evening. Text me Wednesday so I don’t forget?',
      'Tomorrow, after work. You can text me Wednesday night. I’m up late.',
    ],
    agreed: [
      'Thursday at six, and you’ll text me Wednesday. That’s right. I’m glad you called.',
      'Yes, write that down. If I say I’ll do it, I’ll do it.',
    ],
    agreedToWhat: [
      'Sorry, what is it I’m doing? I don’t think I said I would.',
      'When? Oh, I don’t know yet. I’d have to see.',
    ],
    leftWell: ['Thanks for listening to me.', 'I’m glad you asked me, anyway.'],
    goodbye: ['See you Thursday. I’ll tell my mother.', 'Bye! And thank you. I mean it.'],
    goodbyeOpen: ['Okay, well, nice talking to you!', 'Take care! Say hi to everyone.'],
  },
};
