import type { SampleRandom } from '@haicap/domain-kit';
import type { Sex } from '../entities/enums.ts';
import { foldOnce } from './foldOnce.ts';
import { FAMILY_NAMES, GIVEN_NAMES, MIDDLE_NAMES } from './nameParts.ts';

/** A name that stands for nobody. */
export interface MadeUpName {
  readonly name: string;
  readonly givenName: string;
  readonly foldedName: string;
}

/** Puts a name together from common parts; that somebody bears it is chance. */
export function madeUpName(random: SampleRandom, sex: Sex): MadeUpName {
  const parts = [
    random.pick(FAMILY_NAMES),
    random.pick(MIDDLE_NAMES[sex]),
    random.pick(GIVEN_NAMES[sex]),
  ] as const;
  return {
    name: parts.join(' '),
    givenName: parts[2],
    foldedName: parts.map(foldOnce).join(' '),
  };
}
