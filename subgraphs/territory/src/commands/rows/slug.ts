import { foldDiacritics } from '@haicap/domain-kit';

/** Lower-case ASCII letters and digits joined by hyphens: "1656-nq-ubtvqh15". */
export function slug(text: string): string {
  return foldDiacritics(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
