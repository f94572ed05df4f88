import type { Blank } from '../guide.ts';

/** The blanks of the scripts: the method's capitals as labels, our own hints for filling them. The smaller ask is ours, as is what stands open. */
export const blanks: readonly Blank[] = [
  {
    id: 'this-problem',
    label: 'THIS PROBLEM',
    hint: 'What they want changed, in their words',
    about: 'person',
  },
  {
    id: 'their-stake',
    label: 'THEIR STAKE',
    hint: 'Why it matters in their life',
    about: 'person',
    stake: true,
  },
  { id: 'your-stake', label: 'YOUR STAKE', hint: 'Why it matters in yours', about: 'campaign' },
  {
    id: 'this-opponent',
    label: 'THIS OPPONENT',
    hint: 'Who stands in the way',
    name: true,
    about: 'campaign',
  },
  {
    id: 'this-is-how-we-know',
    label: 'THIS IS HOW WE KNOW',
    hint: 'What shows that it can be different',
    about: 'campaign',
  },
  {
    id: 'taking-this-collective-action',
    label: 'TAKING THIS COLLECTIVE ACTION',
    hint: 'What we are doing together, e.g. “forming a tenants’ union”',
    about: 'campaign',
  },
  {
    id: 'these-different-conditions',
    label: 'THESE DIFFERENT CONDITIONS',
    hint: 'What life is like once we have won',
    about: 'campaign',
  },
  {
    id: 'doing-this-together',
    label: 'DOING THIS TOGETHER',
    hint: 'What winning takes from all of us, e.g. “acting as one building”',
    about: 'campaign',
  },
  { id: 'do-this', label: 'DO THIS', hint: 'The next move of the plan', about: 'campaign' },
  { id: 'this-date', label: 'THIS DATE', hint: 'By when', name: true, about: 'campaign' },
  { id: 'this-thing', label: 'THIS THING', hint: 'What it brings about', about: 'campaign' },
  {
    id: 'this-example',
    label: 'THIS EXAMPLE',
    hint: 'Where it has worked before',
    name: true,
    about: 'campaign',
  },
  { id: 'this-change', label: 'THIS CHANGE', hint: 'The change they want to see', about: 'person' },
  {
    id: 'take-this-action',
    label: 'TAKE THIS ACTION',
    hint: 'What we must do together to get it',
    about: 'campaign',
  },
  {
    id: 'the-ask',
    label: 'THE ASK',
    open: 'do this',
    hint: 'One specific thing that you ask them to do',
    about: 'campaign',
  },
  {
    id: 'smaller-ask',
    label: 'SMALLER ASK',
    open: 'do something smaller',
    hint: 'Something smaller, for when that’s too much',
    about: 'campaign',
  },
  { id: 'what-they-will-do', label: '___', open: 'do it', hint: 'What they agreed to do', about: 'person' },
];
