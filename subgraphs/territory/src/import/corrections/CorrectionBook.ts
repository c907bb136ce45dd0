import { type Correction, CorrectionsError, misfit, type What } from './Correction.ts';

/** The corrections while they are applied; each must be used, and none may be said twice. */
export interface CorrectionBook {
  /** The one correction of this sort for a code. */
  one(what: What, code: string): Correction | undefined;
  /** All corrections of a sort. */
  all(what: What): readonly Correction[];
  /** Throws CorrectionsError when a correction found nothing to correct. */
  close(): void;
}

/** Several parts of one unit may bear a note; everything else is said of a code once. */
function keyOf(fact: Correction): string {
  const { what, code, value } = fact;
  return what === 'noted' ? `${what} ${code} ${value}` : `${what} ${code}`;
}

/** Opens a book on these corrections. */
export function openCorrections(facts: readonly Correction[]): CorrectionBook {
  const byKey = new Map<string, Correction>();
  for (const fact of facts) {
    const other = byKey.get(keyOf(fact));
    if (other) throw misfit(fact, `${other.file}:${other.line} says it already`);
    byKey.set(keyOf(fact), fact);
  }
  const unused = new Set(facts);
  return {
    one(what, code) {
      const fact = byKey.get(`${what} ${code}`);
      if (fact) unused.delete(fact);
      return fact;
    },
    all(what) {
      const found = facts.filter((fact) => fact.what === what);
      for (const fact of found) unused.delete(fact);
      return found;
    },
    close() {
      if (unused.size === 0) return;
      throw new CorrectionsError(
        [...unused].map((fact) => misfit(fact, 'found nothing to correct').problems[0] ?? ''),
      );
    },
  };
}
