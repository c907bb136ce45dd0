/** The closed sets of values that the tables hold; what each means stands in the SDL. */
export type AssignmentEnd = 'MOVED' | 'LEFT' | 'DISSOLVED' | 'RETURNED' | 'ENDED';

export type AssignmentKind = 'PERMANENT' | 'SECONDED' | 'CONCURRENT' | 'ACTING';

export type DepartureKind = 'EARLY_RETIREMENT' | 'RESIGNATION' | 'NON_SPECIALISED_END';

export type DepartureStatus = 'PROPOSED' | 'APPRAISED' | 'APPROVED' | 'PAID' | 'REFUSED';

export type DigitalSkills = 'NONE' | 'BASIC' | 'ADVANCED';

export type DisciplineReason = 'DISCIPLINE' | 'PROSECUTION' | 'INSPECTION';

export type OrganisationLevel = 'CENTRAL' | 'PROVINCE' | 'COMMUNE';

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
