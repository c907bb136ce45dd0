type Sex = 'MALE' | 'FEMALE';

/** Appendix I: sex, first and last birth month, age in years and months. */
export const COHORTS: readonly (readonly [Sex, string, string, number, number])[] = [
  ['MALE', '1964-01', '1964-09', 61, 3],
  ['MALE', '1964-10', '1965-06', 61, 6],
  ['MALE', '1965-07', '1966-03', 61, 9],
  ['MALE', '1966-04', '1990-12', 62, 0],
  ['FEMALE', '1968-09', '1969-04', 56, 8],
  ['FEMALE', '1969-05', '1969-12', 57, 0],
  ['FEMALE', '1970-01', '1970-08', 57, 4],
  ['FEMALE', '1970-09', '1971-04', 57, 8],
  ['FEMALE', '1971-05', '1971-12', 58, 0],
  ['FEMALE', '1972-01', '1972-08', 58, 4],
  ['FEMALE', '1972-09', '1973-04', 58, 8],
  ['FEMALE', '1973-05', '1973-12', 59, 0],
  ['FEMALE', '1974-01', '1974-08', 59, 4],
  ['FEMALE', '1974-09', '1975-04', 59, 8],
  ['FEMALE', '1975-05', '1995-12', 60, 0],
];

/** Pension months of the first and the last birth month, where the table prints them. */
export const PRINTED: readonly (readonly [Sex, string, string])[] = [
  ['MALE', '1964-01', '2025-05'],
  ['MALE', '1964-09', '2026-01'],
  ['MALE', '1964-10', '2026-05'],
  ['MALE', '1965-06', '2027-01'],
  ['MALE', '1965-07', '2027-05'],
  ['MALE', '1966-03', '2028-01'],
  ['MALE', '1966-01', '2027-11'],
  ['MALE', '1966-04', '2028-05'],
  ['FEMALE', '1968-09', '2025-06'],
  ['FEMALE', '1969-04', '2026-01'],
  ['FEMALE', '1969-05', '2026-06'],
  ['FEMALE', '1969-12', '2027-01'],
  ['FEMALE', '1970-01', '2027-06'],
  ['FEMALE', '1970-03', '2027-08'],
  ['FEMALE', '1970-08', '2028-01'],
  ['FEMALE', '1974-09', '2034-06'],
  ['FEMALE', '1975-04', '2035-01'],
  ['FEMALE', '1975-05', '2035-06'],
];

/** The same of Appendix II, where births are not those of Appendix I shifted by 5 years. */
export const PRINTED_OF_APPENDIX_2: readonly (readonly [Sex, string, string])[] = [
  ['FEMALE', '1975-09', '2028-06'],
  ['MALE', '1970-01', '2026-08'],
];
