import { useWords } from '../language/useWords.ts';
import type { Answer } from './Answer.ts';

/** How the last question went, in a few words that are read out as well. */
export function AnswerStatus({ answer }: { readonly answer: Answer | null }) {
  const words = useWords();
  const failed = answer?.errors.length ?? 0;
  return (
    <p className={failed > 0 ? 'status failed' : 'status'} role="status">
      {answer && (
        <>
          <span className={failed > 0 ? undefined : 'unseen'}>
            {failed > 0 ? words.failed(failed) : words.answered}
          </span>{' '}
          <span>{words.took(answer.tookMs)}</span>
        </>
      )}
    </p>
  );
}
