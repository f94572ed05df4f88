import type { PracticePerson } from '../person.ts';

/** A climate volunteer: agrees with everything, and means none of it yet. */
export const theo: PracticePerson = {
  id: 'theo',
  version: 1,
  language: 'en',
  name: 'Theo',
  who: 'signed up at the climate march',
  about: 'Says “totally” to all of it. Has said yes four times this year, and come once.',
  practise: 'telling a polite yes from a clear one',
  look: { skin: '#e2b48f', hair: '#7a4a24', cut: 'short', top: '#4f7a52', accent: '#f0e4c8', place: 'porch' },
  carries: {
    stake: 'His father’s bike shop, under the creek in one night',
    blamesFirst: 'Everybody: people who fly, people who eat meat, himself',
    target: 'Tri-County Gas, and the commission that signs what it wants',
    couldPromise: 'To speak for two minutes at the hearing on the 14th',
  },
  warmth: -1,
  coldMood: 'polite',
  swings: { green: -1, yellow: 1 },
  thinks: 7,
  story: [
    [
      'Oh, for me it’s all of it. The planet. Future generations, you know?',
      'I just really care about nature. I think everyone should.',
    ],
    [
      'Where I grew up? A creek town. My dad had a bike shop. He taught half the kids there to ride.',
      'My dad’s place was on the creek. He could tell you whose bike it was by the sound of the chain.',
    ],
    [
      'One night in September, the creek came in. All of it, gone. My dad stood there in the mud with one wheel in his hand, and he didn’t say a word! He’s driving deliveries now. He’s sixty-two!',
      'It took eleven minutes. Thirty years, and it took eleven minutes! He called me at four in the morning, and all he said was, “The bikes, Theo.” I’d never heard him cry!',
    ],
  ],
  blame: [
    [
      'I mean, we’re all responsible, right? I fly home at Christmas. I’m part of it.',
      'It’s everyone. It’s how we live. I’m as bad as anybody.',
    ],
    [
      'Although they did clear that hillside for the pipeline. My dad wrote to them about the runoff. Twice.',
      'There were maps. Somebody knew what would happen below that cut.',
    ],
    [
      'Tri-County Gas cut those trees, and the commission let them! They’ve got another line in for next year, and they know where the water goes!',
      'It was the gas company! They made money on that hill, and my dad got a check for four hundred dollars! And the commission just signs!',
    ],
  ],
  plan: [
    [
      'A hearing? With people actually talking? I thought it was only petitions.',
      'So three commissioners vote. Three people. That’s not very many.',
    ],
    [
      'And in the next county they turned one down because the room was full? Okay. That’s real.',
      'Forty of us, two minutes each. They’d have to sit there and listen to my dad’s shop.',
    ],
  ],
  fears: [
    {
      cards: ['no-time', 'never-done', 'ask-at-home'],
      says: [
        'Can I be honest? I say yes to these things, and then I don’t come. I don’t know why.',
        'I want to say yes. I always say yes. And then the day comes, and I’m on my couch.',
      ],
      eased: [
        'It’s because nobody ever notices if I’m there. If I had my two minutes, you’d notice.',
        'I think I’m scared I’ll cry up there. But you’d be sitting next to me. Okay.',
      ],
    },
  ],
  lines: {
    waiting: ['(A porch with a bicycle upside down. Theo waves before you’ve said a thing.)'],
    hello: [
      'Hey! So good to hear from you guys. Totally, I have time.',
      'Hi! I love what you’re doing. Yes, now is great.',
    ],
    open: ['Totally.', 'For sure, for sure.'],
    surface: ['Honestly? Everything you said at the march. All of it.', 'I’m with you on the whole list.'],
    guarded: ['Totally. I’m with you.', 'One hundred percent. No notes.'],
    retold: [
      'My dad, in the mud, with that wheel. I don’t tell people that.',
      'He’s sixty-two, and he carries boxes up stairs. That’s what it is for me.',
    ],
    rushed: ['Love it. Love that.', 'Yes! So important.'],
    agrees: ['Tri-County. I can say the name now.', 'And those three commissioners. It’s got names on it.'],
    back: ['Oh. Huh. Nobody asks twice.', 'You want to hear more? Okay. Okay.'],
    maybe: ['Absolutely! I’m so down. Just send me the details!', 'Yes, definitely, I’ll try to make it!'],
    wayOut: ['Totally, yeah, so just put me down!', 'No yeah, for sure! Whatever works.'],
    considers: [
      'If I don’t go… nothing happens to me. That’s the thing. It happens to somebody else’s dad.',
      'If I do, he’d hear that I said his name in that room.',
    ],
    yes: [
      'Yes. (It comes slowly.) The 14th. I’ll take my two minutes, and I’ll say what happened to the shop.',
      'Yes. Not “totally.” Yes. Put my name on the list to speak.',
    ],
    smallerYes: [
      'Write it down and read it to you on Sunday? Yes. That I’d really do.',
      'I’ll come and sit there. Just sit. Yes, that I’ll do.',
    ],
    no: ['No. I’d only say yes and not come.', 'I’m going to say no, and mean it.'],
    notThat: ['Totally. I mean… no, that’s not it.', 'Sure, but that isn’t what stops me.'],
    smaller: ['Smaller would be good, actually.', 'Yeah? Like what?'],
    when: [
      'I’ll write it Sunday. Call me Sunday at five and make me read it to you.',
      'The 14th, six o’clock. Could you pick me up? Then I can’t not come.',
    ],
    agreed: [
      'Sunday at five you call, and on the 14th you pick me up. Right.',
      'You got it exactly. Okay. I’m nervous now. That’s good, right?',
    ],
    agreedToWhat: ['Oh, anytime! Whenever. I’m flexible.', 'Just add me to whatever. I’ll see it.'],
    leftWell: [
      'Thanks. It’s kind of a relief to say it.',
      'You’re the first one who didn’t just say “awesome.”',
    ],
    goodbye: ['Sunday at five. I’m putting it in my phone while you watch.', 'Thank you for asking twice.'],
    goodbyeOpen: ['This was awesome! Keep me posted!', 'You guys rock. Bye!'],
  },
};
