import { useWords } from './language/useWords.ts';

/** What stands where the editors will be. */
export function Loading() {
  const words = useWords();
  return (
    <div className="loading">
      <span className="spinner" aria-hidden="true" />
      <p>{words.loading}</p>
    </div>
  );
}
