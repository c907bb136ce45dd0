import type { UnitAttributeName } from '../../../entities/enums.ts';

/** How an attribute's value is written: what it is in words, and its one form; null if it is none. */
interface ValueRule {
  readonly expected: string;
  read(text: string): string | null;
}

const truth: ValueRule = {
  expected: 'true or false',
  read: (text) => (/^(true|false)$/i.test(text) ? text.toLowerCase() : null),
};

function positive(pattern: RegExp, expected: string): ValueRule {
  return {
    expected,
    read: (text) => (pattern.test(text) && Number(text) > 0 ? String(Number(text)) : null),
  };
}

const VALUE_RULES: Readonly<Record<UnitAttributeName, ValueRule>> = {
  AREA_KM2: positive(/^\d{1,6}(\.\d{1,15})?$/, 'km² above 0, with a point before the decimals'),
  POPULATION: positive(/^\d{1,9}$/, 'a number of persons above 0, in digits only'),
  MOUNTAIN: truth,
  BORDER: truth,
  ISLAND: truth,
  SPECIALLY_DIFFICULT: truth,
  SAFE_ZONE: truth,
  // Decree 307/2025/NĐ-CP.
  CLASS: {
    expected: 'SPECIAL, I, II or III',
    read: (text) => (/^(SPECIAL|I|II|III)$/.test(text) ? text : null),
  },
};

/** The rule of an attribute by its name; undefined for a name that there is not. */
export function valueRule(name: string): ValueRule | undefined {
  return Object.hasOwn(VALUE_RULES, name) ? VALUE_RULES[name as UnitAttributeName] : undefined;
}

export const ATTRIBUTE_NAMES: readonly string[] = Object.keys(VALUE_RULES);
