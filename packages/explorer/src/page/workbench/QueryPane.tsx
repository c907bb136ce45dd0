import { QueryEditor, useGraphiQLActions, VariableEditor } from '@graphiql/react';
import { Icon } from '../Icon.tsx';
import { useWords } from '../language/useWords.ts';
import { OperationChoice } from './OperationChoice.tsx';
import { RunButton } from './RunButton.tsx';

/** The query and its variables. */
export function QueryPane({ onShare }: { readonly onShare: () => void }) {
  const words = useWords();
  const { prettifyEditors } = useGraphiQLActions();
  return (
    <section className="pane query-pane" aria-labelledby="query-title">
      <div className="pane-bar">
        <h2 id="query-title">{words.query}</h2>
        <OperationChoice />
        <div className="pane-tools">
          <button type="button" className="button quiet" onClick={() => prettifyEditors()}>
            <Icon name="tidy" />
            {words.tidy}
          </button>
          <button type="button" className="button quiet" onClick={onShare}>
            <Icon name="link" />
            {words.share}
          </button>
          <RunButton />
        </div>
      </div>
      <div className="graphiql-container query-editors">
        <QueryEditor className="query-editor" aria-label={words.query} />
        <h3 className="variables-title">{words.variables}</h3>
        <VariableEditor className="variables-editor" aria-label={words.variables} />
      </div>
    </section>
  );
}
