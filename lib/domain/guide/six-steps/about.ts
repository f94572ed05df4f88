/** Why hold such conversations, and how to take the steps: the method's own framing. */
export const about: readonly string[] = [
  'One-on-ones are how we invite people into our work, encourage people to step into leadership, uncover barriers to our campaigns, and so much more.',
  'To build the power we need to stop unending war, climate chaos, and inequality across race, class, and gender, it’s critical that new people come into our organizations, are given meaningful roles, and ultimately stick around, instead of marshaling the same, small group of people who already know and agree with us. One-on-ones are a key vehicle for how that happens.',
  'Here’s a 6 Step Model you can use to help plan your one-on-ones. Whether you follow this model, adapt it, or use a different one, having a clear sequence of steps to learn and practice helps you prepare and meet your goals in your organizing conversations.',
];
