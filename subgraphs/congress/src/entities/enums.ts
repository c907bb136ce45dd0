export type Provenance = 'OFFICIAL' | 'IMPORTED' | 'SAMPLE';
export type Sex = 'FEMALE' | 'MALE';

/** From the cells up: below the base, and the levels that congresses are dated by. */
export const PARTY_ORGANISATION_LEVELS = [
  'CELL',
  'BASE',
  'ABOVE_BASE',
  'COMMUNE',
  'PROVINCE',
  'CENTRAL_BODY',
  'ARMED_FORCES',
] as const;

export type PartyOrganisationLevel = (typeof PARTY_ORGANISATION_LEVELS)[number];

export type CongressTerm = 'TERM_2025_2030' | 'TERM_2030_2035';

/** How many contents; a conference of the committee where the congress was held already. */
export const CONTENTS_KINDS = ['FOUR', 'THREE', 'TWO', 'CONFERENCE'] as const;

export type ContentsKind = (typeof CONTENTS_KINDS)[number];

/** How the committee comes about. */
export const COMMITTEE_CHOICES = ['ELECTED', 'LATER', 'APPOINTED', 'REVIEWED'] as const;

export type CommitteeChoice = (typeof COMMITTEE_CHOICES)[number];
export type DelegationChoice = 'ELECTED' | 'APPOINTED';
/** The two reports of every congress, and others. */
export const DOCUMENT_KINDS = ['POLITICAL_REPORT', 'REVIEW_REPORT', 'OTHER'] as const;

export type DocumentKind = (typeof DOCUMENT_KINDS)[number];
export type SubcommitteeKind =
  | 'DOCUMENTS'
  | 'PERSONNEL'
  | 'DISSEMINATION'
  | 'LOGISTICS'
  | 'SECURITY';
export type PlanBodyKind =
  | 'COMMITTEE'
  | 'STANDING_COMMITTEE'
  | 'INSPECTION_COMMITTEE'
  | 'SECRETARY'
  | 'DEPUTY_SECRETARY';
export type PlanReturnReason = 'SEATS' | 'STRUCTURE' | 'ELIGIBILITY' | 'STANDARDS' | 'DOSSIER';
export type CandidateBody = 'COMMITTEE' | 'INSPECTION_COMMITTEE';
export type CommitteeTitle = 'MEMBER' | 'STANDING_MEMBER' | 'DEPUTY_SECRETARY' | 'SECRETARY';
export type DelegateChoice = 'EX_OFFICIO' | 'ELECTED' | 'APPOINTED';
export type ElectedBody = 'NATIONAL_ASSEMBLY' | 'PROVINCIAL_COUNCIL' | 'COMMUNE_COUNCIL';
export type ProgressSubject = 'MILESTONE' | 'DOCUMENT' | 'PLAN' | 'CONGRESS' | 'RESULT';
