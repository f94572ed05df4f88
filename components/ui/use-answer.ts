/** What somebody is asked while a component is shown. */
import { useEffect, useState } from 'preact/hooks';

/**
 * The answer to the last question, `about`, and the one before it until that comes; `none` where nothing is asked (null). An
 * answer that comes after something else was asked is about something else. Whoever answers says what went wrong: here the
 * answer stays what it was.
 */
export function useAnswer<About, Answer>(
  ask: (about: About) => Promise<Answer>,
  about: About | null,
  none: Answer,
): Answer {
  const [answer, setAnswer] = useState(none);
  useEffect(() => {
    if (about === null) return setAnswer(none);
    let isCurrent = true;
    ask(about).then(
      (found) => isCurrent && setAnswer(found),
      () => {},
    );
    return () => {
      isCurrent = false;
    };
  }, [ask, about, none]);
  return answer;
}
