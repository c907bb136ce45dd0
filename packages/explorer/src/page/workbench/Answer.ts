import { provenanceOf } from '../../table/provenance.ts';
import type { Table } from '../../table/Table.ts';
import { toTables } from '../../table/toTables.ts';

/** An answer of the graph as the page shows it. */
export interface Answer {
  readonly tables: readonly Table[];
  readonly errors: readonly string[];
  /** What the answer says of the origin of its rows. */
  readonly provenance: string | undefined;
  readonly tookMs: number;
}

interface Body {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message?: unknown }[];
  readonly extensions?: unknown;
}

/** Reads what the server sent. */
export function toAnswer(body: Body, tookMs: number): Answer {
  return {
    tables: toTables(body.data),
    errors: (body.errors ?? []).map(({ message }) => String(message)),
    provenance: provenanceOf(body.extensions),
    tookMs: Math.round(tookMs),
  };
}
