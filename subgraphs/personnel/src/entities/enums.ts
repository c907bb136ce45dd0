/** The closed sets of values that the tables hold; what each means stands in the SDL. */
export type AssignmentEnd = 'MOVED' | 'LEFT' | 'DISSOLVED' | 'RETURNED' | 'ENDED';

export type AssignmentKind = 'PERMANENT' | 'SECONDED' | 'CONCURRENT' | 'ACTING';

export type BenefitBasis =
  | 'DIRECTLY_AFFECTED'
  | 'LEADER_EASING'
  | 'STREAMLINING'
  | 'NO_AGE_FOR_REELECTION'
  | 'AGE_FOR_REELECTION'
  | 'PARTY_COMMITTEE_ENDED'
  | 'TWO_TIER_MODEL'
  | 'VILLAGE_ARRANGEMENT'
  | 'MOVED_TO_LOWER_POST'
  | 'SECONDED'
  | 'TALENT';

export type DepartureKind = 'EARLY_RETIREMENT' | 'RESIGNATION' | 'NON_SPECIALISED_END';

export type DepartureStatus = 'PROPOSED' | 'APPRAISED' | 'APPROVED' | 'PAID' | 'REFUSED';

export type DigitalSkills = 'NONE' | 'BASIC' | 'ADVANCED';

export type DisciplineReason = 'DISCIPLINE' | 'PROSECUTION' | 'INSPECTION';

export type OrganisationLevel = 'CENTRAL' | 'PROVINCE' | 'COMMUNE';

export type PayComponentKind =
  | 'SALARY'
  | 'CONTRACT_WAGE'
  | 'MONTHLY_ALLOWANCE'
  | 'LEADERSHIP'
  | 'BEYOND_FRAME'
  | 'PROFESSIONAL_SENIORITY'
  | 'OCCUPATION_PREFERENTIAL'
  | 'OCCUPATION_RESPONSIBILITY'
  | 'PUBLIC_SERVICE'
  | 'PARTY_MASS_WORK'
  | 'ARMED_FORCES_SPECIAL'
  | 'RESERVATION_DIFFERENCE'
  | 'WORK_RESPONSIBILITY'
  | 'HAZARD'
  | 'REGIONAL'
  | 'ATTRACTION'
  | 'PARTY_COMMITTEE'
  | 'CHIEF_ACCOUNTANT'
  | 'CONCURRENT_POST';

export type PayMeasure = 'COEFFICIENT' | 'PERCENT' | 'AMOUNT';

export type ProtectionReason = 'PREGNANCY' | 'MATERNITY_LEAVE' | 'SMALL_CHILD';

export type Provenance = 'OFFICIAL' | 'IMPORTED' | 'SAMPLE';

export type Qualification = 'NONE' | 'INTERMEDIATE' | 'COLLEGE' | 'BACHELOR' | 'MASTER' | 'DOCTOR';

export type RatingGrade = 'EXCELLENT' | 'GOOD' | 'COMPLETED' | 'NOT_COMPLETED';

export type Sector = 'CIVIL' | 'ARMED_FORCES';

export type Sex = 'FEMALE' | 'MALE';

export type StaffCategory =
  | 'CADRE'
  | 'CIVIL_SERVANT'
  | 'PUBLIC_EMPLOYEE'
  | 'CONTRACT'
  | 'NON_SPECIALISED'
  | 'VILLAGE_WORKER';
