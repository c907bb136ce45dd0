/**
 * SQL for the day on which what is staged as `s` ends with what it rests on; null where that was over
 * before it began, which a rule says of its own.
 */
export const endOf = (day: string) => `case when ${day} > s.valid_from then ${day} end`;
