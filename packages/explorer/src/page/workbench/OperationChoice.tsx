import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useWords } from '../language/useWords.ts';

/** Which operation is meant, where a document has several. */
export function OperationChoice() {
  const words = useWords();
  const { setOperationName } = useGraphiQLActions();
  const operations = useGraphiQL((state) => state.operations);
  const current = useGraphiQL((state) => state.operationName);
  const names = (operations ?? []).flatMap(({ name }) => (name ? [name.value] : []));
  if (names.length < 2) return null;
  return (
    <select
      className="select operation"
      aria-label={words.operation}
      value={current ?? names[0]}
      onChange={(event) => setOperationName(event.target.value)}
    >
      {names.map((name) => (
        <option key={name}>{name}</option>
      ))}
    </select>
  );
}
