/** How an answer is looked at. */
export type View = 'json' | 'table';

/** What a link carries. */
export interface SharedQuery {
  readonly query: string;
  /** JSON, as it stands in the editor. */
  readonly variables: string;
  readonly view: View;
}
