import type { Secrecy } from '../../__generated__/types.ts';
import { type CongressRefused, refused } from '../../rules/steps/CongressFault.ts';

/** The refusal of what may hold state secrets. */
export const CLASSIFIED: CongressRefused = refused({ code: 'CLASSIFIED' });

/** True for what is of a level above NONE, of which nothing may be read, written or logged. */
export const isSecret = ({ secrecy }: { readonly secrecy?: Secrecy | null | undefined }): boolean =>
  (secrecy ?? 'NONE') !== 'NONE';
