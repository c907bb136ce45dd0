import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { Icon } from '../Icon.tsx';
import { useWords } from '../language/useWords.ts';

/** Asks the graph. */
export function RunButton() {
  const words = useWords();
  const { run } = useGraphiQLActions();
  const isFetching = useGraphiQL((state) => state.isFetching);
  return (
    <button
      type="button"
      className="button primary run"
      title="Ctrl+Enter"
      aria-busy={isFetching}
      onClick={() => run()}
    >
      {isFetching ? <span className="spinner" aria-hidden="true" /> : <Icon name="play" />}
      {words.run}
    </button>
  );
}
