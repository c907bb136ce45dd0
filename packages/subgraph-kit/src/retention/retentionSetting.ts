import { z } from 'zod';
import {
  RETENTION_KINDS,
  type RetentionKind,
  type RetentionPolicy,
  UNDECIDED_RETENTION,
} from './RetentionPolicy.ts';

const EXPECTED = `expected periods in months such as health=24,discipline=60; the kinds are ${RETENTION_KINDS.join(', ')}`;

/** Without a leading zero, a century at most: what is longer is a slip of the hand. */
const ENTRY = /^([a-z]+)=([1-9]\d{0,2}|1[01]\d\d|1200)$/;

/**
 * Retention periods as a subgraph's configuration has them, `RETENTION_MONTHS=health=24,discipline=60`.
 * A kind that is not named is kept until somebody decides.
 */
export const retentionSetting = z
  .string()
  .default('')
  .transform((text, context): RetentionPolicy => {
    const periods = new Map<RetentionKind, number>();
    const entries = text.trim() === '' ? [] : text.split(',').map((entry) => entry.trim());
    for (const entry of entries) {
      const [, name, months] = ENTRY.exec(entry) ?? [];
      const kind = RETENTION_KINDS.find((known) => known === name);
      if (!kind || periods.has(kind)) {
        context.addIssue({ code: 'custom', message: `${EXPECTED}; got "${entry}"` });
        return z.NEVER;
      }
      periods.set(kind, Number(months));
    }
    return { ...UNDECIDED_RETENTION, ...Object.fromEntries(periods) };
  });
