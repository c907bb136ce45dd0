import type { Language } from '@haicap/subgraph-kit/protocol';

/** A sentence in each language. */
export type Texts = Readonly<Record<Language, string>>;
