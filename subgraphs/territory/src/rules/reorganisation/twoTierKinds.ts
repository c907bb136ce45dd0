import type { UnitKind, UnitLevel } from '../../entities/enums.ts';

/** What a kind of the two tiers asks of its units. */
export interface KindRule {
  readonly level: UnitLevel;
  /** The word that full names begin with. */
  readonly word: string;
  readonly codeDigits: number;
  readonly parentLevel: UnitLevel;
}

const province = { level: 'PROVINCE', codeDigits: 2, parentLevel: 'COUNTRY' } as const;
const commune = { level: 'COMMUNE', codeDigits: 5, parentLevel: 'PROVINCE' } as const;

/**
 * The kinds that there are since 1 July 2025 (Law 72/2025/QH15, Art. 1): no districts, no
 * townships; codes as in Decision 19/2025/QĐ-TTg.
 */
const KINDS: Readonly<Partial<Record<UnitKind, KindRule>>> = {
  PROVINCE: { ...province, word: 'Tỉnh' },
  MUNICIPALITY: { ...province, word: 'Thành phố' },
  COMMUNE: { ...commune, word: 'Xã' },
  WARD: { ...commune, word: 'Phường' },
  SPECIAL_ZONE: { ...commune, word: 'Đặc khu' },
};

/** What a kind asks; null for one that there is no more. */
export function kindRule(kind: UnitKind): KindRule | null {
  return KINDS[kind] ?? null;
}

/** The name without its kind; null unless the full name is one of that kind. */
export function nameOfKind(fullName: string, rule: KindRule): string | null {
  const prefix = `${rule.word} `;
  return fullName.startsWith(prefix) && fullName.length > prefix.length
    ? fullName.slice(prefix.length)
    : null;
}
