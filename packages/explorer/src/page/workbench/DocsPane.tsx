import { DocExplorer } from '@graphiql/plugin-doc-explorer';
import { Icon } from '../Icon.tsx';
import { useWords } from '../language/useWords.ts';

/** The schema's own documentation. */
export function DocsPane({ onClose }: { readonly onClose: () => void }) {
  const words = useWords();
  return (
    <aside className="pane docs-pane" aria-labelledby="docs-title">
      <div className="pane-bar">
        <h2 id="docs-title">{words.docs}</h2>
        <div className="pane-tools">
          <button type="button" className="button quiet" onClick={onClose}>
            <Icon name="close" />
            <span className="unseen">{words.closeDocs}</span>
          </button>
        </div>
      </div>
      {/* The descriptions are written in English with the Vietnamese terms. */}
      <div className="graphiql-container docs" lang="en">
        <DocExplorer />
      </div>
    </aside>
  );
}
