import { ResponseEditor } from '@graphiql/react';
import type { View } from '../../link/SharedQuery.ts';
import { useWords } from '../language/useWords.ts';
import type { Answer } from './Answer.ts';
import { AnswerStatus } from './AnswerStatus.tsx';
import { AnswerTables } from './AnswerTables.tsx';
import { ProvenanceBanner } from './ProvenanceBanner.tsx';
import { ViewTabs } from './ViewTabs.tsx';

export interface AnswerPaneProps {
  readonly answer: Answer | null;
  readonly view: View;
  readonly setView: (view: View) => void;
}

/** The answer, as it came and as tables. */
export function AnswerPane({ answer, view, setView }: AnswerPaneProps) {
  const words = useWords();
  return (
    <section className="pane answer-pane" aria-labelledby="answer-title">
      <div className="pane-bar">
        <h2 id="answer-title">{words.answer}</h2>
        <AnswerStatus answer={answer} />
        <div className="pane-tools">
          <ViewTabs view={view} setView={setView} />
        </div>
      </div>
      <ProvenanceBanner provenance={answer?.provenance} />
      <div
        id="view-json"
        role="tabpanel"
        aria-labelledby="tab-json"
        className="graphiql-container answer-json"
        hidden={view !== 'json'}
      >
        <ResponseEditor aria-label={words.answer} aria-live="off" />
      </div>
      <div
        id="view-table"
        role="tabpanel"
        aria-labelledby="tab-table"
        className="answer-tables"
        hidden={view !== 'table'}
      >
        <AnswerTables answer={answer} />
      </div>
    </section>
  );
}
