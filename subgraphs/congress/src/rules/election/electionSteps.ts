/** A step of the way to an election. Resolution 199/2025/QH15. */
export type ElectionStepCode =
  | 'STRUCTURE_AND_COMMITTEES'
  | 'FIRST_CONSULTATION'
  | 'FIRST_ADJUSTMENT'
  | 'ELECTORAL_UNITS'
  | 'ELECTION_BOARDS'
  | 'POLLING_TEAMS'
  | 'DOSSIERS'
  | 'SECOND_CONSULTATION'
  | 'VOTER_LISTS'
  | 'SECOND_ADJUSTMENT'
  | 'VERIFICATION'
  | 'THIRD_CONSULTATION'
  | 'DAY_21'
  | 'OFFICIAL_LIST'
  | 'LIST_POSTED'
  | 'BALLOTS'
  | 'END_OF_COMPLAINTS'
  | 'ELECTION_DAY';

/** How many days before the election day each falls, the earliest first. */
export const ELECTION_STEPS: readonly (readonly [ElectionStepCode, number])[] = [
  ['STRUCTURE_AND_COMMITTEES', 105],
  ['FIRST_CONSULTATION', 95],
  ['FIRST_ADJUSTMENT', 90],
  ['ELECTORAL_UNITS', 80],
  ['ELECTION_BOARDS', 70],
  ['POLLING_TEAMS', 43],
  ['DOSSIERS', 42],
  ['SECOND_CONSULTATION', 40],
  ['VOTER_LISTS', 40],
  ['SECOND_ADJUSTMENT', 38],
  ['VERIFICATION', 35],
  ['THIRD_CONSULTATION', 23],
  ['DAY_21', 21],
  ['OFFICIAL_LIST', 17],
  ['LIST_POSTED', 16],
  ['BALLOTS', 13],
  ['END_OF_COMPLAINTS', 10],
  ['ELECTION_DAY', 0],
];
