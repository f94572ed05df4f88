import type { Tip } from '../guide.ts';

/** The method's tips, each by its first sentence. */
export const tips: readonly Tip[] = [
  {
    title: 'It’s helpful to prepare for these conversations.',
    text: 'When you’re able to schedule one-on-ones (instead of doing them on the fly), it helps the person you’re meeting – and you – prepare and go into the meeting with more focus. At the start of a big one-on-one drive, you could talk with other colleagues on your team about what your one-on-one goals are: what asks you want to make, what role you want to fill, etc.',
  },
  {
    title: 'No two conversations are the same.',
    text: 'That’s part of what makes one-on-ones fun! There’s always some new connection to forge or new insight to gain. While the steps above can be a helpful guide, these are not strict rules: they’re guardrails. As you practice these conversations more and more, you’ll get a feel for your own pace, timing, and style.',
  },
  {
    title: 'You may repeat yourself.',
    text: 'Good! Typically when you’re doing one-on-ones (especially as a series), you’ll be saying the reason you want to meet and the ask you want to make over and over again – and it will sound similar each time. That’s not a bad thing! In fact, it’s a sign that you have strategic clarity about your work and are inviting people in a consistent way.',
  },
  {
    title: 'Honor your curiosity.',
    text: 'Juggling multiple considerations across these steps might distract you from your natural curiosity. Your genuine curiosity might actually help you get to your goals. It’s like a maze, you have a destination, but there is more than one way to get there. Your curiosity can guide toward an authentic path to your goals.',
  },
  {
    title: 'These conversations are about making asks, but not coercing someone into a ‘yes.’',
    moment: 'no',
    gist: 'You haven’t failed as an organizer if someone says “no” in your one-on-one.',
    text: 'You haven’t failed as an organizer if someone says “no” in your one-on-one. In fact, a worse outcome is someone saying “yes” to something they don’t actually want to do and won’t do. Said another way, a strong commitment isn’t the only good thing that can come from a one-on-one. Maybe you’ll learn more about the neighborhood or town you’re in. Maybe you’ll identify a key way your strategy is landing. Maybe you’ll get clearer about an opponent. There are many measures by which a one-on-one can be a success.',
  },
  {
    title: 'Let the silence do the talking.',
    moment: 'ask',
    text: 'One-on-ones are not typical conversations. You might ask questions that the person you’re speaking with isn’t used to being asked. And as a result, that person might get a little stuck. “Well, huh. I never thought about that. I don’t know.” Sometimes we can get the urge to “assist” someone else in a conversation when they’re a little stuck like this: “You know, don’t worry about it. Let’s talk about the next thing.” Resist this urge! It’s often in these moments where, if you let the silence exist, something new can emerge.',
  },
  {
    title: 'It ain’t magic.',
    text: 'If you’ve ever witnessed an organizer do a really effective one-on-one, it can look a little like a magic trick, but it’s a skill anyone can learn. The way to learn that magic is by paying attention to the small details. And practicing. And more practice.',
  },
];
