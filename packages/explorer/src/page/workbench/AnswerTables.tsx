import { useWords } from '../language/useWords.ts';
import type { Answer } from './Answer.ts';
import { AnswerTable } from './AnswerTable.tsx';

/** The answer as tables, under what went wrong. */
export function AnswerTables({ answer }: { readonly answer: Answer | null }) {
  const words = useWords();
  if (!answer) return <p className="empty">{words.nothingYet}</p>;
  const { tables, errors, provenance } = answer;
  return (
    <>
      {errors.length > 0 && (
        <div className="errors" role="alert">
          <h3>{words.errors}</h3>
          <ul>
            {errors.map((message, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two errors may have one message.
              <li key={index}>{message}</li>
            ))}
          </ul>
        </div>
      )}
      {tables.length === 0 && errors.length === 0 && <p className="empty">{words.noData}</p>}
      {tables.map((table) => (
        <AnswerTable key={table.name} table={table} provenance={provenance} />
      ))}
    </>
  );
}
