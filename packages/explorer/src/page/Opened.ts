import type { Example } from '../examples/Example.ts';
import { examples } from '../examples/examples.ts';
import type { SharedQuery } from '../link/SharedQuery.ts';

/** A query that was opened, from the menu or by a link; each opening is an object of its own. */
export interface Opened {
  readonly query: string;
  readonly variables: string;
  /** Null leaves the view as it is. */
  readonly view: SharedQuery['view'] | null;
  /** The example that it is, if it is one. */
  readonly exampleId: string | null;
}

export function openExample({ id, query, variables }: Example): Opened {
  const text = variables ? JSON.stringify(variables, null, 2) : '';
  return { query, variables: text, view: null, exampleId: id };
}

export function openShared({ query, variables, view }: SharedQuery): Opened {
  const same = examples
    .map(openExample)
    .find((example) => example.query === query && example.variables === variables);
  return { query, variables, view, exampleId: same?.exampleId ?? null };
}
