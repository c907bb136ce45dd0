import type { Fraction } from 'fraction.js';
import type { BenefitLine, LineCode } from '../lines/BenefitLine.ts';
import {
  dong,
  type Factor,
  months,
  type NamedFactor,
  productLine,
  years,
} from '../lines/productLine.ts';
import type { Policies } from '../policies/Policies.ts';
import { years154 } from './years154.ts';

/** What a commune or village worker's benefit is counted from. */
export interface Worker {
  /** `P`, or `S` of a former cadre. */
  readonly symbol: 'P' | 'S';
  /** Dong a month. */
  readonly pay: Fraction;
  /** Months worked. */
  readonly w: number;
  /** `ℓ`: months to the first month of normal pension. */
  readonly left: number;
}

/** At 60 months of work and more, the months left count instead, 60 of them at most. */
function severanceMonths({ w, left }: Worker): Factor {
  if (w < 60) return months('w', w);
  return left < 60 ? months('ℓ', left) : '60';
}

/** The three lines of Decree 154/2025, Art. 9.1 a to c, which Art. 10 shares. */
export function workerLines(
  worker: Worker,
  article: string,
  policies: Policies,
): readonly BenefitLine[] {
  const { w, left } = worker;
  const pay = dong(worker.symbol, worker.pay);
  const decisive = [months('w', w), months('ℓ', left)];
  const line = (code: LineCode, factors: readonly Factor[], beside?: readonly NamedFactor[]) => {
    const head = { code, article, source: 'Decree 154/2025/NĐ-CP' };
    return productLine(head, factors, policies, beside);
  };
  return [
    line('SEVERANCE', ['0.8', pay, severanceMonths(worker)], decisive),
    line('INSURANCE_YEARS', ['1.5', pay, years('wy', years154(w, policies))]),
    line('JOB_SEARCH', ['3', pay]),
  ];
}
