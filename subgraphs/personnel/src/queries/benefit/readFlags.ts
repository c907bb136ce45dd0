import type { AssessBenefitInput } from '../../__generated__/types.ts';

const FLAGS = [
  'appendixTwo',
  'asksToLeave',
  'contractAsCivilServant',
  'inSpeciallyDifficultArea',
  'leaderFromDistrictOrOldCommune',
  'placedInVillagePost',
  'pregnantOrOnMaternityLeave',
  'raisesChildUnder36Months',
  'receivesPension',
  'underDisciplinaryReview',
  'underInspection',
  'underProsecution',
] as const satisfies readonly (keyof AssessBenefitInput)[];

type Flags = Readonly<Record<(typeof FLAGS)[number], boolean>>;

/** What holds of the person or the move; false where it was left out, as the contract says. */
export function readFlags(input: AssessBenefitInput): Flags {
  return Object.fromEntries(FLAGS.map((flag) => [flag, input[flag] ?? false])) as Flags;
}
