import { AnswerSign } from '../ui/answer-sign.tsx';

/** The sign of a light: a green one is a clear yes, a yellow one is not sure yet. */
export function LightSign({ color }: { readonly color: 'green' | 'yellow' }) {
  return <AnswerSign answer={color === 'green' ? 'yes' : 'unsure'} />;
}
