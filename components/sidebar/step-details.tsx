/** All that the method says of a step, for whoever wants to read it again. */
import { useState } from 'preact/hooks';
import type { Step } from '../../lib/domain/guide/guide.ts';
import { Fold } from '../ui/fold.tsx';
import { useStrings } from '../ui/strings.tsx';
import { useModel } from './context.tsx';
import * as styles from './step-details.module.css';

/** What you do, what they do, and what to watch for; closed until it is wanted, and not in the document before. */
export function StepDetails({ step }: { readonly step: Step }) {
  const text = useStrings();
  const [isOpen, setOpen] = useState(false);
  return (
    <Fold class={styles.details} summary={text('step_more')} onToggle={setOpen}>
      {isOpen && (
        <>
          <Sentences title={text('step_you_do')} of={step.youDo} />
          <Sentences title={text('step_they_do')} of={step.theyDo} />
          <Sentences title={text('step_watch_for')} of={step.watchFor} />
        </>
      )}
    </Fold>
  );
}

function Sentences({ title, of }: { readonly title: string; readonly of: readonly string[] }) {
  const { guide } = useModel();
  if (of.length === 0) return null;
  return (
    <>
      <h2>{title}</h2>
      <ul lang={guide.value.language}>
        {of.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  );
}
