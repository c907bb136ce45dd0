export {
  addDays,
  addMonths,
  type CalendarDay,
  dayInVietNam,
  isCalendarDay,
} from './CalendarDay.ts';
export { cleanText } from './names/cleanText.ts';
export { foldDiacritics, hasNoAccents } from './names/foldDiacritics.ts';
export { isOneEditApart } from './names/isOneEditApart.ts';
export { type KindPrefix, kindPrefixAt } from './names/kindPrefixAt.ts';
export type { KindWord } from './names/kindWords.ts';
export { nameKey } from './names/nameKey.ts';
export { lookupKey, type NameKeys, nameKeys } from './names/nameKeys.ts';
export { placeToneMark } from './names/placeToneMark.ts';
export { isProvinceAcronym, provinceOfAlias, provinceOfAliasKey } from './names/provinceAliases.ts';
export { spellingKey } from './names/spellingKey.ts';
export {
  type KindAndName,
  type KindReading,
  kindReadings,
  splitKindPrefix,
} from './names/splitKindPrefix.ts';
export { addToMonth, isYearMonth, monthOf, monthsBetween, type YearMonth } from './YearMonth.ts';
