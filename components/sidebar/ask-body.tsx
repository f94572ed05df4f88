import { currentAsk } from '../../lib/domain/conversation/state.ts';
import type { Step } from '../../lib/domain/guide/guide.ts';
import { useStrings } from '../ui/strings.tsx';
import * as styles from './ask-body.module.css';
import { AskStage } from './ask-stage.tsx';
import { useModel } from './context.tsx';
import { NoStage } from './kinds-of-no.tsx';
import { NotSureStage } from './not-sure.tsx';
import { say } from './say.module.css';

/** The step of the ask: what to say, or what goes with the answer. `onHidden` gets the number of questions without room. */
export function AskBody(props: { readonly step: Step; readonly onHidden: (count: number) => void }) {
  const { step, onHidden } = props;
  const { state } = useModel();
  const text = useStrings();
  const ask = currentAsk(state.value);
  if (ask === undefined || ask.answer === 'yes') return <AskStage step={step} />;
  if (ask.answer === 'unsure') return <NotSureStage step={step} ask={ask} onHidden={onHidden} />;
  if (ask.answer === 'no') return <NoStage step={step} />;
  return <h2 class={`${say} ${styles.how}`}>{text('answer_how')}</h2>;
}
