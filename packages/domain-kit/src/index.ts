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
export { type DescribedUse, describePolicies } from './policies/describePolicies.ts';
export {
  type AmountPolicy,
  amount,
  type ChoicePolicy,
  type CountPolicy,
  choice,
  count,
  type DayPolicy,
  type DescribedPolicy,
  day,
  type PolicyConfidence,
  type PolicyDefinition,
} from './policies/PolicyDefinition.ts';
export {
  defaultPolicies,
  type PolicyDefinitions,
  type PolicyNameOf,
  type PolicyValues,
  policyNames,
} from './policies/PolicyValues.ts';
export { type ParsedPolicies, parsePolicies } from './policies/parsePolicies.ts';
export { type RecordedPolicies, recordPolicies } from './policies/recordPolicies.ts';
export { randomOf, type SampleRandom } from './random/randomOf.ts';
export { officerPensionMonth, pensionMonth } from './retirement/pensionMonth.ts';
export { type AgeAppendix, retirementAge, type Sex } from './retirement/retirementAge.ts';
export { addToMonth, isYearMonth, monthOf, monthsBetween, type YearMonth } from './YearMonth.ts';
