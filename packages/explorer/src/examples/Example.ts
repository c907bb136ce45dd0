/** What an example is about; the menu shows the groups in this order. */
export type ExampleGroup = 'units' | 'conversion' | 'changes' | 'staff' | 'congress';

/** A query of the menu. */
export interface Example {
  readonly id: string;
  readonly group: ExampleGroup;
  readonly title: { readonly vi: string; readonly en: string };
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}
