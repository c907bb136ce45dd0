/** What an answer lacks, by the name of the input that would give it. */
export type MissingInput =
  | 'ALLOWANCE'
  | 'ARRANGEMENT_EFFECTIVE_ON'
  | 'BASIS'
  | 'BIRTH_DATE'
  | 'BIRTH_MONTH'
  | 'CONGRESS_MONTH'
  | 'CONTRACT_SIGNED_ON'
  | 'COURSE_COST'
  | 'DECISION_ISSUED_ON'
  | 'INSURANCE'
  | 'LAST_CADRE_SALARY'
  | 'LEADERSHIP_ALLOWANCE'
  | 'PENSION_ENTITLED'
  | 'PROCEEDINGS'
  | 'PROTECTIONS'
  | 'RECEIVES_PENSION'
  | 'SALARY'
  | 'SALARY_154'
  | 'SECONDED_TO'
  | 'SEX'
  | 'STATE_MONTHS'
  | 'TERM_ENDS_ON'
  | 'TOP_AGE'
  | 'TRAINING_MONTHS'
  | 'WORKING_MONTHS';

/** A value, or what is missing to know it. */
export type Known<Value> =
  | { readonly value: Value }
  | { readonly missing: readonly MissingInput[] };

export function known<Value>(value: Value): Known<Value> {
  return { value };
}

export function lacking(...missing: MissingInput[]): { readonly missing: readonly MissingInput[] } {
  return { missing };
}

/** The input itself, or its name where it is null. */
export function given<Value>(value: Value | null, name: MissingInput): Known<Value> {
  return value === null ? lacking(name) : known(value);
}

/** What follows from a value, where it is known. */
export function then<A, B>(a: Known<A>, follow: (value: A) => B): Known<B> {
  return 'missing' in a ? a : known(follow(a.value));
}

/** Several values where all are known; else all that is missing. */
export function together<Values extends Readonly<Record<string, unknown>>>(
  parts: {
    readonly [Name in keyof Values]: Known<Values[Name]>;
  },
): Known<Values> {
  const missing = Object.values<Known<unknown>>(parts).flatMap((part) =>
    'missing' in part ? part.missing : [],
  );
  if (missing.length > 0) return lacking(...new Set(missing));
  const values = Object.entries<Known<unknown>>(parts).map(([name, part]) => [
    name,
    'value' in part ? part.value : null,
  ]);
  return known(Object.fromEntries(values) as Values);
}

/** The value; null where it is not known. */
export function orNull<Value>(a: Known<Value>): Value | null {
  return 'value' in a ? a.value : null;
}
