import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { type DocumentNode, Kind, type OperationDefinitionNode, parse } from 'graphql';
import { useEffect } from 'react';
import type { Opened } from '../Opened.ts';

interface Facts {
  readonly documentAST?: DocumentNode;
  readonly operations?: OperationDefinitionNode[];
  readonly operationName?: string;
}

/** Puts a query that is opened into the editors and asks it, unless it would write. */
export function useOpened(opened: Opened): void {
  const { run, setOperationFacts } = useGraphiQLActions();
  const query = useGraphiQL((state) => state.queryEditor);
  const variables = useGraphiQL((state) => state.variableEditor);
  const answer = useGraphiQL((state) => state.responseEditor);

  useEffect(() => {
    if (!query || !variables || !answer) return;
    query.setValue(opened.query);
    variables.setValue(opened.variables);
    answer.setValue('');
    const facts = factsOf(opened.query);
    // GraphiQL learns of these a moment after an edit, and would ask for the operation of before.
    setOperationFacts(facts);
    if (facts.operations?.every(({ operation }) => operation === 'query')) run();
  }, [opened, query, variables, answer, run, setOperationFacts]);
}

/** What GraphiQL wants to know of a document; nothing of one that is none. */
function factsOf(text: string): Facts {
  try {
    const documentAST = parse(text);
    const operations = documentAST.definitions.filter(
      (definition): definition is OperationDefinitionNode =>
        definition.kind === Kind.OPERATION_DEFINITION,
    );
    const name = operations[0]?.name?.value;
    return { documentAST, operations, ...(name === undefined ? {} : { operationName: name }) };
  } catch {
    return {};
  }
}
