import { Fraction } from 'fraction.js';
import { exactText } from '../exact/exactText.ts';
import { roundDong } from '../exact/roundDong.ts';
import type { Policies } from '../policies/Policies.ts';
import type { BenefitLine, LineCode, LineGap, Quantity, QuantityUnit } from './BenefitLine.ts';

/** A factor with a name of its own. */
export interface NamedFactor {
  readonly symbol: string;
  readonly value: Fraction;
  readonly unit: QuantityUnit;
  /** What stands in the formula in place of the symbol, "(5 + 0.5 × (n − 20))". */
  readonly formula?: string;
}

/** A constant of the law as it is printed, "0.5", or a named quantity. */
export type Factor = string | NamedFactor;

export interface LineHead {
  readonly code: LineCode;
  readonly article: string;
  readonly source: string;
}

/** `S` or `P`, in dong. */
export function dong(symbol: string, value: Fraction): NamedFactor {
  return { symbol, value, unit: 'DONG' };
}

export function months(symbol: string, value: number): NamedFactor {
  return { symbol, value: new Fraction(value), unit: 'MONTHS' };
}

export function years(symbol: string, value: Fraction): NamedFactor {
  return { symbol, value, unit: 'YEARS' };
}

const printed = (factor: Factor) =>
  typeof factor === 'string' ? factor : (factor.formula ?? factor.symbol);

function quantitiesOf(factors: readonly Factor[]): readonly Quantity[] {
  const named = new Map(
    factors.flatMap((factor) =>
      typeof factor === 'string' ? [] : [[factor.symbol, factor] as const],
    ),
  );
  return [...named.values()].map(({ symbol, value, unit }) => ({
    symbol,
    value: exactText(value),
    unit,
  }));
}

/**
 * A line whose amount is the product of its factors, exact to the end and rounded once to the dong.
 * `beside`: quantities to show as well, that decided on the factors or that a formula speaks of.
 */
export function productLine(
  head: LineHead,
  factors: readonly Factor[],
  policies: Pick<Policies, 'rounding'>,
  beside: readonly NamedFactor[] = [],
): BenefitLine {
  const product = factors.reduce<Fraction>(
    (value, factor) => value.mul(typeof factor === 'string' ? factor : factor.value),
    new Fraction(1),
  );
  return {
    ...head,
    formula: factors.map(printed).join(' × '),
    quantities: quantitiesOf([...factors, ...beside]),
    amount: roundDong(product, policies),
    gap: null,
    per: 'ONCE',
  };
}

/** A line of which no amount can be told. */
export function gapLine(
  head: LineHead,
  gap: LineGap,
  beside: readonly NamedFactor[] = [],
): BenefitLine {
  const quantities = quantitiesOf(beside);
  return { ...head, formula: '', quantities, amount: null, gap, per: 'ONCE' };
}
