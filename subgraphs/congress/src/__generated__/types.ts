/* Generated from src/schema by npm run codegen. */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ListOf, Recorded, LoggedChange } from '@haicap/subgraph-kit';
import type { PartyOrganisationRow } from '../loaders/partyOrganisation.ts';
import type { CongressRow } from '../loaders/congress.ts';
import type { MilestoneRow, DocumentRow, PlanRow } from '../loaders/preparation.ts';
import type { ProgressOf } from '../queries/progress/congressProgress.ts';
import type { PlanBodyRow } from '../loaders/planBody.ts';
import type { CandidateRow } from '../loaders/candidate.ts';
import type { CommandAnswer } from '../commands/run/commanded.ts';
import type { OpenCongressesAnswer } from '../resolvers/OpenCongresses.ts';
import type { OpenedCongresses, SkippedOpening as Skipped } from '../commands/congress/openCongresses.ts';
import type { ReadinessOf, ReasonOf } from '../queries/progress/congressReadiness.ts';
import type { CommitteeResultRow } from '../loaders/committeeResult.ts';
import type { PartyCongressPage, LateMilestonePage, ShortCommitteePage, ProgressEventPage } from '../queries/CountedPages.ts';
import type { LateMilestoneRow } from '../queries/lists/latePage.ts';
import type { StructureReportOf } from '../queries/structure/structureReport.ts';
import type { StructureTotal as Total } from '../rules/structure/structureTotals.ts';
import type { ShortCommitteeOf } from '../queries/structure/shortPage.ts';
import type { WeeklyProgressOf } from '../queries/week/weeklyProgress.ts';
import type { ProgressCountRow } from '../queries/week/weekCounts.ts';
import type { ProgressEventRow } from '../queries/week/ProgressEventRow.ts';
import type { CandidateCheck as CheckedCandidate } from '../rules/people/checkCandidate.ts';
import type { CandidateFinding as Finding, UncheckedCode as Unchecked } from '../rules/people/CandidateFinding.ts';
import type { CommitteeStructure as Structure } from '../rules/structure/committeeStructure.ts';
import type { CommitteeSizes as Sizes } from '../rules/structure/committeeSizes.ts';
import type { PolicyUse } from '../rules/policies/Policies.ts';
import type { Schedule } from '../rules/congress/schedule.ts';
import type { CongressTerms as Terms } from '../rules/congress/congressTerms.ts';
import type { CouncilSize as Size } from '../rules/council/councilSize.ts';
import type { ElectionCalendar as Calendar, ElectionStep as Step } from '../rules/election/electionCalendar.ts';
import type { ElectionOf } from '../queries/progress/electionPreparation.ts';
import type { StructureLine as Line } from '../rules/structure/StructureLine.ts';
import type { CongressContext } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day in Viet Nam, `yyyy-mm-dd` (ngày). */
  Date: { input: string; output: string; }
  /** An instant, RFC 3339 in UTC (thời điểm). */
  DateTime: { input: Date; output: Date | string; }
  /** A month, `yyyy-mm` (tháng). */
  YearMonth: { input: string; output: string; }
  /** Whole Vietnamese dong as a JSON number, exact up to 2^53 - 1 (số tiền, đồng). */
  Money: { input: number; output: number; }
  /** A share, from 0 to 1 (tỷ lệ); a percentage is written in messages alone. */
  Ratio: { input: number; output: number; }
  /** A change in proportion to what was: -0.6691 is minus 66.91 % (tăng, giảm so với trước). */
  RelativeChange: { input: number; output: number; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** Whose term ages are counted for (nhiệm kỳ). */
export type CongressTerm =
  /** That of the 14th Congress. Directive 45-CT/TW. */
  | 'TERM_2025_2030'
  /** The next, which people are planned for. Guideline 45 of the Central Organisation Commission. */
  | 'TERM_2030_2035';

/** What somebody stands for. */
export type CandidateBody =
  /** The committee (cấp ủy). */
  | 'COMMITTEE'
  /** The inspection committee (ủy ban kiểm tra). */
  | 'INSPECTION_COMMITTEE'
  /**
   * A leading post of the People’s Council or Committee, or of the delegation to the National Assembly
   * (chức danh lãnh đạo chính quyền).
   */
  | 'STATE_POST'
  /**
   * A leading post of the Fatherland Front or of an organisation in it (chức danh lãnh đạo Mặt trận Tổ
   * quốc, tổ chức chính trị - xã hội).
   */
  | 'FRONT_POST';

/** The place in a committee (chức danh trong cấp ủy). */
export type CommitteeTitle =
  /** A member (ủy viên ban chấp hành). */
  | 'MEMBER'
  /** A member of the standing committee (ủy viên ban thường vụ). */
  | 'STANDING_MEMBER'
  /** A deputy secretary (phó bí thư). */
  | 'DEPUTY_SECRETARY'
  /** The secretary (bí thư). */
  | 'SECRETARY';

/** The sex of a candidate (giới tính). */
export type CandidateSex =
  /** Male (nam). */
  | 'MALE'
  /** Female (nữ). */
  | 'FEMALE';

/** What the rules on age, terms and posts say of a candidacy. */
export type CandidateCheck = {
  readonly __typename?: 'CandidateCheck';
  /** What all findings come to. */
  readonly outcome: CandidateOutcome;
  /** What it is not, in the request’s language. */
  readonly notice: Scalars['String']['output'];
  /** Always false: nobody is decided on here. */
  readonly isDecision: Scalars['Boolean']['output'];
  /**
   * The month at which the age is counted (thời điểm tính tuổi); null for a Front post whose congress is
   * not told.
   */
  readonly referenceMonth: Maybe<Scalars['YearMonth']['output']>;
  /**
   * The month in which the retirement age is reached (tháng đủ tuổi nghỉ hưu); null for who reached it
   * before 2021.
   */
  readonly retirementMonth: Maybe<Scalars['YearMonth']['output']>;
  /**
   * The months of service left at the reference month (số tháng công tác còn lại), negative for who is
   * retired by then; null where either month is.
   */
  readonly monthsLeft: Maybe<Scalars['Int']['output']>;
  /** The months that must be left (số tháng phải còn). */
  readonly monthsNeeded: Scalars['Int']['output'];
  /** The months that are enough in a special case (trường hợp đặc biệt); null where there is none. */
  readonly specialMonthsNeeded: Maybe<Scalars['Int']['output']>;
  /** What speaks against it. */
  readonly findings: ReadonlyArray<CandidateFinding>;
  /** What was not looked at. */
  readonly unchecked: ReadonlyArray<UncheckedPoint>;
  /** The readings of open points that this rests on. */
  readonly policies: ReadonlyArray<CongressPolicy>;
};

/** What the findings on a candidacy come to. */
export type CandidateOutcome =
  /** Nothing speaks against it. */
  | 'MEETS'
  /** It is to be avoided as far as possible. */
  | 'ADVISED_AGAINST'
  /** It needs a decision on a special case (trường hợp đặc biệt). */
  | 'SPECIAL_DECISION'
  /** A rule bars it. */
  | 'BARRED'
  /** Something that counts was not told, and nothing bars it so far. */
  | 'OPEN';

/** One thing that speaks against a candidacy. */
export type CandidateFinding = {
  readonly __typename?: 'CandidateFinding';
  /** Which. */
  readonly code: CandidateFindingCode;
  /** How much it weighs. */
  readonly weight: CandidateFindingWeight;
  /** What was counted: months of service, terms or titles; null where nothing is. */
  readonly figure: Maybe<Scalars['Int']['output']>;
  /**
   * What it is held against: the months that must be left, the terms or titles allowed; null where
   * nothing is.
   */
  readonly limit: Maybe<Scalars['Int']['output']>;
  /** It in a sentence, in the request’s language. */
  readonly message: Scalars['String']['output'];
};

/** What speaks against a candidacy. Directive 45-CT/TW. */
export type CandidateFindingCode =
  /** Less service is left than must be (không đủ thời gian công tác). */
  | 'TOO_LITTLE_SERVICE_LEFT'
  /** The retirement age was reached before 2021, whence Decree 135/2020 counts. */
  | 'RETIRED_BEFORE_2021'
  /** So little service is left that only a special case is decided on (trường hợp đặc biệt). */
  | 'SPECIAL_CASE_ALONE'
  /** A secretary above the base of more than 2 terms in a row, 8 years or more (quá 2 nhiệm kỳ liên tiếp). */
  | 'TOO_MANY_TERMS'
  /** A secretary of a province or commune who is local (bí thư là người địa phương). */
  | 'LOCAL_SECRETARY'
  /** More than 2 of the six top titles of a province (quá 2 trong 6 chức danh). */
  | 'TOO_MANY_TOP_TITLES';

/** How much a finding weighs. */
export type CandidateFindingWeight =
  /** It bars the candidacy. */
  | 'BARS'
  /** It leaves it to a decision on a special case. */
  | 'SPECIAL_DECISION'
  /** It speaks against it as far as possible. */
  | 'ADVISES_AGAINST';

/** A point that was not looked at. */
export type UncheckedPoint = {
  readonly __typename?: 'UncheckedPoint';
  /** Which. */
  readonly code: UncheckedCode;
  /** It in a sentence, in the request’s language. */
  readonly message: Scalars['String']['output'];
};

/** What was not looked at. */
export type UncheckedCode =
  /** Standards, appraisal, discipline (tiêu chuẩn, thẩm định): never looked at here. */
  | 'STANDARDS_AND_APPRAISAL'
  /** Who must not be put on a list of candidates, Directive 46-CT/TW: its list is not at hand. */
  | 'DIRECTIVE_46_LIST'
  /** Consecutive terms and years were not told. */
  | 'TERMS_NOT_TOLD'
  /** Whether the secretary is local was not told. */
  | 'ORIGIN_NOT_TOLD'
  /** The number of top titles was not told. */
  | 'TOP_TITLES_NOT_TOLD'
  /** The month of the Front body’s congress was not told. */
  | 'FRONT_CONGRESS_NOT_TOLD';

export type Query = {
  readonly __typename?: 'Query';
  /**
   * A candidacy against the rules on age, terms and posts alone (kiểm tra điều kiện độ tuổi, nhiệm kỳ,
   * chức danh). Directive 45-CT/TW, Decree 135/2020/NĐ-CP. Needs no person and no scope; nothing that is
   * asked is stored or logged. It is no decision, and names what it does not look at. Errors:
   * BAD_USER_INPUT for what cannot be, such as a deputy secretary of a post of the state; the argument is
   * named.
   */
  readonly checkCandidate: CandidateCheck;
  /**
   * A committee against the targets of Directive 45-CT/TW (cơ cấu cấp ủy): each measure with its count,
   * its target and how many seats are short, from counts alone. Needs no scope; nothing that is asked is
   * stored or logged. Errors: BAD_USER_INPUT for counts that cannot be; the argument is named.
   */
  readonly committeeStructure: CommitteeStructure;
  /** The log of writes to this part of the graph, for followers (nhật ký thay đổi): ids and names of fields. */
  readonly congressChanges: Maybe<CongressChangeConnection>;
  /**
   * What Directive 45-CT/TW of 14 April 2025 sets for the congress of an organisation: contents, latest
   * day, length, months at which ages are counted, delegates, sizes (quy định về đại hội đảng bộ các
   * cấp). Needs no scope; nothing is stored. Errors: BAD_USER_INPUT for what cannot be, such as a base
   * that was told to have held its congress before it became a commune.
   */
  readonly congressTerms: CongressTerms;
  /**
   * Congresses of the organisations that live on the day (danh sách đại hội). Errors: PAGE_TOO_LARGE, BAD_USER_INPUT,
   * NOT_FOUND for a unit that there is not.
   */
  readonly congresses: Maybe<PartyCongressConnection>;
  /**
   * How many deputies a commune-level People’s Council has (số lượng đại biểu Hội đồng nhân dân cấp xã)
   * by its residents: 15 to 30. Law 72/2025/QH15, Art. 30.2. Needs no scope; nothing is stored. Errors:
   * BAD_USER_INPUT for residents below 0 or above 10,000,000.
   */
  readonly councilSize: CouncilSize;
  /**
   * Every step of the way to an election from its one day (lịch bầu cử), as the calendar of 15 March 2026
   * has the distances: Resolution 199/2025/QH15. Needs no scope; nothing is stored. Errors:
   * BAD_USER_INPUT for a day that is no Sunday, or outside 2000 to 2099.
   */
  readonly electionCalendar: ElectionCalendar;
  /**
   * Milestones that are late, the longest first (mốc công việc chậm tiến độ): due before the day and not done on it, of
   * congresses that were not held by then, of organisations that live on it. Errors: PAGE_TOO_LARGE, BAD_USER_INPUT,
   * NOT_FOUND for a unit that there is not.
   */
  readonly lateMilestones: Maybe<LateMilestoneConnection>;
  /** The congress of an organisation by its id (đại hội); null where there is none. */
  readonly partyCongress: Maybe<PartyCongress>;
  /** A party organisation by its id (tổ chức đảng); null where there is none. */
  readonly partyOrganisation: Maybe<PartyOrganisation>;
  /**
   * The committees of a unit and of those under it against the targets of Directive 45-CT/TW (báo cáo cơ cấu cấp ủy), as
   * far as results are recorded. Errors: BAD_USER_INPUT, NOT_FOUND for a unit that there is not.
   */
  readonly structureReport: Maybe<StructureReport>;
  /**
   * What a week’s report tells of a unit and all under it (báo cáo tuần): what was recorded, who is late, and what was
   * corrected once the week was closed. A report is due on Wednesday, 15:00 in Viet Nam. Plan 47-KH/BCĐ. Errors:
   * BAD_USER_INPUT for a week outside the plan, NOT_FOUND for a unit that there is not.
   */
  readonly weeklyProgress: Maybe<WeeklyProgress>;
};


export type QueryCheckCandidateArgs = {
  input: CheckCandidateInput;
};


export type QueryCommitteeStructureArgs = {
  input: CommitteeStructureInput;
};


export type QueryCongressChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCongressTermsArgs = {
  level: PartyLevel;
  merged?: Scalars['Boolean']['input'];
  held?: Scalars['Boolean']['input'];
  personnelReady?: Scalars['Boolean']['input'];
  superiorAgrees?: Scalars['Boolean']['input'];
  members?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryCongressesArgs = {
  filter?: InputMaybe<PartyCongressFilter>;
  orderBy?: InputMaybe<ReadonlyArray<PartyCongressOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCouncilSizeArgs = {
  kind: CouncilUnitKind;
  population: Scalars['Int']['input'];
};


export type QueryElectionCalendarArgs = {
  electionDay: Scalars['Date']['input'];
};


export type QueryLateMilestonesArgs = {
  within?: InputMaybe<Scalars['ID']['input']>;
  code?: InputMaybe<CongressMilestoneCode>;
  minDaysLate?: Scalars['Int']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPartyCongressArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPartyOrganisationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryStructureReportArgs = {
  of: Scalars['ID']['input'];
  term?: CongressTerm;
};


export type QueryWeeklyProgressArgs = {
  week: Scalars['Date']['input'];
  within: Scalars['ID']['input'];
};

/** One candidacy, without a name. What is left out is not known, and the answer names it where it counts. */
export type CheckCandidateInput = {
  /** The level of the organisation. */
  readonly level: PartyLevel;
  /** The term stood for (nhiệm kỳ); the later one is planned for. */
  readonly term?: CongressTerm;
  /** What is stood for. */
  readonly body: CandidateBody;
  /** The place in the committee; MEMBER for other bodies (chức danh). */
  readonly title?: CommitteeTitle;
  /** True for re-election (tái cử), false for the first time (lần đầu). */
  readonly again: Scalars['Boolean']['input'];
  /** The sex, which the retirement age depends on (giới tính). */
  readonly sex: CandidateSex;
  /** The month of birth (tháng sinh). */
  readonly birthMonth: Scalars['YearMonth']['input'];
  /**
   * True for 15 years or more of hard or hazardous work, or in specially difficult areas: Appendix II
   * of Decree 135/2020 (đủ 15 năm nghề nặng nhọc hoặc vùng đặc biệt khó khăn).
   */
  readonly appendixTwo?: Scalars['Boolean']['input'];
  /**
   * An officer’s highest age of service, in years (hạn tuổi cao nhất); it goes before the appendices.
   * Law 52/2024.
   */
  readonly topAge?: InputMaybe<Scalars['Int']['input']>;
  /**
   * For a Front post: the month of the body’s own congress, at which ages are counted (thời điểm đại hội
   * của tổ chức).
   */
  readonly frontCongressMonth?: InputMaybe<Scalars['YearMonth']['input']>;
  /** For a secretary: terms in the same place in a row, with the one stood for (số nhiệm kỳ liên tiếp). */
  readonly consecutiveTerms?: InputMaybe<Scalars['Int']['input']>;
  /** For a secretary: full years in the same place in a row so far (số năm liên tục). */
  readonly consecutiveYears?: InputMaybe<Scalars['Int']['input']>;
  /** For a secretary: whether the place is home (người địa phương). */
  readonly local?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * For the standing committee of a province: how many of the six top titles, with the one stood for (số
   * chức danh chủ chốt).
   */
  readonly topTitles?: InputMaybe<Scalars['Int']['input']>;
};

/** From so many seats to so many. */
export type SeatRange = {
  readonly __typename?: 'SeatRange';
  /** At least. */
  readonly from: Scalars['Int']['output'];
  /** At most. */
  readonly to: Scalars['Int']['output'];
};

/** How large the committees of an organisation are (số lượng cấp ủy). */
export type CommitteeSizes = {
  readonly __typename?: 'CommitteeSizes';
  /** What the size follows. */
  readonly basis: CommitteeSizeBasis;
  /** The members; null where no source gives a range. */
  readonly committee: Maybe<SeatRange>;
  /** The standing committee; null where no source gives a range. */
  readonly standing: Maybe<SeatRange>;
  /** Within how many years the number is brought down; null where it is not. */
  readonly reducedWithinYears: Maybe<Scalars['Int']['output']>;
  /**
   * The party’s offices: office, organisation, inspection (cơ quan tham mưu, giúp việc); null where no
   * source counts them.
   */
  readonly offices: Maybe<Scalars['Int']['output']>;
};

/** What the size of a committee follows. */
export type CommitteeSizeBasis =
  /** A range. */
  | 'RANGE'
  /** As appointed after the merger, brought down within 5 years (giữ số lượng được chỉ định). */
  | 'AS_APPOINTED_AND_REDUCED'
  /** As in the term 2015 to 2020 (như nhiệm kỳ 2015 - 2020). */
  | 'AS_2015_2020'
  /** No source at hand states it. */
  | 'NOT_STATED';

/** The counts of a committee, without a name. A count that is left out is not known. */
export type CommitteeStructureInput = {
  /** The level of the organisation. */
  readonly level: PartyLevel;
  /** True for one that was formed by a merger, which no renewal is asked of (hợp nhất, sáp nhập). */
  readonly merged?: Scalars['Boolean']['input'];
  /** Its members (ủy viên ban chấp hành). */
  readonly members: Scalars['Int']['input'];
  /** Members of its standing committee (ủy viên ban thường vụ). */
  readonly standing: Scalars['Int']['input'];
  /** Women among the members (nữ). */
  readonly women?: InputMaybe<Scalars['Int']['input']>;
  /** Women in the standing committee (nữ trong ban thường vụ). */
  readonly womenInStanding?: InputMaybe<Scalars['Int']['input']>;
  /** Members below 42 at the reference month (cán bộ trẻ dưới 42 tuổi); counted from `ages` when left out. */
  readonly young?: InputMaybe<Scalars['Int']['input']>;
  /** Members from science and technology (cán bộ khoa học - công nghệ). */
  readonly scienceTechnology?: InputMaybe<Scalars['Int']['input']>;
  /** Members of ethnic minorities (người dân tộc thiểu số). */
  readonly ethnicMinorities?: InputMaybe<Scalars['Int']['input']>;
  /**
   * The locality’s target for ethnic minorities, in hundredths of a per cent at the finest (tỷ lệ theo địa
   * phương); none when left out.
   */
  readonly ethnicTarget?: InputMaybe<Scalars['Ratio']['input']>;
  /** Members who were not in the committee before (cấp ủy viên mới). */
  readonly newMembers?: InputMaybe<Scalars['Int']['input']>;
  /** The ages of all members in whole years at the reference month, in any order (độ tuổi). */
  readonly ages?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
};

/** A committee against its targets (cơ cấu cấp ủy). */
export type CommitteeStructure = {
  readonly __typename?: 'CommitteeStructure';
  /** Each measure. */
  readonly lines: ReadonlyArray<StructureLine>;
  /**
   * How many people are planned for the members’ seats: 1.0 to 1.5 for each (số lượng quy hoạch).
   * Guideline 45 of the Central Organisation Commission; 3 people a title and 3 titles a person at most.
   */
  readonly plannedCommittee: SeatRange;
  /** How many people are planned for the standing committee’s seats. */
  readonly plannedStanding: SeatRange;
  /** The readings of open points that this rests on. */
  readonly policies: ReadonlyArray<CongressPolicy>;
};

/** A page of the log. */
export type CongressChangeConnection = {
  readonly __typename?: 'CongressChangeConnection';
  /** The writes of the page with their cursors. */
  readonly edges: ReadonlyArray<CongressChangeEdge>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
};

/** A write in the log. */
export type CongressChangeEdge = {
  readonly __typename?: 'CongressChangeEdge';
  /** Its place in the log, opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The write. */
  readonly node: CongressChange;
};

/** What a write did to a row. */
export type CongressOperation =
  /** It was added. */
  | 'CREATED'
  /** It was changed. */
  | 'UPDATED'
  /** It was taken back. */
  | 'DELETED';

/** One write: what and which fields, without a value. Whoever may see the values asks for the row. */
export type CongressChange = {
  readonly __typename?: 'CongressChange';
  /** When it was written. */
  readonly at: Scalars['DateTime']['output'];
  /** What was written: the name of its type, such as PartyCongress. */
  readonly entity: Scalars['String']['output'];
  /** Which one: its id. */
  readonly entityId: Scalars['String']['output'];
  /** What was done. */
  readonly operation: CongressOperation;
  /** The names of the fields that were written. */
  readonly fields: ReadonlyArray<Scalars['String']['output']>;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /**
   * Opens the congress of an organisation for 2025 to 2030 (mở đại hội): contents, days, milestones, the two
   * documents and the personnel plan follow from Directive 45-CT/TW and the policies. Organisation and term name
   * it. The same input again answers with the first result.
   *
   * Errors: FORBIDDEN, BAD_USER_INPUT.
   */
  readonly openCongress: CongressCommandResult;
  /**
   * Opens the congresses of all communes’ committees of a province that have none yet, all or none (mở đại hội
   * hàng loạt). Sent again, it opens what has come since, and names the others.
   *
   * Errors: FORBIDDEN, BAD_USER_INPUT.
   */
  readonly openCongresses: OpenCongressesResult;
  /**
   * Sets the days of a congress (dự kiến thời gian đại hội). Days after the latest ones are taken, and show as
   * late. The same input again answers with the first result.
   *
   * Errors: FORBIDDEN, BAD_USER_INPUT.
   */
  readonly planCongress: CongressCommandResult;
  /**
   * Records that a milestone is done, with its evidence (hoàn thành mốc công việc). The same input again answers
   * with the first result.
   *
   * Errors: FORBIDDEN, BAD_USER_INPUT.
   */
  readonly completeMilestone: CongressCommandResult;
  /**
   * Takes back that a milestone is done (mở lại mốc công việc). The same input again answers with the first
   * result.
   *
   * Errors: FORBIDDEN, BAD_USER_INPUT.
   */
  readonly reopenMilestone: CongressCommandResult;
  /**
   * Adds a document to a congress beside the two that Directive 45-CT/TW names (thêm văn kiện). Congress and title
   * name it. The same input again answers with the first result.
   *
   * Errors: FORBIDDEN, BAD_USER_INPUT.
   */
  readonly addDocument: DocumentCommandResult;
  /**
   * Records a version of a document that is not appraised yet (bản dự thảo); the first begins its drafting. Where
   * it is kept stands here, never its text. The same input again answers with the first result.
   *
   * Errors: FORBIDDEN, BAD_USER_INPUT.
   */
  readonly addDocumentVersion: DocumentCommandResult;
  /**
   * Hands in a document that is being drafted, after comments were taken (trình văn kiện sau khi lấy ý kiến). The
   * version handed in is recorded with it. The same input again answers with the first result.
   *
   * Errors: FORBIDDEN, BAD_USER_INPUT.
   */
  readonly submitDocument: DocumentCommandResult;
  /**
   * Finds a document in order (thẩm định văn kiện). Whoever handed it in may not. The same input again answers
   * with the first result.
   *
   * Errors: FORBIDDEN, BAD_USER_INPUT.
   */
  readonly appraiseDocument: DocumentCommandResult;
  /**
   * Approves a document for the congress (duyệt văn kiện). Whoever handed it in or appraised it may not. The same
   * input again answers with the first result.
   *
   * Errors: FORBIDDEN, BAD_USER_INPUT.
   */
  readonly approveDocument: DocumentCommandResult;
  /**
   * Records that the congress adopted a document (đại hội thông qua). The same input again answers with the first
   * result.
   *
   * Errors: FORBIDDEN, BAD_USER_INPUT.
   */
  readonly adoptDocument: DocumentCommandResult;
  /**
   * Records the committee that the superior appoints (chỉ định cấp ủy), in numbers; where there is a personnel
   * plan it must be decided. Directive 45-CT/TW. The same input again answers with the first result.
   *
   * Errors: FORBIDDEN, BAD_USER_INPUT.
   */
  readonly appointCommittee: CongressCommandResult;
  /**
   * Records that a congress was held (kết quả đại hội): its days, its delegates and, where it elected one, its
   * committee in numbers; the personnel plan must then be decided. One that was held after its latest day is
   * recorded, and the answer says how late. The same input again answers with the first result.
   *
   * Errors: FORBIDDEN, BAD_USER_INPUT.
   */
  readonly recordResults: CongressCommandResult;
  /**
   * Closes a week of a unit (chốt báo cáo tuần): it was reported, and what is recorded later for it shows as a
   * correction. From the week’s Wednesday 15:00 on; Plan 47-KH/BCĐ. Unit, week and who closes it name it. The same
   * input again answers with the first result.
   *
   * Errors: FORBIDDEN, BAD_USER_INPUT.
   */
  readonly reportWeek: ReportWeekResult;
  /**
   * Sets the seats and the structure of the bodies of a plan that is a draft, in place of those it had (số lượng,
   * cơ cấu). The same input again answers with the first result.
   *
   * Errors: FORBIDDEN, BAD_USER_INPUT.
   */
  readonly setPlanSeats: PlanCommandResult;
  /**
   * Hands in a plan that is built (trình phương án nhân sự), the first of three steps, each somebody else’s.
   * 8548-CV/BTCTW. The same input again answers with the first result.
   *
   * Errors: FORBIDDEN, BAD_USER_INPUT.
   */
  readonly submitPlan: PlanCommandResult;
  /**
   * Finds a plan in order (thẩm định). Whoever handed it in may not. The same input again answers with the first
   * result.
   *
   * Errors: FORBIDDEN, BAD_USER_INPUT.
   */
  readonly appraisePlan: PlanCommandResult;
  /**
   * Decides a plan (phê duyệt). Whoever handed it in or appraised it may not. The same input again answers with
   * the first result.
   *
   * Errors: FORBIDDEN, BAD_USER_INPUT.
   */
  readonly approvePlan: PlanCommandResult;
  /**
   * Sends a plan back to be a draft again, with the reason (trả lại phương án nhân sự): the steps taken are void.
   * The same input again answers with the first result.
   *
   * Errors: FORBIDDEN, BAD_USER_INPUT.
   */
  readonly returnPlan: PlanCommandResult;
  /**
   * Names somebody in a plan that is a draft (giới thiệu nhân sự). The rules on age, terms and posts are held
   * against it at the congress’s reference month (CANDIDATE_NOT_ELIGIBLE with those that bar it), and the seats.
   * It counts the plan’s version up. Refused with CLASSIFIED wherever the deployment is not on an isolated
   * network. The same input again answers with the first result.
   *
   * Errors: FORBIDDEN, BAD_USER_INPUT.
   */
  readonly addCandidate: CandidateCommandResult;
  /**
   * Withdraws somebody from a plan that is a draft (rút nhân sự). It counts the plan’s version up. Refused with
   * CLASSIFIED wherever the deployment is not on an isolated network. The same input again answers with the first
   * result.
   *
   * Errors: FORBIDDEN, BAD_USER_INPUT.
   */
  readonly withdrawCandidate: CandidateCommandResult;
};


export type MutationOpenCongressArgs = {
  input: OpenCongressInput;
};


export type MutationOpenCongressesArgs = {
  input: OpenCongressesInput;
};


export type MutationPlanCongressArgs = {
  input: PlanCongressInput;
};


export type MutationCompleteMilestoneArgs = {
  input: CompleteMilestoneInput;
};


export type MutationReopenMilestoneArgs = {
  input: ReopenMilestoneInput;
};


export type MutationAddDocumentArgs = {
  input: AddDocumentInput;
};


export type MutationAddDocumentVersionArgs = {
  input: AddDocumentVersionInput;
};


export type MutationSubmitDocumentArgs = {
  input: SubmitDocumentInput;
};


export type MutationAppraiseDocumentArgs = {
  input: AppraiseDocumentInput;
};


export type MutationApproveDocumentArgs = {
  input: ApproveDocumentInput;
};


export type MutationAdoptDocumentArgs = {
  input: AdoptDocumentInput;
};


export type MutationAppointCommitteeArgs = {
  input: AppointCommitteeInput;
};


export type MutationRecordResultsArgs = {
  input: RecordResultsInput;
};


export type MutationReportWeekArgs = {
  input: ReportWeekInput;
};


export type MutationSetPlanSeatsArgs = {
  input: SetPlanSeatsInput;
};


export type MutationSubmitPlanArgs = {
  input: SubmitPlanInput;
};


export type MutationAppraisePlanArgs = {
  input: AppraisePlanInput;
};


export type MutationApprovePlanArgs = {
  input: ApprovePlanInput;
};


export type MutationReturnPlanArgs = {
  input: ReturnPlanInput;
};


export type MutationAddCandidateArgs = {
  input: AddCandidateInput;
};


export type MutationWithdrawCandidateArgs = {
  input: WithdrawCandidateInput;
};

/** A congress to open. */
export type OpenCongressInput = {
  /** Whose it is (tổ chức đảng). */
  readonly organisation: Scalars['ID']['input'];
  /** False where its people are not ready (chưa đủ điều kiện về nhân sự); true when left out. */
  readonly personnelReady?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * True where the superior agrees that a committee whose people are not ready is not elected, with personnelReady
   * false alone; false when left out.
   */
  readonly superiorAgrees?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * True for an unmerged commune that held its congress before the arrangement (đã tổ chức đại hội); false when
   * left out.
   */
  readonly held?: InputMaybe<Scalars['Boolean']['input']>;
  /** True for one that is held ahead of the others to learn from (đại hội điểm); false when left out. */
  readonly pilot?: InputMaybe<Scalars['Boolean']['input']>;
  /** The days it is planned for (thời gian dự kiến); not set when left out. */
  readonly planned?: InputMaybe<CongressDaysInput>;
};

/** From one day to another, both included. */
export type CongressDaysInput = {
  /** The first day. */
  readonly from: Scalars['Date']['input'];
  /** The last day. */
  readonly to: Scalars['Date']['input'];
};

/** Congresses to open together. */
export type OpenCongressesInput = {
  /** The province, by its id without a day (tỉnh, thành phố). */
  readonly province: Scalars['ID']['input'];
  /** True to open the province’s own as well; false when left out. */
  readonly withProvince?: InputMaybe<Scalars['Boolean']['input']>;
  /** False where the province’s own people are not ready, true when left out; communes’ committees are appointed. */
  readonly personnelReady?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * True where the Centre agrees that the province’s committee is not elected, with personnelReady false alone;
   * false when left out.
   */
  readonly superiorAgrees?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * The unmerged communes’ committees that held their congress before the arrangement (đã tổ chức đại hội); none
   * when left out.
   */
  readonly held?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** The days of a congress. */
export type PlanCongressInput = {
  /** The congress. */
  readonly congress: Scalars['ID']['input'];
  /** Its version that this is based on (phiên bản). */
  readonly version: Scalars['Int']['input'];
  /** The first day. */
  readonly from: Scalars['Date']['input'];
  /** The last day. */
  readonly to: Scalars['Date']['input'];
  /** The day of the preparatory session (phiên trù bị), the last day at the latest; none when left out. */
  readonly preparatoryOn?: InputMaybe<Scalars['Date']['input']>;
};

/** A milestone that is done. */
export type CompleteMilestoneInput = {
  /** The congress. */
  readonly congress: Scalars['ID']['input'];
  /** The milestone. */
  readonly milestone: CongressMilestoneCode;
  /** The milestone’s version that this is based on (phiên bản). */
  readonly version: Scalars['Int']['input'];
  /** When it was done; today or earlier (ngày hoàn thành). */
  readonly doneOn: Scalars['Date']['input'];
  /** Where the evidence is: the number of a document, an address (minh chứng). */
  readonly evidence?: InputMaybe<Scalars['String']['input']>;
};

/** A milestone that is not done after all. */
export type ReopenMilestoneInput = {
  /** The congress. */
  readonly congress: Scalars['ID']['input'];
  /** The milestone. */
  readonly milestone: CongressMilestoneCode;
  /** The milestone’s version that this is based on (phiên bản). */
  readonly version: Scalars['Int']['input'];
};

/** A congress as it is recorded, or why the command was refused. */
export type CongressCommandResult = CongressRecorded | CongressInputConflict | CongressVersionStale | PartyOrganisationNotFound | PartyOrganisationNotLiving | NoCongressTerms | CongressAlreadyOpened | CongressNotFound | CongressMilestoneNotFound | CongressStepOutOfOrder | SeatsExceeded | CongressTooLong | CongressDayOutOfOrder | CommitteeChoiceDiffers;

/** What is recorded of a congress. */
export type CongressRecorded = {
  readonly __typename?: 'CongressRecorded';
  /** The congress. */
  readonly congress: Maybe<PartyCongress>;
  /**
   * How many days after its latest day it was held (số ngày chậm); 0 in time, null while it is not held or without
   * a latest day.
   */
  readonly daysLate: Maybe<Scalars['Int']['output']>;
  /** True if the same input had been recorded before: nothing was written now. */
  readonly alreadyRecorded: Scalars['Boolean']['output'];
};

/** The congresses that were opened, or why none was. */
export type OpenCongressesResult = CongressesOpened | PartyOrganisationNotFound;

/** What a command that opens many did. */
export type CongressesOpened = {
  readonly __typename?: 'CongressesOpened';
  /** How many it opened (số đại hội đã mở). */
  readonly opened: Scalars['Int']['output'];
  /** Which it left out, by the ids of their units. */
  readonly skipped: ReadonlyArray<SkippedOpening>;
};

/** A committee whose congress was not opened. */
export type SkippedOpening = {
  readonly __typename?: 'SkippedOpening';
  /** Where it is (đơn vị hành chính). */
  readonly unit: Maybe<TerritorialUnit>;
  /** Why. */
  readonly reason: SkippedOpeningReason;
  /** The congress that there is; null where there is none. */
  readonly congress: Maybe<PartyCongress>;
};

/** Why a congress was not opened. */
export type SkippedOpeningReason =
  /** It was opened before (đã mở trước đó). */
  | 'OPENED_BEFORE'
  /** No party committee of the unit is recorded (chưa có tổ chức đảng). */
  | 'NO_ORGANISATION';

/** How many contents a congress has. Directive 45-CT/TW. */
export type CongressContentsKind =
  /** All four (bốn nội dung). */
  | 'FOUR'
  /** Without the election of the committee (ba nội dung). */
  | 'THREE'
  /** Review and drafts alone (hai nội dung). */
  | 'TWO'
  /** No congress: a conference of the committee (hội nghị cấp ủy). */
  | 'CONFERENCE';

/** What a congress deals with. Directive 45-CT/TW. */
export type CongressContent =
  /**
   * The term that ends reviewed, the next one’s directions (tổng kết 2020 - 2025, phương hướng 2025 -
   * 2030).
   */
  | 'REVIEW_AND_DIRECTIONS'
  /** The drafts of the 14th and of the superior congress discussed (thảo luận dự thảo văn kiện cấp trên). */
  | 'DRAFTS_OF_SUPERIORS'
  /** The committee elected (bầu ban chấp hành). */
  | 'ELECTION_OF_COMMITTEE'
  /** The delegation to the superior congress elected (bầu đoàn đại biểu). */
  | 'ELECTION_OF_DELEGATION';

/** How a committee comes about. */
export type CommitteeChoice =
  /** Elected by the congress (đại hội bầu). */
  | 'ELECTED'
  /** Completed after the congress (kiện toàn sau). */
  | 'LATER'
  /**
   * Appointed by the superior standing committee, with its secretaries and inspection committee (chỉ
   * định).
   */
  | 'APPOINTED'
  /** As elected before, reviewed (rà soát, kiện toàn). */
  | 'REVIEWED';

/** How a delegation comes about. */
export type DelegationChoice =
  /** Elected by the congress (đại hội bầu). */
  | 'ELECTED'
  /** Allocated and appointed by the superior standing committee (phân bổ, chỉ định). */
  | 'APPOINTED';

/** Why a congress has its contents. Directive 45-CT/TW. */
export type CongressContentsReason =
  /** Nothing stands against all four. */
  | 'NORMAL'
  /** Every commune-level committee directly under its province, unmerged ones too. */
  | 'COMMUNE_UNDER_PROVINCE'
  /** Formed by a merger, or new. */
  | 'MERGED_OR_NEW'
  /** People are not ready, and the superior agrees. */
  | 'PERSONNEL_NOT_READY'
  /** People are not ready, and the superior does not agree: four, as usual. */
  | 'SUPERIOR_HAS_NOT_AGREED'
  /** Unmerged, and the congress was held before the arrangement. */
  | 'HELD_ALREADY';

/**
 * Who comes to a congress (đại biểu dự đại hội). Conclusion 118-KL/TW, replaced since; its figures are
 * what is known.
 */
export type CongressDelegates = {
  readonly __typename?: 'CongressDelegates';
  /** All members, or their delegates; null while the number of members is not told. */
  readonly attendance: Maybe<CongressAttendance>;
  /** True where the superior may have delegates instead of all members. */
  readonly superiorMayDecide: Scalars['Boolean']['output'];
  /** The fewest delegates; null where no source states it. */
  readonly fewest: Maybe<Scalars['Int']['output']>;
  /** The most delegates; null where no source states it. */
  readonly most: Maybe<Scalars['Int']['output']>;
};

/** Who attends. */
export type CongressAttendance =
  /** All members (đại hội đảng viên). */
  | 'ALL_MEMBERS'
  /** Delegates (đại hội đại biểu). */
  | 'DELEGATES';

/** A further document. */
export type AddDocumentInput = {
  /** The congress. */
  readonly congress: Scalars['ID']['input'];
  /** Its title (tên văn kiện). */
  readonly title: Scalars['String']['input'];
  /** By when it is to be approved (hạn duyệt); no day is set when left out. */
  readonly dueOn?: InputMaybe<Scalars['Date']['input']>;
  /** The level of secrecy of what is handed in (độ mật), NONE when left out; above NONE is refused with CLASSIFIED. */
  readonly secrecy?: InputMaybe<Secrecy>;
};

/** A version of a document. */
export type AddDocumentVersionInput = {
  /** The document. */
  readonly document: Scalars['ID']['input'];
  /** Its version that this is based on (phiên bản). */
  readonly version: Scalars['Int']['input'];
  /** Its day; today or earlier. */
  readonly madeOn: Scalars['Date']['input'];
  /** Where it is kept: the number of a document, an address (số hiệu). */
  readonly reference: Scalars['String']['input'];
  /** The level of secrecy of what is handed in (độ mật), NONE when left out; above NONE is refused with CLASSIFIED. */
  readonly secrecy?: InputMaybe<Secrecy>;
};

/** A document that is handed in. */
export type SubmitDocumentInput = {
  /** The document. */
  readonly document: Scalars['ID']['input'];
  /** Its version that this is based on (phiên bản). */
  readonly version: Scalars['Int']['input'];
  /** When it is handed in; today or earlier (ngày trình). */
  readonly on: Scalars['Date']['input'];
  /** Where the version handed in is kept (số hiệu); a new one unless the newest is kept there. */
  readonly reference: Scalars['String']['input'];
  /** The level of secrecy of what is handed in (độ mật), NONE when left out; above NONE is refused with CLASSIFIED. */
  readonly secrecy?: InputMaybe<Secrecy>;
};

/** A document that is in order. */
export type AppraiseDocumentInput = {
  /** The document. */
  readonly document: Scalars['ID']['input'];
  /** Its version that this is based on (phiên bản). */
  readonly version: Scalars['Int']['input'];
  /** When it is appraised; today or earlier (ngày thẩm định). */
  readonly on: Scalars['Date']['input'];
};

/** A document that is approved. */
export type ApproveDocumentInput = {
  /** The document. */
  readonly document: Scalars['ID']['input'];
  /** Its version that this is based on (phiên bản). */
  readonly version: Scalars['Int']['input'];
  /** When it is approved; today or earlier (ngày duyệt). */
  readonly on: Scalars['Date']['input'];
};

/** A document that is adopted. */
export type AdoptDocumentInput = {
  /** The document. */
  readonly document: Scalars['ID']['input'];
  /** Its version that this is based on (phiên bản). */
  readonly version: Scalars['Int']['input'];
  /** When it was adopted; today or earlier (ngày thông qua). */
  readonly on: Scalars['Date']['input'];
};

/** A document as it is recorded, or why the command was refused. */
export type DocumentCommandResult = CongressDocumentRecorded | CongressInputConflict | CongressVersionStale | CongressNotFound | CongressDocumentNotFound | CongressDocumentTitleTaken | CongressStepOutOfOrder | CongressSamePerson | CongressDayOutOfOrder | CongressClassified;

/** What is recorded of a document. */
export type CongressDocumentRecorded = {
  readonly __typename?: 'CongressDocumentRecorded';
  /** The document. */
  readonly document: Maybe<CongressDocument>;
  /** True if the same input had been recorded before: nothing was written now. */
  readonly alreadyRecorded: Scalars['Boolean']['output'];
};

/**
 * A point of congresses or elections that the sources leave open, and the reading that was taken (cách
 * hiểu được chọn).
 */
export type CongressPolicy = {
  readonly __typename?: 'CongressPolicy';
  /** Its name, which a configuration sets it by. */
  readonly name: Scalars['String']['output'];
  /** What its value is. */
  readonly kind: CongressPolicyKind;
  /** The reading taken. */
  readonly value: Scalars['String']['output'];
  /** The reading taken where nothing else is configured. */
  readonly default: Scalars['String']['output'];
  /** The readings to choose from; empty for numbers. */
  readonly options: ReadonlyArray<Scalars['String']['output']>;
  /** What is in question, in the request’s language. */
  readonly description: Scalars['String']['output'];
  /** What the default rests on (nguồn). */
  readonly source: Scalars['String']['output'];
  /** How far that can be relied on (độ tin cậy). */
  readonly confidence: CongressPolicyConfidence;
};

/** What a policy’s value is. */
export type CongressPolicyKind =
  /** One of its options. */
  | 'CHOICE'
  /** A whole number. */
  | 'COUNT';

/** How far a default can be relied on (độ tin cậy). */
export type CongressPolicyConfidence =
  /** A source states it. */
  | 'STATED'
  /** Sources contradict each other, were replaced since, are one plan alone, or were not seen in full. */
  | 'DISPUTED'
  /** No source was found. */
  | 'UNSOURCED'
  /** The sources at hand do not speak of it. */
  | 'SILENT';

/**
 * How far the congresses of the term 2025-2030 are in a unit on a day (tiến độ đại hội đảng bộ các cấp): its own
 * party organisations’, and for a province those of all under it, for the country everyone’s. What was done after the
 * day of the unit is not done. Directive 45-CT/TW; Plan 47-KH/BCĐ has it reported every week.
 */
export type CongressProgress = {
  readonly __typename?: 'CongressProgress';
  /** The unit (đơn vị hành chính). */
  readonly unit: Maybe<TerritorialUnit>;
  /** The day (ngày). */
  readonly asOf: Scalars['Date']['output'];
  /** The term (nhiệm kỳ). */
  readonly term: CongressTerm;
  /** All levels that were asked for together (tổng số). */
  readonly total: CongressFigures;
  /** Each level that has an organisation, from the cells up (theo cấp). */
  readonly byLevel: ReadonlyArray<CongressProgressOfLevel>;
  /**
   * Units with a party organisation whose congress is recorded, of the provinces and communes that there were, the
   * unit itself among them; of communes alone, or of provinces, where those levels alone were asked for.
   */
  readonly coverage: Coverage;
  /** True if any of it was made up for trying out (có dữ liệu mẫu). */
  readonly isSample: Scalars['Boolean']['output'];
  /** The readings of open points that this rests on. */
  readonly policies: ReadonlyArray<CongressPolicy>;
};

/** How far the congresses of one level are. */
export type CongressProgressOfLevel = {
  readonly __typename?: 'CongressProgressOfLevel';
  /** The level (cấp). */
  readonly level: PartyOrganisationLevel;
  /** The counts. */
  readonly figures: CongressFigures;
};

/** Counts of organisations and their congresses. */
export type CongressFigures = {
  readonly __typename?: 'CongressFigures';
  /** Party organisations on the day (tổ chức đảng). */
  readonly organisations: Scalars['Int']['output'];
  /** Of these, those whose congress is recorded; the others are in none of the counts below. */
  readonly congresses: Scalars['Int']['output'];
  /** Congresses by their one state. */
  readonly byState: CongressesByState;
  /** Congresses that are not late (đúng tiến độ). */
  readonly onTime: Scalars['Int']['output'];
  /** Congresses that are late (chậm). */
  readonly late: Scalars['Int']['output'];
  /**
   * The open milestone that is due first, be it late or not, of the congresses that were not held; null where none is
   * open (mốc đến hạn sớm nhất).
   */
  readonly nextDue: Maybe<DueMilestone>;
  /** The open milestone that is due first on the day or later (mốc sắp đến hạn); null where there is none. */
  readonly nextAhead: Maybe<DueMilestone>;
  /** Documents, one line for each kind and status that there is (văn kiện theo trạng thái). */
  readonly documents: ReadonlyArray<DocumentCount>;
  /** Personnel plans by how far they are (phương án nhân sự theo bước). */
  readonly personnelPlans: PersonnelPlansByStep;
  /**
   * The committees whose result is recorded against the targets of Directive 45-CT/TW, one line for each measure with a
   * target and a committee that it is asked of (cơ cấu cấp ủy).
   */
  readonly structure: ReadonlyArray<StructureShortfall>;
  /** The committees whose result is recorded, one line for each way that they came about (kết quả). */
  readonly results: ReadonlyArray<CommitteeResultSums>;
  /** Of the congresses that are recorded, those whose committee is (số đảng bộ đã báo cáo kết quả). */
  readonly resultCoverage: Coverage;
};

/** Congresses by their one state (theo mức độ sẵn sàng). They add up to all that are recorded. */
export type CongressesByState = {
  readonly __typename?: 'CongressesByState';
  /** Nothing is begun (chưa bắt đầu). */
  readonly notStarted: Scalars['Int']['output'];
  /** Something is begun, and nothing undone is due soon (đúng tiến độ). */
  readonly onTrack: Scalars['Int']['output'];
  /** Something undone is due soon (có nguy cơ chậm). */
  readonly atRisk: Scalars['Int']['output'];
  /** Something is overdue (chậm). */
  readonly late: Scalars['Int']['output'];
  /** Everything is done (sẵn sàng). */
  readonly ready: Scalars['Int']['output'];
  /** It was held (đã tổ chức). */
  readonly held: Scalars['Int']['output'];
};

/** A milestone and its day (mốc đến hạn). */
export type DueMilestone = {
  readonly __typename?: 'DueMilestone';
  /** Which step. */
  readonly code: CongressMilestoneCode;
  /** By when it is due (hạn). */
  readonly dueOn: Scalars['Date']['output'];
  /** How many days late it is on the day; 0 where it is in time (số ngày chậm). */
  readonly daysLate: Scalars['Int']['output'];
};

/** How many documents of a kind are at a status. */
export type DocumentCount = {
  readonly __typename?: 'DocumentCount';
  /** Which report. */
  readonly kind: CongressDocumentKind;
  /** How far (trạng thái). */
  readonly status: CongressDocumentStatus;
  /** How many. */
  readonly documents: Scalars['Int']['output'];
};

/** Personnel plans by how far they are. 8548-CV/BTCTW. */
export type PersonnelPlansByStep = {
  readonly __typename?: 'PersonnelPlansByStep';
  /** Drafts (dự thảo). */
  readonly draft: Scalars['Int']['output'];
  /** Built and handed in (đã xây dựng, trình). */
  readonly built: Scalars['Int']['output'];
  /** Appraised (đã thẩm định). */
  readonly appraised: Scalars['Int']['output'];
  /** Decided (đã phê duyệt, chỉ định). */
  readonly decided: Scalars['Int']['output'];
};

/** How many committees fall short in one measure. Directive 45-CT/TW. */
export type StructureShortfall = {
  readonly __typename?: 'StructureShortfall';
  /** What is measured. */
  readonly code: StructureCode;
  /** Committees that the target is asked of (số cấp ủy phải đạt). */
  readonly committees: Scalars['Int']['output'];
  /** Of these, those whose count was not told. */
  readonly countMissing: Scalars['Int']['output'];
  /** Of these, those that fall short (số cấp ủy chưa đạt). */
  readonly short: Scalars['Int']['output'];
  /** How many seats are short in them together (tổng số ghế còn thiếu). */
  readonly seatsShort: Scalars['Int']['output'];
};

/**
 * Committees in numbers, added up (tổng hợp kết quả bầu, chỉ định). A share is of the members of those committees that
 * told the count; null where none did.
 */
export type CommitteeResultSums = {
  readonly __typename?: 'CommitteeResultSums';
  /** How they came about. */
  readonly committee: CommitteeChoice;
  /** How many committees (số cấp ủy). */
  readonly organisations: Scalars['Int']['output'];
  /** Their members (ủy viên ban chấp hành). */
  readonly members: Scalars['Int']['output'];
  /** Members of their standing committees (ủy viên ban thường vụ). */
  readonly standing: Scalars['Int']['output'];
  /** Secretaries (bí thư). */
  readonly secretaries: Scalars['Int']['output'];
  /** Deputy secretaries (phó bí thư). */
  readonly deputies: Scalars['Int']['output'];
  /** Chairs of inspection committees (chủ nhiệm ủy ban kiểm tra); null where none was told. */
  readonly inspectionChairs: Maybe<Scalars['Int']['output']>;
  /** The share of women (tỷ lệ nữ). */
  readonly womenShare: Maybe<Scalars['Ratio']['output']>;
  /** The share of members below 42 (tỷ lệ cán bộ trẻ). */
  readonly youngShare: Maybe<Scalars['Ratio']['output']>;
  /** The share of ethnic minorities (tỷ lệ người dân tộc thiểu số). */
  readonly ethnicMinoritiesShare: Maybe<Scalars['Ratio']['output']>;
  /** The mean age in years, of the members of those committees that told it (tuổi bình quân). */
  readonly meanAge: Maybe<Scalars['Float']['output']>;
  /** How many of their secretaries are not of the locality (bí thư không là người địa phương); null where none was told. */
  readonly secretariesNotLocal: Maybe<Scalars['Int']['output']>;
};

/** How ready a congress is on a day, from what is due and done and by no weights (mức độ sẵn sàng). */
export type CongressReadiness = {
  readonly __typename?: 'CongressReadiness';
  /** The one state. */
  readonly state: ReadinessState;
  /** What it rests on, the earliest due first (lý do). */
  readonly reasons: ReadonlyArray<ReadinessReason>;
  /** The milestone that is late and was due first, or else the next that is due; null where all are done. */
  readonly nextMilestone: Maybe<CongressMilestone>;
  /** The milestone that is late and was due first (mốc chậm đầu tiên); null where none is late. */
  readonly nextLateMilestone: Maybe<CongressMilestone>;
  /** The readings of open points that this rests on. */
  readonly policies: ReadonlyArray<CongressPolicy>;
};

/** How ready a congress is. */
export type ReadinessState =
  /** Nothing is begun (chưa bắt đầu). */
  | 'NOT_STARTED'
  /** Something is begun, and nothing undone is due soon (đúng tiến độ). */
  | 'ON_TRACK'
  /** Something undone is due soon (có nguy cơ chậm). */
  | 'AT_RISK'
  /** Something is overdue (chậm). */
  | 'LATE'
  /** Everything is done (sẵn sàng). */
  | 'READY'
  /** It was held (đã tổ chức). */
  | 'HELD';

/** One reason for the state of readiness. */
export type ReadinessReason = {
  readonly __typename?: 'ReadinessReason';
  /** What it is about. */
  readonly subject: ReadinessSubject;
  /** The milestone, where it is one. */
  readonly milestone: Maybe<CongressMilestoneCode>;
  /** The document, where it is one. */
  readonly document: Maybe<CongressDocument>;
  /** How it stands to its day. */
  readonly code: ReadinessReasonCode;
  /** By when it is due; null where no day is set. */
  readonly dueOn: Maybe<Scalars['Date']['output']>;
  /** Days late, or left where it is due soon; null where neither. */
  readonly days: Maybe<Scalars['Int']['output']>;
  /** The reason in a sentence, in the request’s language. */
  readonly text: Scalars['String']['output'];
};

/** What a reason is about. */
export type ReadinessSubject =
  /** A milestone (mốc công việc). */
  | 'MILESTONE'
  /** A document (văn kiện). */
  | 'DOCUMENT'
  /** The personnel plan (phương án nhân sự). */
  | 'PLAN'
  /** The congress itself (đại hội). */
  | 'CONGRESS';

/** How a thing stands to its day. */
export type ReadinessReasonCode =
  /** Undone past its day (quá hạn). */
  | 'OVERDUE'
  /** Undone, its day is near (sắp đến hạn). */
  | 'DUE_SOON'
  /** Undone, its day is far or not set (chưa xong). */
  | 'OPEN'
  /** Done past its day (xong chậm). */
  | 'DONE_LATE';

/**
 * Why a command was refused (lý do từ chối). Every subgraph adds the reasons of its own commands:
 * `extend enum RefusalCode`.
 */
export type RefusalCode =
  /** Another input was accepted before under the same natural key (trùng khóa, khác nội dung). */
  | 'CONFLICTING_INPUT'
  /** The input was based on a version that is no longer the newest (phiên bản đã cũ). */
  | 'STALE_VERSION'
  /** There is no such party organisation (không có tổ chức đảng này). */
  | 'PARTY_ORGANISATION_NOT_FOUND'
  /** The party organisation does not exist on the day (tổ chức đảng chưa thành lập hoặc đã kết thúc hoạt động). */
  | 'PARTY_ORGANISATION_NOT_LIVING'
  /** No directive dates a congress of such an organisation (không thuộc diện quy định). */
  | 'NO_CONGRESS_TERMS'
  /** The organisation has its congress of the term already (đã mở đại hội). */
  | 'CONGRESS_ALREADY_OPENED'
  /** There is no such congress (không có đại hội này). */
  | 'CONGRESS_NOT_FOUND'
  /** The congress has no such milestone (đại hội không có mốc này). */
  | 'MILESTONE_NOT_FOUND'
  /** There is no such document (không có văn kiện này). */
  | 'DOCUMENT_NOT_FOUND'
  /** The congress has another document of that title (trùng tên văn kiện). */
  | 'DOCUMENT_TITLE_TAKEN'
  /** There is no such personnel plan that the viewer may see (không có phương án nhân sự này). */
  | 'PLAN_NOT_FOUND'
  /** There is no such candidate that the viewer may see (không có nhân sự này). */
  | 'CANDIDATE_NOT_FOUND'
  /** The plan names the person for the body already (nhân sự đã có trong phương án). */
  | 'CANDIDATE_STANDS_ALREADY'
  /** What the step is a step of has not come to it, or is past it (sai thứ tự). */
  | 'STEP_OUT_OF_ORDER'
  /** Another step was taken by the same person (cùng một người thực hiện hai bước). */
  | 'SAME_PERSON'
  /** It may hold state secrets, which this deployment does not keep (thông tin mật). */
  | 'CLASSIFIED'
  /** Ages were counted at a month that no longer counts (thời điểm tính tuổi đã qua). */
  | 'PAST_REFERENCE_MONTH'
  /** The rules on age, terms or posts bar the candidate (không đủ điều kiện). Directive 45-CT/TW. */
  | 'CANDIDATE_NOT_ELIGIBLE'
  /** There would be more people than seats (vượt số lượng). */
  | 'SEATS_EXCEEDED'
  /** The congress would be longer than its level’s may be (quá thời gian quy định). Directive 45-CT/TW. */
  | 'TOO_LONG'
  /** The day does not go with what is recorded (ngày không hợp lý). */
  | 'DAY_OUT_OF_ORDER'
  /** The committee comes about in another way (cấp ủy không hình thành theo cách này). */
  | 'COMMITTEE_CHOICE_DIFFERS'
  /** The week’s report is not due yet (chưa đến hạn báo cáo). Plan 47-KH/BCĐ. */
  | 'WEEK_NOT_OVER'
  /** The week was closed before (tuần đã chốt). */
  | 'WEEK_CLOSED_ALREADY';

/** CONFLICTING_INPUT: another input was accepted under the same natural key. */
export type CongressInputConflict = Refusal & {
  readonly __typename?: 'CongressInputConflict';
  /** The reason, the same in every language. */
  readonly code: RefusalCode;
  /** The reason in a sentence, in the request's language. */
  readonly message: Scalars['String']['output'];
  /** What was recorded then: its id. */
  readonly entityId: Scalars['ID']['output'];
};

/** STALE_VERSION: what the input was based on has changed since. */
export type CongressVersionStale = Refusal & {
  readonly __typename?: 'CongressVersionStale';
  /** The reason, the same in every language. */
  readonly code: RefusalCode;
  /** The reason in a sentence, in the request's language. */
  readonly message: Scalars['String']['output'];
  /** The version that was given. */
  readonly givenVersion: Maybe<Scalars['Int']['output']>;
  /** The version that should have been; null where there is none yet. */
  readonly version: Maybe<Scalars['Int']['output']>;
};

/** PARTY_ORGANISATION_NOT_FOUND: there is no party organisation of that id. */
export type PartyOrganisationNotFound = Refusal & {
  readonly __typename?: 'PartyOrganisationNotFound';
  /** The reason, the same in every language. */
  readonly code: RefusalCode;
  /** The reason in a sentence, in the request's language. */
  readonly message: Scalars['String']['output'];
  /** The organisation. */
  readonly organisationId: Scalars['ID']['output'];
};

/** PARTY_ORGANISATION_NOT_LIVING: the party organisation does not exist on the day. */
export type PartyOrganisationNotLiving = Refusal & {
  readonly __typename?: 'PartyOrganisationNotLiving';
  /** The reason, the same in every language. */
  readonly code: RefusalCode;
  /** The reason in a sentence, in the request's language. */
  readonly message: Scalars['String']['output'];
  /** The organisation. */
  readonly organisationId: Scalars['ID']['output'];
  /** The day (ngày). */
  readonly on: Scalars['Date']['output'];
  /** Its first day. */
  readonly validFrom: Scalars['Date']['output'];
  /** The day from which it is no longer; null while it lasts. */
  readonly validTo: Maybe<Scalars['Date']['output']>;
};

/** NO_CONGRESS_TERMS: Directive 45-CT/TW dates no congress of a cell below a base. */
export type NoCongressTerms = Refusal & {
  readonly __typename?: 'NoCongressTerms';
  /** The reason, the same in every language. */
  readonly code: RefusalCode;
  /** The reason in a sentence, in the request's language. */
  readonly message: Scalars['String']['output'];
  /** The organisation. */
  readonly organisationId: Scalars['ID']['output'];
};

/** CONGRESS_ALREADY_OPENED: the organisation has its congress of the term. */
export type CongressAlreadyOpened = Refusal & {
  readonly __typename?: 'CongressAlreadyOpened';
  /** The reason, the same in every language. */
  readonly code: RefusalCode;
  /** The reason in a sentence, in the request's language. */
  readonly message: Scalars['String']['output'];
  /** The congress that there is. */
  readonly congressId: Scalars['ID']['output'];
};

/** CONGRESS_NOT_FOUND: there is no congress of that id. */
export type CongressNotFound = Refusal & {
  readonly __typename?: 'CongressNotFound';
  /** The reason, the same in every language. */
  readonly code: RefusalCode;
  /** The reason in a sentence, in the request's language. */
  readonly message: Scalars['String']['output'];
  /** The id that was given. */
  readonly congressId: Scalars['ID']['output'];
};

/** MILESTONE_NOT_FOUND: the congress has no such milestone. */
export type CongressMilestoneNotFound = Refusal & {
  readonly __typename?: 'CongressMilestoneNotFound';
  /** The reason, the same in every language. */
  readonly code: RefusalCode;
  /** The reason in a sentence, in the request's language. */
  readonly message: Scalars['String']['output'];
  /** The congress. */
  readonly congressId: Scalars['ID']['output'];
  /** The milestone. */
  readonly milestone: CongressMilestoneCode;
};

/** DOCUMENT_NOT_FOUND: there is no document of that id. */
export type CongressDocumentNotFound = Refusal & {
  readonly __typename?: 'CongressDocumentNotFound';
  /** The reason, the same in every language. */
  readonly code: RefusalCode;
  /** The reason in a sentence, in the request's language. */
  readonly message: Scalars['String']['output'];
  /** The id that was given. */
  readonly documentId: Scalars['ID']['output'];
};

/** DOCUMENT_TITLE_TAKEN: the congress has another document of that title. */
export type CongressDocumentTitleTaken = Refusal & {
  readonly __typename?: 'CongressDocumentTitleTaken';
  /** The reason, the same in every language. */
  readonly code: RefusalCode;
  /** The reason in a sentence, in the request's language. */
  readonly message: Scalars['String']['output'];
  /** The document that there is. */
  readonly documentId: Scalars['ID']['output'];
};

/** PLAN_NOT_FOUND: there is no personnel plan of that id. */
export type PersonnelPlanNotFound = Refusal & {
  readonly __typename?: 'PersonnelPlanNotFound';
  /** The reason, the same in every language. */
  readonly code: RefusalCode;
  /** The reason in a sentence, in the request's language. */
  readonly message: Scalars['String']['output'];
  /** The id that was given. */
  readonly planId: Scalars['ID']['output'];
};

/** CANDIDATE_NOT_FOUND: there is no candidate of that id whom the viewer may see. */
export type PlanCandidateNotFound = Refusal & {
  readonly __typename?: 'PlanCandidateNotFound';
  /** The reason, the same in every language. */
  readonly code: RefusalCode;
  /** The reason in a sentence, in the request's language. */
  readonly message: Scalars['String']['output'];
  /** The id that was given. */
  readonly candidateId: Scalars['ID']['output'];
};

/** CANDIDATE_STANDS_ALREADY: the plan names the person for the body. */
export type PlanCandidateStands = Refusal & {
  readonly __typename?: 'PlanCandidateStands';
  /** The reason, the same in every language. */
  readonly code: RefusalCode;
  /** The reason in a sentence, in the request's language. */
  readonly message: Scalars['String']['output'];
  /** The candidate that there is. */
  readonly candidateId: Scalars['ID']['output'];
};

/** STEP_OUT_OF_ORDER: what the step is a step of has not come to it, or is past it. */
export type CongressStepOutOfOrder = Refusal & {
  readonly __typename?: 'CongressStepOutOfOrder';
  /** The reason, the same in every language. */
  readonly code: RefusalCode;
  /** The reason in a sentence, in the request's language. */
  readonly message: Scalars['String']['output'];
  /** What the step is a step of. */
  readonly subject: ReadinessSubject;
  /** Its id; the congress’s for a milestone. */
  readonly id: Scalars['ID']['output'];
  /**
   * Where it is: a value of CongressDocumentStatus or PersonnelPlanStep; OPEN or DONE for a milestone, OPEN,
   * APPOINTED or HELD for a congress.
   */
  readonly at: Scalars['String']['output'];
  /** Where it should have been: any one of these. */
  readonly expected: ReadonlyArray<Scalars['String']['output']>;
};

/**
 * SAME_PERSON: whoever took a step before may not take this one (four eyes). Nobody who is not named by their
 * token takes any.
 */
export type CongressSamePerson = Refusal & {
  readonly __typename?: 'CongressSamePerson';
  /** The reason, the same in every language. */
  readonly code: RefusalCode;
  /** The reason in a sentence, in the request's language. */
  readonly message: Scalars['String']['output'];
  /** What the step is a step of. */
  readonly subject: ReadinessSubject;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
};

/**
 * CLASSIFIED: it may hold state secrets. A deployment that is not on an isolated network keeps no candidates; none
 * keeps documents and plans of a level above NONE. Nothing of the input was read or written.
 */
export type CongressClassified = Refusal & {
  readonly __typename?: 'CongressClassified';
  /** The reason, the same in every language. */
  readonly code: RefusalCode;
  /** The reason in a sentence, in the request's language. */
  readonly message: Scalars['String']['output'];
};

/**
 * PAST_REFERENCE_MONTH: ages were counted at a month before the one that Directive 45-CT/TW sets for the congress,
 * as under Directive 35-CT/TW, which it replaced: who is young, and who has a full term left, must be counted
 * again.
 */
export type PastReferenceMonth = Refusal & {
  readonly __typename?: 'PastReferenceMonth';
  /** The reason, the same in every language. */
  readonly code: RefusalCode;
  /** The reason in a sentence, in the request's language. */
  readonly message: Scalars['String']['output'];
  /** The month that ages were counted at. */
  readonly givenMonth: Scalars['YearMonth']['output'];
  /** The month that counts (thời điểm tính tuổi). */
  readonly referenceMonth: Scalars['YearMonth']['output'];
};

/** CANDIDATE_NOT_ELIGIBLE: the rules on age, terms or posts bar the candidate, at the congress’s reference month. */
export type CandidateNotEligible = Refusal & {
  readonly __typename?: 'CandidateNotEligible';
  /** The reason, the same in every language. */
  readonly code: RefusalCode;
  /** The reason in a sentence, in the request's language. */
  readonly message: Scalars['String']['output'];
  /** What all findings come to. */
  readonly outcome: CandidateOutcome;
  /** The rules that speak against it. */
  readonly findings: ReadonlyArray<CandidateFinding>;
};

/** SEATS_EXCEEDED: there would be more people than seats, by the personnel plan or else by the level. */
export type SeatsExceeded = Refusal & {
  readonly __typename?: 'SeatsExceeded';
  /** The reason, the same in every language. */
  readonly code: RefusalCode;
  /** The reason in a sentence, in the request's language. */
  readonly message: Scalars['String']['output'];
  /** The body. */
  readonly body: PlanBodyKind;
  /** How many there would be. */
  readonly given: Scalars['Int']['output'];
  /** How many there may be. */
  readonly seats: Scalars['Int']['output'];
};

/**
 * TOO_LONG: the congress would be longer than Directive 45-CT/TW allows. A preparatory session on a day of its own
 * counts as half a day.
 */
export type CongressTooLong = Refusal & {
  readonly __typename?: 'CongressTooLong';
  /** The reason, the same in every language. */
  readonly code: RefusalCode;
  /** The reason in a sentence, in the request's language. */
  readonly message: Scalars['String']['output'];
  /** How many days it would be. */
  readonly days: Scalars['Float']['output'];
  /** How many it may be. */
  readonly mostDays: Scalars['Int']['output'];
};

/** DAY_OUT_OF_ORDER: the day does not go with what is recorded. */
export type CongressDayOutOfOrder = Refusal & {
  readonly __typename?: 'CongressDayOutOfOrder';
  /** The reason, the same in every language. */
  readonly code: RefusalCode;
  /** The reason in a sentence, in the request's language. */
  readonly message: Scalars['String']['output'];
  /** The day that was given (ngày). */
  readonly on: Scalars['Date']['output'];
  /** The earliest that it may be; null without one. */
  readonly earliest: Maybe<Scalars['Date']['output']>;
  /** The latest that it may be; null without one. */
  readonly latest: Maybe<Scalars['Date']['output']>;
};

/** COMMITTEE_CHOICE_DIFFERS: the committee comes about in another way than the command says. */
export type CommitteeChoiceDiffers = Refusal & {
  readonly __typename?: 'CommitteeChoiceDiffers';
  /** The reason, the same in every language. */
  readonly code: RefusalCode;
  /** The reason in a sentence, in the request's language. */
  readonly message: Scalars['String']['output'];
  /** The congress. */
  readonly congressId: Scalars['ID']['output'];
  /** How it comes about. */
  readonly committee: CommitteeChoice;
  /** How it should have come about. */
  readonly expected: ReadonlyArray<CommitteeChoice>;
};

/** WEEK_NOT_OVER: the report is due on the week’s Wednesday, 15:00 in Viet Nam. Plan 47-KH/BCĐ. */
export type WeekNotOver = Refusal & {
  readonly __typename?: 'WeekNotOver';
  /** The reason, the same in every language. */
  readonly code: RefusalCode;
  /** The reason in a sentence, in the request's language. */
  readonly message: Scalars['String']['output'];
  /** When it is due; it can be closed from then on. */
  readonly deadline: Scalars['DateTime']['output'];
};

/** WEEK_CLOSED_ALREADY: somebody closed the week before. */
export type WeekClosedAlready = Refusal & {
  readonly __typename?: 'WeekClosedAlready';
  /** The reason, the same in every language. */
  readonly code: RefusalCode;
  /** The reason in a sentence, in the request's language. */
  readonly message: Scalars['String']['output'];
  /** When. */
  readonly closedAt: Scalars['DateTime']['output'];
};

/** A committee that is appointed. */
export type AppointCommitteeInput = {
  /** The congress. */
  readonly congress: Scalars['ID']['input'];
  /** Its version that this is based on (phiên bản). */
  readonly version: Scalars['Int']['input'];
  /** The day of the decision; today or earlier (ngày quyết định). */
  readonly decidedOn: Scalars['Date']['input'];
  /** The committee in numbers. */
  readonly committee: CommitteeCountsInput;
};

/** A congress that was held. */
export type RecordResultsInput = {
  /** The congress. */
  readonly congress: Scalars['ID']['input'];
  /** Its version that this is based on (phiên bản). */
  readonly version: Scalars['Int']['input'];
  /** Its first day; today or earlier. */
  readonly from: Scalars['Date']['input'];
  /** Its last day; today or earlier. */
  readonly to: Scalars['Date']['input'];
  /** The committee that it elected, in numbers; left out where it elected none. */
  readonly committee?: InputMaybe<CommitteeCountsInput>;
  /** How many delegates came (đại biểu dự); not recorded when left out. */
  readonly attended?: InputMaybe<Scalars['Int']['input']>;
  /** Delegates by how they were chosen, each way once (đại biểu); those recorded before stay when left out. */
  readonly delegations?: InputMaybe<ReadonlyArray<DelegationInput>>;
};

/** A committee in numbers. */
export type CommitteeCountsInput = {
  /** Its members (ủy viên ban chấp hành). */
  readonly members: Scalars['Int']['input'];
  /** Members of its standing committee (ủy viên ban thường vụ). */
  readonly standing: Scalars['Int']['input'];
  /** Members of its inspection committee (ủy viên ủy ban kiểm tra); not recorded when left out. */
  readonly inspection?: InputMaybe<Scalars['Int']['input']>;
  /** Secretaries (bí thư). */
  readonly secretaries: Scalars['Int']['input'];
  /** Deputy secretaries (phó bí thư). */
  readonly deputies: Scalars['Int']['input'];
  /** Chairs of the inspection committee (chủ nhiệm ủy ban kiểm tra); not recorded when left out. */
  readonly inspectionChairs?: InputMaybe<Scalars['Int']['input']>;
  /** How many are women (nữ); not recorded when left out. */
  readonly women?: InputMaybe<Scalars['Int']['input']>;
  /** How many of the standing committee are women; not recorded when left out. */
  readonly womenInStanding?: InputMaybe<Scalars['Int']['input']>;
  /** How many are below 42 at the reference month (dưới 42 tuổi); not recorded when left out. */
  readonly young?: InputMaybe<Scalars['Int']['input']>;
  /** How many are of science and technology (khoa học - công nghệ); not recorded when left out. */
  readonly scienceTechnology?: InputMaybe<Scalars['Int']['input']>;
  /** How many are of ethnic minorities (dân tộc thiểu số); not recorded when left out. */
  readonly ethnicMinorities?: InputMaybe<Scalars['Int']['input']>;
  /** How many were not in the body before (tham gia lần đầu); not recorded when left out. */
  readonly newMembers?: InputMaybe<Scalars['Int']['input']>;
  /**
   * The ages of all members at the reference month in whole years, added up (tổng số tuổi); not recorded when left
   * out.
   */
  readonly ageSum?: InputMaybe<Scalars['Int']['input']>;
  /** True for a secretary of the locality (bí thư là người địa phương); not recorded when left out. */
  readonly secretaryLocal?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Delegates of one way of being chosen. */
export type DelegationInput = {
  /** How they were chosen. */
  readonly choice: DelegateChoice;
  /** How many. */
  readonly delegates: Scalars['Int']['input'];
  /** How many of them are women; not recorded when left out. */
  readonly women?: InputMaybe<Scalars['Int']['input']>;
  /** The day of the decision; today or earlier. */
  readonly decidedOn: Scalars['Date']['input'];
};

/** What holds for the congress of an organisation (quy định cho một đại hội). */
export type CongressTerms = {
  readonly __typename?: 'CongressTerms';
  /** How many contents it has. */
  readonly kind: CongressContentsKind;
  /** The contents (nội dung đại hội). */
  readonly contents: ReadonlyArray<CongressContent>;
  /** How the committee comes about (cấp ủy được bầu, chỉ định hay kiện toàn). */
  readonly committee: CommitteeChoice;
  /**
   * How the delegation to the superior congress comes about (đoàn đại biểu dự đại hội cấp trên); null
   * where a conference takes the congress’s place.
   */
  readonly delegation: Maybe<DelegationChoice>;
  /** Why these contents. */
  readonly reason: CongressContentsReason;
  /** The reason in a sentence, in the request’s language. */
  readonly reasonText: Scalars['String']['output'];
  /** By when and how long; null where a conference takes the congress’s place. */
  readonly schedule: Maybe<CongressSchedule>;
  /** True where the congress is to be shorter than the most days, having two contents. */
  readonly shorter: Scalars['Boolean']['output'];
  /** The month at which ages for the committee are counted (thời điểm tính tuổi tham gia cấp ủy). */
  readonly ageMonth: Scalars['YearMonth']['output'];
  /**
   * The month at which ages for posts of the state are counted (thời điểm tính tuổi chức danh chính
   * quyền). For the Front it is that of the body’s own congress.
   */
  readonly stateAgeMonth: Scalars['YearMonth']['output'];
  /**
   * The month at which ages are counted when people for 2030 to 2035 are planned (quy hoạch nhiệm kỳ
   * 2030 - 2035). Guideline 45 of the Central Organisation Commission.
   */
  readonly planningAgeMonth: Scalars['YearMonth']['output'];
  /** Who comes to it; null where a conference takes the congress’s place. */
  readonly delegates: Maybe<CongressDelegates>;
  /** How large its committees are. */
  readonly sizes: CommitteeSizes;
  /** The readings of open points that this rests on. */
  readonly policies: ReadonlyArray<CongressPolicy>;
};

/** When a congress is held and how long (thời gian đại hội). Directive 45-CT/TW. */
export type CongressSchedule = {
  readonly __typename?: 'CongressSchedule';
  /** The latest last day (hoàn thành chậm nhất). */
  readonly latestOn: Scalars['Date']['output'];
  /** The most days (số ngày nhiều nhất). */
  readonly mostDays: Scalars['Int']['output'];
  /**
   * The most days of the preparatory session, which counts inside (phiên trù bị); null where none is
   * limited.
   */
  readonly preparatoryDays: Maybe<Scalars['Float']['output']>;
  /** When pilot congresses are held (đại hội điểm); null for levels without them. */
  readonly pilot: Maybe<CongressPilot>;
};

/** When pilot congresses are held (đại hội điểm). */
export type CongressPilot = {
  readonly __typename?: 'CongressPilot';
  /** The quarter’s first day. */
  readonly from: Scalars['Date']['output'];
  /** The quarter’s last day. */
  readonly to: Scalars['Date']['output'];
  /** True for early in the quarter (đầu quý). */
  readonly early: Scalars['Boolean']['output'];
};

/** A week to close. */
export type ReportWeekInput = {
  /** The unit that reports, by its id without a day (đơn vị hành chính). */
  readonly unit: Scalars['ID']['input'];
  /** Any day of the week, Monday to Sunday (tuần). */
  readonly week: Scalars['Date']['input'];
};

/** A week that is closed, or why the command was refused. */
export type ReportWeekResult = CongressWeekReported | CongressInputConflict | WeekNotOver | WeekClosedAlready;

/** That a week is closed. */
export type CongressWeekReported = {
  readonly __typename?: 'CongressWeekReported';
  /** The unit (đơn vị hành chính). */
  readonly unit: Maybe<TerritorialUnit>;
  /** The week’s Monday. */
  readonly week: Scalars['Date']['output'];
  /** When it was closed. */
  readonly closedAt: Scalars['DateTime']['output'];
  /** True if the same input had been recorded before: nothing was written now. */
  readonly alreadyRecorded: Scalars['Boolean']['output'];
};

/** Which congresses: all that is given must hold, a list means any of it. Null is refused. */
export type PartyCongressFilter = {
  /**
   * Those of this unit and of all under it, by id or code (trong phạm vi đơn vị); on the day that the reference carries,
   * "79.2@2025-07-01", or today.
   */
  readonly within?: InputMaybe<Scalars['ID']['input']>;
  /** Levels of organisations (cấp). */
  readonly level?: InputMaybe<ReadonlyArray<PartyOrganisationLevel>>;
  /** Terms (nhiệm kỳ). */
  readonly term?: InputMaybe<ReadonlyArray<CongressTerm>>;
  /** Kinds of contents (số nội dung). */
  readonly contents?: InputMaybe<ReadonlyArray<CongressContentsKind>>;
  /** How ready they are on the day of the request (mức độ sẵn sàng). */
  readonly readiness?: InputMaybe<ReadonlyArray<ReadinessState>>;
  /** Their latest day (hạn hoàn thành); not those without one. */
  readonly latestOn?: InputMaybe<CongressDayRange>;
  /** The last day of those that were held (ngày tổ chức). */
  readonly heldOn?: InputMaybe<CongressDayRange>;
  /** True for those held ahead of the others to learn from, false for the others (đại hội điểm). */
  readonly pilot?: InputMaybe<Scalars['Boolean']['input']>;
  /** Where they come from (nguồn gốc dữ liệu). */
  readonly provenance?: InputMaybe<ReadonlyArray<Provenance>>;
};

/** Days from one to another, both included; open where one is left out. Null is refused. */
export type CongressDayRange = {
  /** The first day. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** The last day. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/** An order of congresses. */
export type PartyCongressOrder =
  /** The earliest latest day first, those without one last. */
  | 'LATEST_ON_ASC'
  /** Those without a latest day first, then the latest of them. */
  | 'LATEST_ON_DESC'
  /** By the organisation’s name, in Vietnamese order. */
  | 'NAME_ASC'
  /** By the organisation’s name, the other way round. */
  | 'NAME_DESC'
  /** By the organisation’s level, the cell first. */
  | 'LEVEL_ASC'
  /** By the organisation’s level, those directly under the Centre first. */
  | 'LEVEL_DESC'
  /** The first held first, those that were not held last. */
  | 'HELD_ON_ASC'
  /** Those that were not held first, then the last held. */
  | 'HELD_ON_DESC';

/** A page of congresses. */
export type PartyCongressConnection = {
  readonly __typename?: 'PartyCongressConnection';
  /** The rows of the page with their cursors. */
  readonly edges: ReadonlyArray<PartyCongressEdge>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of congresses. */
export type PartyCongressEdge = {
  readonly __typename?: 'PartyCongressEdge';
  /** Its place in the list, opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: PartyCongress;
};

/** The size of a People’s Council (số lượng đại biểu). */
export type CouncilSize = {
  readonly __typename?: 'CouncilSize';
  /** Its deputies (số đại biểu). */
  readonly seats: Scalars['Int']['output'];
  /** The readings of open points that this rests on. */
  readonly policies: ReadonlyArray<CongressPolicy>;
};

/** The kinds of unit that the sizes of councils differ by. Law 72/2025/QH15, Art. 30.2. */
export type CouncilUnitKind =
  /** A commune in the mountains, on an island or at the border (xã miền núi, hải đảo, biên giới). */
  | 'MOUNTAIN_ISLAND_BORDER_COMMUNE'
  /** Any other commune (xã khác). */
  | 'OTHER_COMMUNE'
  /** A ward of a province (phường thuộc tỉnh). */
  | 'WARD_OF_PROVINCE'
  /** A ward of a city under the Centre (phường thuộc thành phố trực thuộc trung ương). */
  | 'WARD_OF_CITY'
  /** A special zone (đặc khu). */
  | 'SPECIAL_ZONE';

/**
 * The calendar of an election to the National Assembly and the People’s Councils (lịch bầu cử đại biểu
 * Quốc hội và Hội đồng nhân dân). Resolution 199/2025/QH15.
 */
export type ElectionCalendar = {
  readonly __typename?: 'ElectionCalendar';
  /** The day of the election (ngày bầu cử). */
  readonly electionDay: Scalars['Date']['output'];
  /** Its steps, the earliest first. */
  readonly steps: ReadonlyArray<ElectionStep>;
  /** The readings of open points that the calendar rests on. */
  readonly policies: ReadonlyArray<CongressPolicy>;
};

/** A step of an election and its last day (mốc thời gian bầu cử). */
export type ElectionStep = {
  readonly __typename?: 'ElectionStep';
  /** Which step. */
  readonly code: ElectionStepCode;
  /** What is done by that day, in the request’s language. */
  readonly description: Scalars['String']['output'];
  /** How many days before the election: 105 for E−105. */
  readonly daysBefore: Scalars['Int']['output'];
  /** The last day for it. */
  readonly day: Scalars['Date']['output'];
  /** The hour in Viet Nam from which it runs, `hh:mm`; null for the whole day. */
  readonly opensAt: Maybe<Scalars['String']['output']>;
  /** The hour in Viet Nam by which it is done, `hh:mm`; null for the end of the day. */
  readonly closesAt: Maybe<Scalars['String']['output']>;
  /**
   * What the published calendar prints where it slips against its own arithmetic; null where it prints
   * `day` (ngày in sai trong nguồn). For 15 March 2026 it prints 15 December for E−80.
   */
  readonly printedDay: Maybe<Scalars['Date']['output']>;
};

/** The steps of an election. Resolution 199/2025/QH15. */
export type ElectionStepCode =
  /** E−105: structure of the candidates, election committees (dự kiến cơ cấu, thành lập ủy ban bầu cử). */
  | 'STRUCTURE_AND_COMMITTEES'
  /** E−95: the first consultation (hiệp thương lần thứ nhất). */
  | 'FIRST_CONSULTATION'
  /** E−90: the first adjustment of the structure (điều chỉnh cơ cấu lần thứ nhất). */
  | 'FIRST_ADJUSTMENT'
  /** E−80: the electoral units (đơn vị bầu cử). */
  | 'ELECTORAL_UNITS'
  /** E−70: the election boards (ban bầu cử). */
  | 'ELECTION_BOARDS'
  /** E−43: the polling teams (tổ bầu cử). */
  | 'POLLING_TEAMS'
  /** E−42: candidates’ dossiers are in (hồ sơ ứng cử). */
  | 'DOSSIERS'
  /** E−40: the second consultation (hiệp thương lần thứ hai). */
  | 'SECOND_CONSULTATION'
  /** E−40: the lists of voters are posted (niêm yết danh sách cử tri). */
  | 'VOTER_LISTS'
  /** E−38: the second adjustment of the structure (điều chỉnh cơ cấu lần thứ hai). */
  | 'SECOND_ADJUSTMENT'
  /** E−35: what was raised about candidates is verified (xác minh). */
  | 'VERIFICATION'
  /** E−23: the third consultation (hiệp thương lần thứ ba). */
  | 'THIRD_CONSULTATION'
  /** E−21: a day that the calendar names; the sources at hand do not say for what. */
  | 'DAY_21'
  /** E−17: the official list of candidates (danh sách chính thức người ứng cử). */
  | 'OFFICIAL_LIST'
  /** E−16: the list is posted (niêm yết danh sách người ứng cử). */
  | 'LIST_POSTED'
  /** E−13: the ballots are handed out (phân phối phiếu bầu). */
  | 'BALLOTS'
  /** E−10: complaints about candidates are no longer taken (ngừng giải quyết khiếu nại, tố cáo). */
  | 'END_OF_COMPLAINTS'
  /** E: the vote, 7:00 to 19:00 (ngày bầu cử). */
  | 'ELECTION_DAY';

/**
 * How far a unit is with an election on a day (công tác chuẩn bị bầu cử): for a province with all under it, for the
 * country with everything. What was done or reported after the day of the unit does not count. Resolution
 * 199/2025/QH15.
 */
export type ElectionPreparation = {
  readonly __typename?: 'ElectionPreparation';
  /** The unit (đơn vị hành chính). */
  readonly unit: Maybe<TerritorialUnit>;
  /** The day (ngày). */
  readonly asOf: Scalars['Date']['output'];
  /** The day of the election (ngày bầu cử). */
  readonly electionDay: Scalars['Date']['output'];
  /** Each body that something is recorded of (theo cơ quan được bầu). */
  readonly bodies: ReadonlyArray<ElectionFigures>;
  /** The steps of the calendar, the earliest first (mốc thời gian). */
  readonly steps: ReadonlyArray<ElectionStepProgress>;
  /**
   * Units that reported anything of the election, of the provinces and communes that there were, the unit itself among
   * them.
   */
  readonly coverage: Coverage;
  /** True if any of it was made up for trying out (có dữ liệu mẫu). */
  readonly isSample: Scalars['Boolean']['output'];
};

/** The bodies that are elected (cơ quan được bầu). */
export type ElectedBody =
  /** The National Assembly (Quốc hội). */
  | 'NATIONAL_ASSEMBLY'
  /** The People’s Council of a province (Hội đồng nhân dân cấp tỉnh). */
  | 'PROVINCIAL_COUNCIL'
  /** The People’s Council of a commune (Hội đồng nhân dân cấp xã). */
  | 'COMMUNE_COUNCIL';

/**
 * The election of one body in numbers. What a unit recorded itself stands; where it recorded nothing of the body, what
 * those under it recorded is added up. A count is null where nobody told it; a share is of the candidates where the count
 * was told, and null where it was told nowhere.
 */
export type ElectionFigures = {
  readonly __typename?: 'ElectionFigures';
  /** Which body. */
  readonly body: ElectedBody;
  /** How many units the figures are of (số đơn vị). */
  readonly units: Scalars['Int']['output'];
  /** Seats (số đại biểu được bầu). */
  readonly seats: Maybe<Scalars['Int']['output']>;
  /** Electoral units (đơn vị bầu cử). */
  readonly electoralUnits: Maybe<Scalars['Int']['output']>;
  /** Candidates at the first consultation (hiệp thương lần thứ nhất). */
  readonly firstConsultation: Maybe<Scalars['Int']['output']>;
  /** Candidates at the second consultation (hiệp thương lần thứ hai). */
  readonly secondConsultation: Maybe<Scalars['Int']['output']>;
  /** Candidates at the third consultation (hiệp thương lần thứ ba). */
  readonly thirdConsultation: Maybe<Scalars['Int']['output']>;
  /** Candidates on the official list (danh sách chính thức). */
  readonly candidates: Maybe<Scalars['Int']['output']>;
  /** Of these, those who nominated themselves (tự ứng cử). */
  readonly selfNominated: Maybe<Scalars['Int']['output']>;
  /** Official candidates for each seat (số người ứng cử trên một đại biểu), where both were told. */
  readonly candidatesPerSeat: Maybe<Scalars['Float']['output']>;
  /** The share of women among them (tỷ lệ nữ). */
  readonly womenShare: Maybe<Scalars['Ratio']['output']>;
  /** The share of the young among them (tỷ lệ trẻ). */
  readonly youngShare: Maybe<Scalars['Ratio']['output']>;
  /** The share of ethnic minorities among them (tỷ lệ người dân tộc thiểu số). */
  readonly ethnicMinoritiesShare: Maybe<Scalars['Ratio']['output']>;
  /** The share of those who nominated themselves among them (tỷ lệ tự ứng cử). */
  readonly selfNominatedShare: Maybe<Scalars['Ratio']['output']>;
  /** Voters (cử tri). */
  readonly voters: Maybe<Scalars['Int']['output']>;
  /** Polling areas (khu vực bỏ phiếu). */
  readonly pollingAreas: Maybe<Scalars['Int']['output']>;
};

/** How far a step of the calendar is (tiến độ theo mốc). */
export type ElectionStepProgress = {
  readonly __typename?: 'ElectionStepProgress';
  /** The step and its day. */
  readonly step: ElectionStep;
  /** When the unit itself did it; null while it did not (ngày hoàn thành). */
  readonly doneOn: Maybe<Scalars['Date']['output']>;
  /** How many provinces and communes did it (số đơn vị đã hoàn thành). */
  readonly done: Scalars['Int']['output'];
  /** How many of those that reported anything did not, past its day (số đơn vị chậm); the others are in the coverage. */
  readonly late: Scalars['Int']['output'];
};

/** A milestone that is late on a day. */
export type LateMilestone = {
  readonly __typename?: 'LateMilestone';
  /** Whose it is. */
  readonly congress: PartyCongress;
  /** Which one, as it is today. */
  readonly milestone: CongressMilestone;
  /** How many days late it is on the day of the list (số ngày chậm). */
  readonly daysLate: Scalars['Int']['output'];
};

/** A page of late milestones. */
export type LateMilestoneConnection = {
  readonly __typename?: 'LateMilestoneConnection';
  /** The rows of the page with their cursors. */
  readonly edges: ReadonlyArray<LateMilestoneEdge>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of late milestones. */
export type LateMilestoneEdge = {
  readonly __typename?: 'LateMilestoneEdge';
  /** Its place in the list, opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: LateMilestone;
};

/**
 * The congress of a party organisation in a term, and how far its preparation is (đại hội đảng bộ). What is secret
 * does not stand here: steps, dates, seats and counts alone.
 */
export type PartyCongress = {
  readonly __typename?: 'PartyCongress';
  /** Names the congress. */
  readonly id: Scalars['ID']['output'];
  /** Whose it is (tổ chức đảng). */
  readonly organisation: PartyOrganisation;
  /** The term (nhiệm kỳ). */
  readonly term: CongressTerm;
  /** How many contents it has (số nội dung). Directive 45-CT/TW. */
  readonly contents: CongressContentsKind;
  /** How the committee comes about (cấp ủy được bầu, chỉ định hay kiện toàn). */
  readonly committee: CommitteeChoice;
  /** How the delegation to the superior congress comes about; null where a conference takes its place. */
  readonly delegation: Maybe<DelegationChoice>;
  /** The month at which ages are counted (thời điểm tính tuổi). */
  readonly ageMonth: Scalars['YearMonth']['output'];
  /** The latest last day (hoàn thành chậm nhất); null where none is set. */
  readonly latestOn: Maybe<Scalars['Date']['output']>;
  /** The most days; null where none is set. */
  readonly mostDays: Maybe<Scalars['Int']['output']>;
  /** True for one that is held ahead of the others to learn from (đại hội điểm). */
  readonly pilot: Scalars['Boolean']['output'];
  /** The days it is planned for (thời gian dự kiến); null while it is not. */
  readonly planned: Maybe<CongressDays>;
  /** The day of the preparatory session (phiên trù bị); null while it is not set. */
  readonly preparatoryOn: Maybe<Scalars['Date']['output']>;
  /** The days it was held on (thời gian tổ chức); null before. */
  readonly held: Maybe<CongressDays>;
  /** The steps of the preparation, the earliest due first (mốc công việc). */
  readonly milestones: ReadonlyArray<CongressMilestone>;
  /** Its documents (văn kiện), the political report first. */
  readonly documents: ReadonlyArray<CongressDocument>;
  /** Its sub-committees (tiểu ban). */
  readonly subcommittees: ReadonlyArray<CongressSubcommittee>;
  /** How far the personnel plan is (phương án nhân sự); null where none is asked for. */
  readonly personnelPlan: Maybe<PersonnelPlan>;
  /** How ready it is on the day of the request, and why (mức độ sẵn sàng). */
  readonly readiness: CongressReadiness;
  /** The committee that came of it, in numbers (kết quả); null before. */
  readonly result: Maybe<CommitteeResult>;
  /** Delegates by how they were chosen (đại biểu dự đại hội); for officers of the organisation and those above it. */
  readonly delegations: Maybe<ReadonlyArray<Delegation>>;
  /** Counts the writes to it; a command is given the one that its input was based on. */
  readonly version: Scalars['Int']['output'];
  /** Where it comes from; SAMPLE is made up for trying out (nguồn gốc dữ liệu). */
  readonly provenance: Provenance;
};

/** From one day to another, both included. */
export type CongressDays = {
  readonly __typename?: 'CongressDays';
  /** The first day. */
  readonly from: Scalars['Date']['output'];
  /** The last day. */
  readonly to: Scalars['Date']['output'];
};

/** A step of the preparation (mốc công việc). */
export type CongressMilestone = {
  readonly __typename?: 'CongressMilestone';
  /** Which step. */
  readonly code: CongressMilestoneCode;
  /** By when it is due (hạn). */
  readonly dueOn: Scalars['Date']['output'];
  /** When it was done; null while it is not (ngày hoàn thành). */
  readonly doneOn: Maybe<Scalars['Date']['output']>;
  /** How many days late it was done, or is on the day of the request; 0 where it is in time (số ngày chậm). */
  readonly daysLate: Scalars['Int']['output'];
  /** Where the evidence is: the number of a document, an address (minh chứng); null without one. */
  readonly evidence: Maybe<Scalars['String']['output']>;
  /** Counts the writes to it; a command is given the one that its input was based on. */
  readonly version: Scalars['Int']['output'];
};

/** The steps of a preparation beside documents and the personnel plan. No directive at hand dates them: policies do. */
export type CongressMilestoneCode =
  /** The plan of the congress is issued (ban hành kế hoạch tổ chức đại hội). */
  | 'PLAN_ISSUED'
  /** The sub-committees are set up (thành lập các tiểu ban). */
  | 'SUBCOMMITTEES_SET_UP'
  /** Comments on the drafts are collected (lấy ý kiến đóng góp dự thảo văn kiện). */
  | 'COMMENTS_COLLECTED'
  /** The delegates are elected or appointed (bầu, chỉ định đại biểu). */
  | 'DELEGATES_CHOSEN'
  /** The superior has checked the preparation (kiểm tra công tác chuẩn bị). */
  | 'PREPARATION_CHECKED';

/** A report that a congress deals with (văn kiện). Its text is not kept here. */
export type CongressDocument = {
  readonly __typename?: 'CongressDocument';
  /** Names the document. */
  readonly id: Scalars['ID']['output'];
  /** Which report. */
  readonly kind: CongressDocumentKind;
  /** Its title (tên văn kiện). */
  readonly title: Scalars['String']['output'];
  /** Its level of secrecy (độ mật). What is above NONE is refused. */
  readonly secrecy: Secrecy;
  /** How far it is (trạng thái). */
  readonly status: CongressDocumentStatus;
  /** By when it is to be approved; null where no day is set (hạn duyệt). */
  readonly dueOn: Maybe<Scalars['Date']['output']>;
  /** When it came to where it is; null while it is not begun. */
  readonly since: Maybe<Scalars['Date']['output']>;
  /** Its versions, the newest first: their numbers and where they are kept (các bản dự thảo). */
  readonly versions: ReadonlyArray<CongressDocumentVersion>;
  /** Counts the writes to it; a command is given the one that its input was based on. */
  readonly version: Scalars['Int']['output'];
};

/** Which report a congress deals with. Directive 45-CT/TW names two. */
export type CongressDocumentKind =
  /** The political report (báo cáo chính trị). */
  | 'POLITICAL_REPORT'
  /** The committee’s review report (báo cáo kiểm điểm). */
  | 'REVIEW_REPORT'
  /** Another one (văn kiện khác). */
  | 'OTHER';

/** How far a document is. */
export type CongressDocumentStatus =
  /** Not begun (chưa bắt đầu). */
  | 'NOT_STARTED'
  /** Being drafted (đang soạn thảo). */
  | 'DRAFTING'
  /** Comments were taken (đã lấy ý kiến). */
  | 'CONSULTED'
  /** Appraised (đã thẩm định). */
  | 'APPRAISED'
  /** Approved by the superior (cấp trên đã duyệt). */
  | 'APPROVED'
  /** Adopted by the congress (đại hội thông qua). */
  | 'ADOPTED';

/** A version of a document. */
export type CongressDocumentVersion = {
  readonly __typename?: 'CongressDocumentVersion';
  /** Its number, from 1. */
  readonly number: Scalars['Int']['output'];
  /** Its day. */
  readonly madeOn: Scalars['Date']['output'];
  /** Where it is kept: the number of a document, an address (số hiệu). */
  readonly reference: Scalars['String']['output'];
};

/** The levels of secrecy of the Law on State secrets (độ mật). Nothing above NONE is kept here. */
export type Secrecy =
  /** Not secret (không mật). */
  | 'NONE'
  /** Confidential (mật). */
  | 'CONFIDENTIAL'
  /** Secret (tối mật). */
  | 'SECRET'
  /** Top secret (tuyệt mật). */
  | 'TOP_SECRET';

/** A sub-committee that prepares a congress (tiểu ban). */
export type CongressSubcommittee = {
  readonly __typename?: 'CongressSubcommittee';
  /** What it prepares. */
  readonly kind: CongressSubcommitteeKind;
  /** The day it was set up (ngày thành lập). */
  readonly setUpOn: Scalars['Date']['output'];
  /** How many are in it; null where it was not told. */
  readonly members: Maybe<Scalars['Int']['output']>;
};

/** What a sub-committee prepares. */
export type CongressSubcommitteeKind =
  /** Documents (văn kiện). */
  | 'DOCUMENTS'
  /** People (nhân sự). */
  | 'PERSONNEL'
  /** Dissemination and ceremony (tuyên truyền, khánh tiết). */
  | 'DISSEMINATION'
  /** Logistics (hậu cần, tổ chức phục vụ). */
  | 'LOGISTICS'
  /** Security (an ninh, trật tự). */
  | 'SECURITY';

/**
 * How far the plan of whom a committee is to consist of is (phương án nhân sự): three steps, each by somebody
 * else. 8548-CV/BTCTW.
 */
export type PersonnelPlan = {
  readonly __typename?: 'PersonnelPlan';
  /** Names the plan. */
  readonly id: Scalars['ID']['output'];
  /** How far it is (bước). */
  readonly step: PersonnelPlanStep;
  /** Its level of secrecy (độ mật). What is above NONE is refused. */
  readonly secrecy: Secrecy;
  /** By when it is to be decided; null where no day is set (hạn). */
  readonly dueOn: Maybe<Scalars['Date']['output']>;
  /** When it came to where it is; null while it is a draft. */
  readonly since: Maybe<Scalars['Date']['output']>;
  /** Counts the writes to it; a command is given the one that its input was based on. */
  readonly version: Scalars['Int']['output'];
  /** Why it was last sent back (trả lại), until it is handed in again; null where it was not. */
  readonly returned: Maybe<PlanReturn>;
  /**
   * The seats that it sets (số lượng, cơ cấu); for officers of the organisation and those above it, none for
   * others.
   */
  readonly bodies: Maybe<ReadonlyArray<PlanBody>>;
  /**
   * Whom it names (nhân sự), the withdrawn among them, as added; for officers of the organisation and those above
   * it. Null on a deployment that is not on an isolated network, which keeps none. Each read is on record in the
   * audit.
   */
  readonly candidates: Maybe<PlanCandidateConnection>;
};


/**
 * How far the plan of whom a committee is to consist of is (phương án nhân sự): three steps, each by somebody
 * else. 8548-CV/BTCTW.
 */
export type PersonnelPlanCandidatesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** The steps of a personnel plan. 8548-CV/BTCTW. */
export type PersonnelPlanStep =
  /** A draft (dự thảo). */
  | 'DRAFT'
  /** Built and handed in (đã xây dựng, trình). */
  | 'BUILT'
  /** Appraised by the organisation committee with others (đã thẩm định). */
  | 'APPRAISED'
  /** Decided: approved, or those named appointed (đã phê duyệt, chỉ định). */
  | 'DECIDED';

/** The committee that came of a congress, in numbers (kết quả bầu, chỉ định cấp ủy). */
export type CommitteeResult = {
  readonly __typename?: 'CommitteeResult';
  /** The day of the decision (ngày quyết định). */
  readonly decidedOn: Scalars['Date']['output'];
  /** How it came about. */
  readonly committee: CommitteeChoice;
  /** Its members (ủy viên ban chấp hành). */
  readonly members: Scalars['Int']['output'];
  /** Members of its standing committee (ủy viên ban thường vụ). */
  readonly standing: Scalars['Int']['output'];
  /** Members of its inspection committee (ủy viên ủy ban kiểm tra); null where it was not told. */
  readonly inspection: Maybe<Scalars['Int']['output']>;
  /** Secretaries (bí thư). */
  readonly secretaries: Scalars['Int']['output'];
  /** Deputy secretaries (phó bí thư). */
  readonly deputies: Scalars['Int']['output'];
  /** True for a secretary of the locality (bí thư là người địa phương); null where it was not told. */
  readonly secretaryLocal: Maybe<Scalars['Boolean']['output']>;
  /** The mean age in years (tuổi bình quân); null where it was not told. */
  readonly meanAge: Maybe<Scalars['Float']['output']>;
  /** The committee against the targets of Directive 45-CT/TW (cơ cấu). */
  readonly structure: CommitteeStructure;
};

/** Delegates of one way of being chosen (đại biểu). */
export type Delegation = {
  readonly __typename?: 'Delegation';
  /** How they were chosen. */
  readonly choice: DelegateChoice;
  /** How many. */
  readonly delegates: Scalars['Int']['output'];
  /** How many of them are women; null where it was not told. */
  readonly women: Maybe<Scalars['Int']['output']>;
  /** The day of the decision. */
  readonly decidedOn: Scalars['Date']['output'];
};

/** How delegates are chosen. */
export type DelegateChoice =
  /** Members of the committee (đại biểu đương nhiên). */
  | 'EX_OFFICIO'
  /** Elected below (đại biểu được bầu). */
  | 'ELECTED'
  /** Appointed (đại biểu được chỉ định). */
  | 'APPOINTED';

/**
 * The levels of party organisations that congresses are dated by (cấp của tổ chức đảng). Directive
 * 45-CT/TW.
 */
export type PartyLevel =
  /** A base (đảng bộ, chi bộ cơ sở). */
  | 'BASE'
  /** Directly above bases, communes aside (cấp trên trực tiếp cơ sở). */
  | 'ABOVE_BASE'
  /**
   * The committee of a commune, ward or special zone, directly under its province (đảng bộ xã, phường,
   * đặc khu).
   */
  | 'COMMUNE'
  /** A province or city directly under the Centre (đảng bộ tỉnh, thành phố). */
  | 'PROVINCE'
  /** One of the four party committees of central bodies (bốn đảng bộ cơ quan Trung ương). */
  | 'CENTRAL_BODY'
  /** The party committees of the army and of the police (đảng bộ Quân đội, đảng bộ Công an Trung ương). */
  | 'ARMED_FORCES';

/**
 * The levels of party organisations (cấp của tổ chức đảng): those that congresses are dated by, and the cells
 * below the base.
 */
export type PartyOrganisationLevel =
  /** A cell below a base (chi bộ trực thuộc). Directive 45-CT/TW dates no congress of it. */
  | 'CELL'
  /** A base (đảng bộ, chi bộ cơ sở). */
  | 'BASE'
  /** Directly above bases, communes aside (cấp trên trực tiếp cơ sở). */
  | 'ABOVE_BASE'
  /** The committee of a commune, ward or special zone (đảng bộ xã, phường, đặc khu). */
  | 'COMMUNE'
  /** A province or city directly under the Centre (đảng bộ tỉnh, thành phố). */
  | 'PROVINCE'
  /** One of the four party committees of central bodies (bốn đảng bộ cơ quan Trung ương). */
  | 'CENTRAL_BODY'
  /** The party committees of the army and of the police (đảng bộ Quân đội, đảng bộ Công an Trung ương). */
  | 'ARMED_FORCES';

/** A committee, base or cell of the party (tổ chức đảng), at a unit and with its life in time. */
export type PartyOrganisation = {
  readonly __typename?: 'PartyOrganisation';
  /** Names the organisation. */
  readonly id: Scalars['ID']['output'];
  /** Its name (tên). */
  readonly name: Scalars['String']['output'];
  /** Its level (cấp). */
  readonly level: PartyOrganisationLevel;
  /** The code that its agency gives it (mã tổ chức đảng); null without one. */
  readonly agencyCode: Maybe<Scalars['String']['output']>;
  /** The unit it is at (đơn vị hành chính). */
  readonly unit: Maybe<TerritorialUnit>;
  /** The organisation above it (tổ chức đảng cấp trên); null at the top, or where it is not recorded. */
  readonly parent: Maybe<PartyOrganisation>;
  /** True for one that was formed by a merger, or is new (hợp nhất, sáp nhập, thành lập mới). */
  readonly merged: Scalars['Boolean']['output'];
  /** What it was made of (tổ chức đảng trước sắp xếp). */
  readonly predecessors: ReadonlyArray<PartyOrganisation>;
  /** Its first day. */
  readonly validFrom: Scalars['Date']['output'];
  /** The day from which it is no longer; null while it lasts. */
  readonly validTo: Maybe<Scalars['Date']['output']>;
  /** Its members by the latest count on or before the day of the request (đảng viên); null where none is recorded. */
  readonly membership: Maybe<PartyMembership>;
  /** Its congress of a term (đại hội); null where none is recorded. */
  readonly congress: Maybe<PartyCongress>;
  /** Counts the writes to it; a command is given the one that its input was based on. */
  readonly version: Scalars['Int']['output'];
  /** Where it comes from; SAMPLE is made up for trying out (nguồn gốc dữ liệu). */
  readonly provenance: Provenance;
};


/** A committee, base or cell of the party (tổ chức đảng), at a unit and with its life in time. */
export type PartyOrganisationCongressArgs = {
  term?: CongressTerm;
};

/** How many members an organisation had (số đảng viên). */
export type PartyMembership = {
  readonly __typename?: 'PartyMembership';
  /** The day of the count. */
  readonly countedOn: Scalars['Date']['output'];
  /** Members, those on probation among them (đảng viên chính thức và dự bị). */
  readonly members: Scalars['Int']['output'];
  /** Bases under it (tổ chức cơ sở đảng); null where they were not counted. */
  readonly bases: Maybe<Scalars['Int']['output']>;
  /** Cells under it (chi bộ); null where they were not counted. */
  readonly cells: Maybe<Scalars['Int']['output']>;
};

/** The seats of a plan. */
export type SetPlanSeatsInput = {
  /** The plan. */
  readonly plan: Scalars['ID']['input'];
  /** Its version that this is based on (phiên bản). */
  readonly version: Scalars['Int']['input'];
  /**
   * The month that ages were counted at (thời điểm tính tuổi). Another than the congress’s is refused: before it
   * with PAST_REFERENCE_MONTH, after it with BAD_USER_INPUT.
   */
  readonly ageMonth: Scalars['YearMonth']['input'];
  /** Each body once. */
  readonly bodies: ReadonlyArray<PlanBodyInput>;
  /** The level of secrecy of what is handed in (độ mật), NONE when left out; above NONE is refused with CLASSIFIED. */
  readonly secrecy?: InputMaybe<Secrecy>;
};

/** The seats of a body. */
export type PlanBodyInput = {
  /** Which. */
  readonly body: PlanBodyKind;
  /** How many (số lượng). */
  readonly seats: Scalars['Int']['input'];
  /** How many are women (nữ); not recorded when left out. */
  readonly women?: InputMaybe<Scalars['Int']['input']>;
  /** How many are below 42 at the reference month (dưới 42 tuổi); not recorded when left out. */
  readonly young?: InputMaybe<Scalars['Int']['input']>;
  /** How many are of science and technology (khoa học - công nghệ); not recorded when left out. */
  readonly scienceTechnology?: InputMaybe<Scalars['Int']['input']>;
  /** How many are of ethnic minorities (dân tộc thiểu số); not recorded when left out. */
  readonly ethnicMinorities?: InputMaybe<Scalars['Int']['input']>;
  /** How many were not in the body before (tham gia lần đầu); not recorded when left out. */
  readonly newMembers?: InputMaybe<Scalars['Int']['input']>;
};

/** A plan that is built. */
export type SubmitPlanInput = {
  /** The plan. */
  readonly plan: Scalars['ID']['input'];
  /** Its version that this is based on (phiên bản). */
  readonly version: Scalars['Int']['input'];
  /** When it is handed in; today or earlier (ngày trình). */
  readonly on: Scalars['Date']['input'];
  /** The level of secrecy of what is handed in (độ mật), NONE when left out; above NONE is refused with CLASSIFIED. */
  readonly secrecy?: InputMaybe<Secrecy>;
};

/** A plan that is in order. */
export type AppraisePlanInput = {
  /** The plan. */
  readonly plan: Scalars['ID']['input'];
  /** Its version that this is based on (phiên bản). */
  readonly version: Scalars['Int']['input'];
  /** When it is appraised; today or earlier (ngày thẩm định). */
  readonly on: Scalars['Date']['input'];
};

/** A plan that is decided. */
export type ApprovePlanInput = {
  /** The plan. */
  readonly plan: Scalars['ID']['input'];
  /** Its version that this is based on (phiên bản). */
  readonly version: Scalars['Int']['input'];
  /** When it is decided; today or earlier (ngày quyết định). */
  readonly on: Scalars['Date']['input'];
};

/** A plan that is sent back. */
export type ReturnPlanInput = {
  /** The plan. */
  readonly plan: Scalars['ID']['input'];
  /** Its version that this is based on (phiên bản). */
  readonly version: Scalars['Int']['input'];
  /** When it is sent back; today or earlier (ngày trả lại). */
  readonly on: Scalars['Date']['input'];
  /** Why (lý do). */
  readonly reason: PlanReturnReason;
};

/** Why a plan is sent back. What is said of people stands elsewhere. */
export type PlanReturnReason =
  /** The number of seats (số lượng). */
  | 'SEATS'
  /** The structure: women, young people and the others (cơ cấu). */
  | 'STRUCTURE'
  /** Age, terms or posts of somebody (độ tuổi, nhiệm kỳ, chức danh). */
  | 'ELIGIBILITY'
  /** Standards or appraisal of somebody (tiêu chuẩn, điều kiện). */
  | 'STANDARDS'
  /** The dossier is not complete (hồ sơ chưa đầy đủ). */
  | 'DOSSIER';

/** A plan as it is recorded, or why the command was refused. */
export type PlanCommandResult = PersonnelPlanRecorded | CongressInputConflict | CongressVersionStale | PersonnelPlanNotFound | CongressStepOutOfOrder | CongressSamePerson | CongressDayOutOfOrder | CongressClassified | PastReferenceMonth | SeatsExceeded;

/** What is recorded of a plan. */
export type PersonnelPlanRecorded = {
  readonly __typename?: 'PersonnelPlanRecorded';
  /** The plan. */
  readonly plan: Maybe<PersonnelPlan>;
  /** True if the same input had been recorded before: nothing was written now. */
  readonly alreadyRecorded: Scalars['Boolean']['output'];
};

/** That a plan was sent back. */
export type PlanReturn = {
  readonly __typename?: 'PlanReturn';
  /** When (ngày trả lại). */
  readonly on: Scalars['Date']['output'];
  /** Why (lý do). */
  readonly reason: PlanReturnReason;
};

/** The seats of a body in a plan. */
export type PlanBody = {
  readonly __typename?: 'PlanBody';
  /** Which. */
  readonly body: PlanBodyKind;
  /** How many (số lượng). */
  readonly seats: Scalars['Int']['output'];
  /** How many are women (nữ); null where it was not told. */
  readonly women: Maybe<Scalars['Int']['output']>;
  /** How many are below 42 at the reference month (dưới 42 tuổi); null where it was not told. */
  readonly young: Maybe<Scalars['Int']['output']>;
  /** How many are of science and technology (khoa học - công nghệ); null where it was not told. */
  readonly scienceTechnology: Maybe<Scalars['Int']['output']>;
  /** How many are of ethnic minorities (dân tộc thiểu số); null where it was not told. */
  readonly ethnicMinorities: Maybe<Scalars['Int']['output']>;
  /** How many were not in the body before (tham gia lần đầu); null where it was not told. */
  readonly newMembers: Maybe<Scalars['Int']['output']>;
};

/** The bodies and posts that a plan sets seats for. */
export type PlanBodyKind =
  /** The committee (ban chấp hành). */
  | 'COMMITTEE'
  /** Its standing committee (ban thường vụ). */
  | 'STANDING_COMMITTEE'
  /** The inspection committee (ủy ban kiểm tra). */
  | 'INSPECTION_COMMITTEE'
  /** The secretary (bí thư). */
  | 'SECRETARY'
  /** Deputy secretaries (phó bí thư). */
  | 'DEPUTY_SECRETARY';

/** A list of candidates, page by page. */
export type PlanCandidateConnection = {
  readonly __typename?: 'PlanCandidateConnection';
  /** The candidates with their cursors. */
  readonly edges: ReadonlyArray<PlanCandidateEdge>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
};

/** A candidate in a list. */
export type PlanCandidateEdge = {
  readonly __typename?: 'PlanCandidateEdge';
  /** The place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The candidate. */
  readonly node: PlanCandidate;
};

/** Somebody whom a personnel plan names (nhân sự được giới thiệu). */
export type PlanCandidate = {
  readonly __typename?: 'PlanCandidate';
  /** Names the candidacy. */
  readonly id: Scalars['ID']['output'];
  /** The person, where on staff (cán bộ); null for one who is recorded here alone. */
  readonly person: Maybe<Person>;
  /** The full name (họ và tên); null for one who is on staff. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** The sex (giới tính). */
  readonly sex: CandidateSex;
  /** The month of birth (tháng, năm sinh). */
  readonly birthMonth: Scalars['YearMonth']['output'];
  /** What the person stands for. */
  readonly body: CandidateBody;
  /** The place in it (chức danh). */
  readonly title: CommitteeTitle;
  /** True for who was in the body before (tái cử). */
  readonly again: Scalars['Boolean']['output'];
  /** Whether the place is the person’s home (người địa phương); null where it was not told. */
  readonly local: Maybe<Scalars['Boolean']['output']>;
  /** Terms as secretary of the same place in a row, with the one stood for; null where it was not told. */
  readonly consecutiveTerms: Maybe<Scalars['Int']['output']>;
  /** Full years as secretary of the same place in a row, so far; null where it was not told. */
  readonly consecutiveYears: Maybe<Scalars['Int']['output']>;
  /** How many of the six top titles of a province, with the one stood for; null where it was not told. */
  readonly topTitles: Maybe<Scalars['Int']['output']>;
  /** When the plan named the person. */
  readonly addedOn: Scalars['Date']['output'];
  /** When the person was withdrawn (rút); null while the candidacy stands. */
  readonly withdrawnOn: Maybe<Scalars['Date']['output']>;
  /** Counts the writes to it; a command is given the one that its input was based on. */
  readonly version: Scalars['Int']['output'];
};

/** Somebody on staff (cán bộ): what is on file is the subgraph of personnel’s. */
export type Person = {
  readonly __typename?: 'Person';
  /** Names the person. */
  readonly id: Scalars['ID']['output'];
};

/** Somebody to be named in a plan. */
export type AddCandidateInput = {
  /** The plan. */
  readonly plan: Scalars['ID']['input'];
  /** The plan’s version that this is based on (phiên bản). */
  readonly version: Scalars['Int']['input'];
  /** The person, where on staff (cán bộ); either this or the name. */
  readonly person?: InputMaybe<Scalars['ID']['input']>;
  /** The full name of somebody who is not on staff (họ và tên). */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** The sex (giới tính). */
  readonly sex: CandidateSex;
  /** The month of birth (tháng, năm sinh). */
  readonly birthMonth: Scalars['YearMonth']['input'];
  /** COMMITTEE or INSPECTION_COMMITTEE. */
  readonly body: CandidateBody;
  /** The place in a committee (chức danh), MEMBER when left out; MEMBER in an inspection committee. */
  readonly title?: InputMaybe<CommitteeTitle>;
  /** True for who was in the body before (tái cử). */
  readonly again: Scalars['Boolean']['input'];
  /** True for whom Appendix II of Decree 135/2020 retires earlier: hard work, difficult areas; false when left out. */
  readonly appendixTwo?: InputMaybe<Scalars['Boolean']['input']>;
  /** An officer’s highest age of service in years (hạn tuổi phục vụ); left out for others. */
  readonly topAge?: InputMaybe<Scalars['Int']['input']>;
  /** Whether the place is the person’s home (người địa phương); not told when left out. */
  readonly local?: InputMaybe<Scalars['Boolean']['input']>;
  /** Terms as secretary of the same place in a row, with the one stood for; not told when left out. */
  readonly consecutiveTerms?: InputMaybe<Scalars['Int']['input']>;
  /** Full years as secretary of the same place in a row, so far; not told when left out. */
  readonly consecutiveYears?: InputMaybe<Scalars['Int']['input']>;
  /** How many of the six top titles of a province, with the one stood for; not told when left out. */
  readonly topTitles?: InputMaybe<Scalars['Int']['input']>;
  /** When the plan names the person; today or earlier. */
  readonly on: Scalars['Date']['input'];
};

/** Somebody to be withdrawn. */
export type WithdrawCandidateInput = {
  /** The candidate. */
  readonly candidate: Scalars['ID']['input'];
  /** Its version that this is based on (phiên bản). */
  readonly version: Scalars['Int']['input'];
  /** When; today or earlier (ngày rút). */
  readonly on: Scalars['Date']['input'];
};

/** A candidate as recorded, or why the command was refused. */
export type CandidateCommandResult = PlanCandidateRecorded | CongressInputConflict | CongressVersionStale | PersonnelPlanNotFound | PlanCandidateNotFound | PlanCandidateStands | CongressStepOutOfOrder | CongressDayOutOfOrder | CongressClassified | CandidateNotEligible | SeatsExceeded;

/** What is recorded of a candidate. */
export type PlanCandidateRecorded = {
  readonly __typename?: 'PlanCandidateRecorded';
  /** The candidate; null once outside what the viewer may see. */
  readonly candidate: Maybe<PlanCandidate>;
  /** True if the same input had been recorded before: nothing was written now. */
  readonly alreadyRecorded: Scalars['Boolean']['output'];
};

/** One measure of a committee. What is short when the term begins is filled during it. Directive 45-CT/TW. */
export type StructureLine = {
  readonly __typename?: 'StructureLine';
  /** What is measured. */
  readonly code: StructureCode;
  /** Whether the target is met. */
  readonly state: StructureState;
  /** How many there are; null where it was not told. */
  readonly count: Maybe<Scalars['Int']['output']>;
  /** Of how many. */
  readonly of: Scalars['Int']['output'];
  /** Their share; null where the count was not told. */
  readonly share: Maybe<Scalars['Ratio']['output']>;
  /** The share asked for; null where the target is no share, or none is stated. */
  readonly targetShare: Maybe<Scalars['Ratio']['output']>;
  /** The seats asked for at least; null without a target. */
  readonly targetSeats: Maybe<Scalars['Int']['output']>;
  /** The seats allowed at most; null where none are too many. */
  readonly mostSeats: Maybe<Scalars['Int']['output']>;
  /** How many seats are short (còn thiếu); 0 just where the target is reached, null where it cannot be told. */
  readonly short: Maybe<Scalars['Int']['output']>;
};

/** What a committee is measured by. Directive 45-CT/TW. */
export type StructureCode =
  /** Women, 15 % or more (tỷ lệ nữ). */
  | 'WOMEN'
  /** A woman in the standing committee (nữ trong ban thường vụ). */
  | 'WOMEN_IN_STANDING'
  /** Below 42, 10 % or more in provinces and communes (cán bộ trẻ). */
  | 'YOUNG'
  /** Science and technology, about 5 % (khoa học - công nghệ). */
  | 'SCIENCE_TECHNOLOGY'
  /** Ethnic minorities, as the locality sets (dân tộc thiểu số). */
  | 'ETHNIC_MINORITIES'
  /** New members, a third or more, but not of the merged (đổi mới). */
  | 'RENEWAL'
  /** The youngest of three age bands is there (độ tuổi trẻ). */
  | 'YOUNGEST_BAND'
  /** The middle one of three age bands is there (độ tuổi giữa). */
  | 'MIDDLE_BAND'
  /** The oldest of three age bands is there (độ tuổi cao). */
  | 'OLDEST_BAND'
  /** The size of the committee (số lượng ban chấp hành). */
  | 'COMMITTEE_SIZE'
  /** The size of the standing committee (số lượng ban thường vụ). */
  | 'STANDING_SIZE';

/** How a measure stands to its target. */
export type StructureState =
  /** Met. */
  | 'MET'
  /** Seats are short. */
  | 'SHORT'
  /** There are more than allowed. */
  | 'OVER'
  /** No source at hand states a target for this organisation. */
  | 'NO_TARGET'
  /** There is a target, and the count was not told. */
  | 'COUNT_MISSING';

/**
 * Committees in numbers against their targets (cơ cấu cấp ủy các cấp). Those under a unit are the committees of provinces
 * and communes in it and those directly under the Centre, and of other organisations those at the unit itself, cells
 * aside.
 */
export type StructureReport = {
  readonly __typename?: 'StructureReport';
  /** The unit, on the day of the report. */
  readonly unit: Maybe<TerritorialUnit>;
  /** The term. */
  readonly term: CongressTerm;
  /** The unit’s own committee; null where it has none, or no result of it is recorded. */
  readonly own: Maybe<CommitteeResult>;
  /** Committees under it with a result, of all that there are. */
  readonly coverage: Coverage;
  /** How the committees under it stand, by what is measured. */
  readonly totals: ReadonlyArray<StructureTotal>;
  /**
   * Committees under it that are short of seats, the most seats first (cấp ủy còn thiếu cơ cấu). Errors: PAGE_TOO_LARGE,
   * BAD_USER_INPUT.
   */
  readonly shortCommittees: ShortCommitteeConnection;
  /** The readings of open points that this rests on. */
  readonly policies: ReadonlyArray<CongressPolicy>;
  /** True if any result is made up for trying out (dữ liệu mẫu). */
  readonly isSample: Scalars['Boolean']['output'];
};


/**
 * Committees in numbers against their targets (cơ cấu cấp ủy các cấp). Those under a unit are the committees of provinces
 * and communes in it and those directly under the Centre, and of other organisations those at the unit itself, cells
 * aside.
 */
export type StructureReportShortCommitteesArgs = {
  code?: InputMaybe<ReadonlyArray<StructureCode>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** How committees stand by one measure. */
export type StructureTotal = {
  readonly __typename?: 'StructureTotal';
  /** What is measured. */
  readonly code: StructureCode;
  /** Committees that meet the target. */
  readonly met: Scalars['Int']['output'];
  /** Committees that are short of seats. */
  readonly short: Scalars['Int']['output'];
  /** Committees with more than allowed. */
  readonly over: Scalars['Int']['output'];
  /** Committees for which no source at hand states a target. */
  readonly noTarget: Scalars['Int']['output'];
  /** Committees with a target whose count was not told. */
  readonly countMissing: Scalars['Int']['output'];
  /** Seats that are short in all (tổng số còn thiếu). */
  readonly seatsShort: Scalars['Int']['output'];
};

/** A committee that is short of seats. */
export type ShortCommittee = {
  readonly __typename?: 'ShortCommittee';
  /** The congress that it came of. */
  readonly congress: PartyCongress;
  /** Seats that are short by the measures asked for; somebody new may fill one of each. */
  readonly seatsShort: Scalars['Int']['output'];
  /** The measures asked for by which it is short. */
  readonly lines: ReadonlyArray<StructureLine>;
};

/** A page of committees that are short of seats. */
export type ShortCommitteeConnection = {
  readonly __typename?: 'ShortCommitteeConnection';
  /** The rows of the page with their cursors. */
  readonly edges: ReadonlyArray<ShortCommitteeEdge>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of committees that are short of seats. */
export type ShortCommitteeEdge = {
  readonly __typename?: 'ShortCommitteeEdge';
  /** Its place in the list, opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: ShortCommittee;
};

export type TerritorialUnit = {
  readonly __typename?: 'TerritorialUnit';
  /** Names the unit (đơn vị hành chính), with a day where one was asked for. */
  readonly id: Scalars['ID']['output'];
  /** The party committee of a province or a commune on the day of the unit (đảng bộ); null where none is recorded. */
  readonly partyOrganisation: Maybe<PartyOrganisation>;
  /** The congress of the unit’s party committee (đại hội đảng bộ), with its readiness; null where none is recorded. */
  readonly partyCongress: Maybe<PartyCongress>;
  /**
   * How far the congresses of the term 2025-2030 are in the unit and all under it (tiến độ đại hội đảng bộ các cấp), on
   * the day of the unit; null where no party organisation is recorded.
   */
  readonly congressProgress: Maybe<CongressProgress>;
  /**
   * How far the unit and all under it are with an election (công tác chuẩn bị bầu cử), on the day of the unit; null where
   * nothing is recorded. Errors: BAD_USER_INPUT for a day that is no Sunday, or outside 2000 to 2099.
   */
  readonly electionPreparation: Maybe<ElectionPreparation>;
};


export type TerritorialUnitPartyCongressArgs = {
  term?: CongressTerm;
};


export type TerritorialUnitCongressProgressArgs = {
  levels?: InputMaybe<ReadonlyArray<PartyOrganisationLevel>>;
};


export type TerritorialUnitElectionPreparationArgs = {
  electionDay?: Scalars['Date']['input'];
};

/** A week of the preparation (tiến độ tuần): from one deadline to the next, the second excluded. */
export type WeeklyProgress = {
  readonly __typename?: 'WeeklyProgress';
  /** The Monday of the week. */
  readonly week: Scalars['Date']['output'];
  /** When the deadline before was, from which on what was recorded counts. */
  readonly since: Scalars['DateTime']['output'];
  /** When the report is due (hạn báo cáo); what was recorded from then on counts for the next week. */
  readonly deadline: Scalars['DateTime']['output'];
  /** The unit, on the day of the deadline; null on a day before units are recorded. */
  readonly unit: Maybe<TerritorialUnit>;
  /** What was recorded in the week, counted by subject and step (thay đổi trong tuần). */
  readonly changes: ReadonlyArray<CongressProgressCount>;
  /** What was recorded in the week, the last first. Errors: PAGE_TOO_LARGE, BAD_USER_INPUT. */
  readonly events: CongressProgressEventConnection;
  /** Congresses with a late milestone on the day of the deadline (số đại hội chậm tiến độ), by what is recorded now. */
  readonly lateCongresses: Scalars['Int']['output'];
  /**
   * Milestones that are late on the day of the deadline, the longest first, by what is recorded now. Errors:
   * PAGE_TOO_LARGE, BAD_USER_INPUT.
   */
  readonly lateMilestones: LateMilestoneConnection;
  /** When the unit closed the week (thời điểm chốt báo cáo); null while it has not. */
  readonly closedAt: Maybe<Scalars['DateTime']['output']>;
  /**
   * What was recorded after the unit closed the week of days in it (điều chỉnh sau khi chốt): after the day of the
   * deadline before, to the day of this one; the last first. None while the week is not closed. Errors: PAGE_TOO_LARGE,
   * BAD_USER_INPUT.
   */
  readonly corrections: CongressProgressEventConnection;
  /** True if any of what was recorded in the week is made up for trying out (dữ liệu mẫu). */
  readonly isSample: Scalars['Boolean']['output'];
};


/** A week of the preparation (tiến độ tuần): from one deadline to the next, the second excluded. */
export type WeeklyProgressEventsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A week of the preparation (tiến độ tuần): from one deadline to the next, the second excluded. */
export type WeeklyProgressLateMilestonesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A week of the preparation (tiến độ tuần): from one deadline to the next, the second excluded. */
export type WeeklyProgressCorrectionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** How many steps were recorded. */
export type CongressProgressCount = {
  readonly __typename?: 'CongressProgressCount';
  /** What it is about. */
  readonly subject: CongressProgressSubject;
  /** Which step. */
  readonly step: CongressProgressStep;
  /** Steps with a day for the first time (mới hoàn thành). */
  readonly reached: Scalars['Int']['output'];
  /** Steps that were moved to another day (đổi ngày). */
  readonly moved: Scalars['Int']['output'];
  /** Steps that were taken back (hủy xác nhận). */
  readonly takenBack: Scalars['Int']['output'];
};

/** A step of a congress, and when it was recorded. */
export type CongressProgressEvent = {
  readonly __typename?: 'CongressProgressEvent';
  /** Whose it is. */
  readonly congress: PartyCongress;
  /** What it is about. */
  readonly subject: CongressProgressSubject;
  /** The milestone, where it is one. */
  readonly milestone: Maybe<CongressMilestoneCode>;
  /** The document, where it is one. */
  readonly document: Maybe<CongressDocument>;
  /** Which step. */
  readonly step: CongressProgressStep;
  /** The day of the step; null where it was taken back. */
  readonly onDay: Maybe<Scalars['Date']['output']>;
  /** The day it had before; null where it had none. */
  readonly previousDay: Maybe<Scalars['Date']['output']>;
  /** When it was recorded (thời điểm ghi nhận). */
  readonly recordedAt: Scalars['DateTime']['output'];
};

/** What a step is of. */
export type CongressProgressSubject =
  /** A milestone (mốc công việc). */
  | 'MILESTONE'
  /** A document (văn kiện). */
  | 'DOCUMENT'
  /** The personnel plan (phương án nhân sự). */
  | 'PLAN'
  /** The congress itself (đại hội). */
  | 'CONGRESS'
  /** The committee that came of it (kết quả). */
  | 'RESULT';

/** A step that is put on record. */
export type CongressProgressStep =
  /** A milestone is done (hoàn thành). */
  | 'DONE'
  /** A document is begun (bắt đầu soạn thảo). */
  | 'DRAFTING'
  /** Comments on a document were taken (đã lấy ý kiến). */
  | 'CONSULTED'
  /** A document or a personnel plan is appraised (đã thẩm định). */
  | 'APPRAISED'
  /** A document is approved by the superior (cấp trên đã duyệt). */
  | 'APPROVED'
  /** A document is adopted by the congress (đại hội thông qua). */
  | 'ADOPTED'
  /** A personnel plan is built and handed in (đã xây dựng, trình). */
  | 'BUILT'
  /** A personnel plan, or what came of a congress, is decided (đã quyết định). */
  | 'DECIDED'
  /** A congress was held: its last day (đã tổ chức). */
  | 'HELD';

/** A page of recorded steps. */
export type CongressProgressEventConnection = {
  readonly __typename?: 'CongressProgressEventConnection';
  /** The rows of the page with their cursors. */
  readonly edges: ReadonlyArray<CongressProgressEventEdge>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of recorded steps. */
export type CongressProgressEventEdge = {
  readonly __typename?: 'CongressProgressEventEdge';
  /** Its place in the list, opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: CongressProgressEvent;
};

/** Where a row comes from (nguồn gốc dữ liệu). */
export type Provenance =
  /** Given by a legal text (chính thức). */
  | 'OFFICIAL'
  /** Taken from a file or a package; its source says which (nhập từ tệp). */
  | 'IMPORTED'
  /** Made up for trying out; never to be reported (dữ liệu mẫu). */
  | 'SAMPLE';

/** How much a figure rests on (độ phủ): units that reported, of those that there were. */
export type Coverage = {
  readonly __typename?: 'Coverage';
  /** How many units reported (số đơn vị đã báo cáo). */
  readonly reported: Scalars['Int']['output'];
  /** How many units there were (tổng số đơn vị). */
  readonly existing: Scalars['Int']['output'];
  /** The day of the latest report that counts; null where nobody reported (ngày báo cáo gần nhất). */
  readonly latestReportedOn: Maybe<Scalars['Date']['output']>;
};

/** Where a page lies in its list (thông tin trang), as the Relay cursor specification has it. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** True if the list goes on after this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** True if the list has items before this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first item; null on an empty page. */
  readonly startCursor: Maybe<Scalars['String']['output']>;
  /** The cursor of the last item; null on an empty page. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
};

/** A command that was refused: nothing was written (từ chối). */
export type Refusal = {
  /** The reason, the same in every language. */
  readonly code: RefusalCode;
  /** The reason in a sentence, in the request's language. */
  readonly message: Scalars['String']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  PartyCongress: PartyCongress;
  CongressDocument: CongressDocument;
  PersonnelPlan: PersonnelPlan;
  PartyOrganisation: PartyOrganisation;
  TerritorialUnit: TerritorialUnit;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  PartyCongress:
    ( { __typename: 'PartyCongress' }
    & GraphQLRecursivePick<FederationTypes['PartyCongress'], {"id":true}> );
  CongressDocument:
    ( { __typename: 'CongressDocument' }
    & GraphQLRecursivePick<FederationTypes['CongressDocument'], {"id":true}> );
  PersonnelPlan:
    ( { __typename: 'PersonnelPlan' }
    & GraphQLRecursivePick<FederationTypes['PersonnelPlan'], {"id":true}> );
  PartyOrganisation:
    ( { __typename: 'PartyOrganisation' }
    & GraphQLRecursivePick<FederationTypes['PartyOrganisation'], {"id":true}> );
  TerritorialUnit:
    ( { __typename: 'TerritorialUnit' }
    & GraphQLRecursivePick<FederationTypes['TerritorialUnit'], {"id":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Refusal:
    | ( CongressInputConflict )
    | ( CongressVersionStale )
    | ( PartyOrganisationNotFound )
    | ( PartyOrganisationNotLiving )
    | ( NoCongressTerms )
    | ( CongressAlreadyOpened )
    | ( CongressNotFound )
    | ( CongressMilestoneNotFound )
    | ( CongressDocumentNotFound )
    | ( CongressDocumentTitleTaken )
    | ( PersonnelPlanNotFound )
    | ( PlanCandidateNotFound )
    | ( PlanCandidateStands )
    | ( CongressStepOutOfOrder )
    | ( CongressSamePerson )
    | ( CongressClassified )
    | ( PastReferenceMonth )
    | ( Omit<CandidateNotEligible, 'findings'> & { findings: ReadonlyArray<_RefType['CandidateFinding']> } )
    | ( SeatsExceeded )
    | ( CongressTooLong )
    | ( CongressDayOutOfOrder )
    | ( CommitteeChoiceDiffers )
    | ( WeekNotOver )
    | ( WeekClosedAlready )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  CongressTerm: CongressTerm;
  CandidateBody: CandidateBody;
  CommitteeTitle: CommitteeTitle;
  CandidateSex: CandidateSex;
  CandidateCheck: ResolverTypeWrapper<CheckedCandidate>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  CandidateOutcome: CandidateOutcome;
  CandidateFinding: ResolverTypeWrapper<Finding>;
  CandidateFindingCode: CandidateFindingCode;
  CandidateFindingWeight: CandidateFindingWeight;
  UncheckedPoint: ResolverTypeWrapper<Unchecked>;
  UncheckedCode: UncheckedCode;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  CheckCandidateInput: CheckCandidateInput;
  SeatRange: ResolverTypeWrapper<SeatRange>;
  CommitteeSizes: ResolverTypeWrapper<Sizes>;
  CommitteeSizeBasis: CommitteeSizeBasis;
  CommitteeStructureInput: CommitteeStructureInput;
  CommitteeStructure: ResolverTypeWrapper<Structure>;
  CongressChangeConnection: ResolverTypeWrapper<Omit<CongressChangeConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['CongressChangeEdge']> }>;
  CongressChangeEdge: ResolverTypeWrapper<Omit<CongressChangeEdge, 'node'> & { node: ResolversTypes['CongressChange'] }>;
  CongressOperation: CongressOperation;
  CongressChange: ResolverTypeWrapper<LoggedChange>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  OpenCongressInput: OpenCongressInput;
  CongressDaysInput: CongressDaysInput;
  OpenCongressesInput: OpenCongressesInput;
  PlanCongressInput: PlanCongressInput;
  CompleteMilestoneInput: CompleteMilestoneInput;
  ReopenMilestoneInput: ReopenMilestoneInput;
  CongressCommandResult: ResolverTypeWrapper<CommandAnswer>;
  CongressRecorded: ResolverTypeWrapper<Recorded>;
  OpenCongressesResult: ResolverTypeWrapper<OpenCongressesAnswer>;
  CongressesOpened: ResolverTypeWrapper<OpenedCongresses>;
  SkippedOpening: ResolverTypeWrapper<Skipped>;
  SkippedOpeningReason: SkippedOpeningReason;
  CongressContentsKind: CongressContentsKind;
  CongressContent: CongressContent;
  CommitteeChoice: CommitteeChoice;
  DelegationChoice: DelegationChoice;
  CongressContentsReason: CongressContentsReason;
  CongressDelegates: ResolverTypeWrapper<CongressDelegates>;
  CongressAttendance: CongressAttendance;
  AddDocumentInput: AddDocumentInput;
  AddDocumentVersionInput: AddDocumentVersionInput;
  SubmitDocumentInput: SubmitDocumentInput;
  AppraiseDocumentInput: AppraiseDocumentInput;
  ApproveDocumentInput: ApproveDocumentInput;
  AdoptDocumentInput: AdoptDocumentInput;
  DocumentCommandResult: ResolverTypeWrapper<CommandAnswer>;
  CongressDocumentRecorded: ResolverTypeWrapper<Recorded>;
  CongressPolicy: ResolverTypeWrapper<PolicyUse>;
  CongressPolicyKind: CongressPolicyKind;
  CongressPolicyConfidence: CongressPolicyConfidence;
  CongressProgress: ResolverTypeWrapper<ProgressOf>;
  CongressProgressOfLevel: ResolverTypeWrapper<CongressProgressOfLevel>;
  CongressFigures: ResolverTypeWrapper<CongressFigures>;
  CongressesByState: ResolverTypeWrapper<CongressesByState>;
  DueMilestone: ResolverTypeWrapper<DueMilestone>;
  DocumentCount: ResolverTypeWrapper<DocumentCount>;
  PersonnelPlansByStep: ResolverTypeWrapper<PersonnelPlansByStep>;
  StructureShortfall: ResolverTypeWrapper<StructureShortfall>;
  CommitteeResultSums: ResolverTypeWrapper<CommitteeResultSums>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  CongressReadiness: ResolverTypeWrapper<ReadinessOf>;
  ReadinessState: ReadinessState;
  ReadinessReason: ResolverTypeWrapper<ReasonOf>;
  ReadinessSubject: ReadinessSubject;
  ReadinessReasonCode: ReadinessReasonCode;
  RefusalCode: RefusalCode;
  CongressInputConflict: ResolverTypeWrapper<CongressInputConflict>;
  CongressVersionStale: ResolverTypeWrapper<CongressVersionStale>;
  PartyOrganisationNotFound: ResolverTypeWrapper<PartyOrganisationNotFound>;
  PartyOrganisationNotLiving: ResolverTypeWrapper<PartyOrganisationNotLiving>;
  NoCongressTerms: ResolverTypeWrapper<NoCongressTerms>;
  CongressAlreadyOpened: ResolverTypeWrapper<CongressAlreadyOpened>;
  CongressNotFound: ResolverTypeWrapper<CongressNotFound>;
  CongressMilestoneNotFound: ResolverTypeWrapper<CongressMilestoneNotFound>;
  CongressDocumentNotFound: ResolverTypeWrapper<CongressDocumentNotFound>;
  CongressDocumentTitleTaken: ResolverTypeWrapper<CongressDocumentTitleTaken>;
  PersonnelPlanNotFound: ResolverTypeWrapper<PersonnelPlanNotFound>;
  PlanCandidateNotFound: ResolverTypeWrapper<PlanCandidateNotFound>;
  PlanCandidateStands: ResolverTypeWrapper<PlanCandidateStands>;
  CongressStepOutOfOrder: ResolverTypeWrapper<CongressStepOutOfOrder>;
  CongressSamePerson: ResolverTypeWrapper<CongressSamePerson>;
  CongressClassified: ResolverTypeWrapper<CongressClassified>;
  PastReferenceMonth: ResolverTypeWrapper<PastReferenceMonth>;
  CandidateNotEligible: ResolverTypeWrapper<Omit<CandidateNotEligible, 'findings'> & { findings: ReadonlyArray<ResolversTypes['CandidateFinding']> }>;
  SeatsExceeded: ResolverTypeWrapper<SeatsExceeded>;
  CongressTooLong: ResolverTypeWrapper<CongressTooLong>;
  CongressDayOutOfOrder: ResolverTypeWrapper<CongressDayOutOfOrder>;
  CommitteeChoiceDiffers: ResolverTypeWrapper<CommitteeChoiceDiffers>;
  WeekNotOver: ResolverTypeWrapper<WeekNotOver>;
  WeekClosedAlready: ResolverTypeWrapper<WeekClosedAlready>;
  AppointCommitteeInput: AppointCommitteeInput;
  RecordResultsInput: RecordResultsInput;
  CommitteeCountsInput: CommitteeCountsInput;
  DelegationInput: DelegationInput;
  CongressTerms: ResolverTypeWrapper<Terms>;
  CongressSchedule: ResolverTypeWrapper<Schedule>;
  CongressPilot: ResolverTypeWrapper<CongressPilot>;
  ReportWeekInput: ReportWeekInput;
  ReportWeekResult: ResolverTypeWrapper<CommandAnswer>;
  CongressWeekReported: ResolverTypeWrapper<Recorded>;
  PartyCongressFilter: PartyCongressFilter;
  CongressDayRange: CongressDayRange;
  PartyCongressOrder: PartyCongressOrder;
  PartyCongressConnection: ResolverTypeWrapper<PartyCongressPage>;
  PartyCongressEdge: ResolverTypeWrapper<Omit<PartyCongressEdge, 'node'> & { node: ResolversTypes['PartyCongress'] }>;
  CouncilSize: ResolverTypeWrapper<Size>;
  CouncilUnitKind: CouncilUnitKind;
  ElectionCalendar: ResolverTypeWrapper<Calendar>;
  ElectionStep: ResolverTypeWrapper<Step>;
  ElectionStepCode: ElectionStepCode;
  ElectionPreparation: ResolverTypeWrapper<ElectionOf>;
  ElectedBody: ElectedBody;
  ElectionFigures: ResolverTypeWrapper<ElectionFigures>;
  ElectionStepProgress: ResolverTypeWrapper<Omit<ElectionStepProgress, 'step'> & { step: ResolversTypes['ElectionStep'] }>;
  LateMilestone: ResolverTypeWrapper<LateMilestoneRow>;
  LateMilestoneConnection: ResolverTypeWrapper<LateMilestonePage>;
  LateMilestoneEdge: ResolverTypeWrapper<Omit<LateMilestoneEdge, 'node'> & { node: ResolversTypes['LateMilestone'] }>;
  PartyCongress: ResolverTypeWrapper<CongressRow>;
  CongressDays: ResolverTypeWrapper<CongressDays>;
  CongressMilestone: ResolverTypeWrapper<MilestoneRow>;
  CongressMilestoneCode: CongressMilestoneCode;
  CongressDocument: ResolverTypeWrapper<DocumentRow>;
  CongressDocumentKind: CongressDocumentKind;
  CongressDocumentStatus: CongressDocumentStatus;
  CongressDocumentVersion: ResolverTypeWrapper<CongressDocumentVersion>;
  Secrecy: Secrecy;
  CongressSubcommittee: ResolverTypeWrapper<CongressSubcommittee>;
  CongressSubcommitteeKind: CongressSubcommitteeKind;
  PersonnelPlan: ResolverTypeWrapper<PlanRow>;
  PersonnelPlanStep: PersonnelPlanStep;
  CommitteeResult: ResolverTypeWrapper<CommitteeResultRow>;
  Delegation: ResolverTypeWrapper<Delegation>;
  DelegateChoice: DelegateChoice;
  PartyLevel: PartyLevel;
  PartyOrganisationLevel: PartyOrganisationLevel;
  PartyOrganisation: ResolverTypeWrapper<PartyOrganisationRow>;
  PartyMembership: ResolverTypeWrapper<PartyMembership>;
  SetPlanSeatsInput: SetPlanSeatsInput;
  PlanBodyInput: PlanBodyInput;
  SubmitPlanInput: SubmitPlanInput;
  AppraisePlanInput: AppraisePlanInput;
  ApprovePlanInput: ApprovePlanInput;
  ReturnPlanInput: ReturnPlanInput;
  PlanReturnReason: PlanReturnReason;
  PlanCommandResult: ResolverTypeWrapper<CommandAnswer>;
  PersonnelPlanRecorded: ResolverTypeWrapper<Recorded>;
  PlanReturn: ResolverTypeWrapper<PlanReturn>;
  PlanBody: ResolverTypeWrapper<PlanBodyRow>;
  PlanBodyKind: PlanBodyKind;
  PlanCandidateConnection: ResolverTypeWrapper<Omit<PlanCandidateConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['PlanCandidateEdge']> }>;
  PlanCandidateEdge: ResolverTypeWrapper<Omit<PlanCandidateEdge, 'node'> & { node: ResolversTypes['PlanCandidate'] }>;
  PlanCandidate: ResolverTypeWrapper<CandidateRow>;
  Person: ResolverTypeWrapper<Person>;
  AddCandidateInput: AddCandidateInput;
  WithdrawCandidateInput: WithdrawCandidateInput;
  CandidateCommandResult: ResolverTypeWrapper<CommandAnswer>;
  PlanCandidateRecorded: ResolverTypeWrapper<Recorded>;
  StructureLine: ResolverTypeWrapper<Line>;
  StructureCode: StructureCode;
  StructureState: StructureState;
  StructureReport: ResolverTypeWrapper<StructureReportOf>;
  StructureTotal: ResolverTypeWrapper<Total>;
  ShortCommittee: ResolverTypeWrapper<ShortCommitteeOf>;
  ShortCommitteeConnection: ResolverTypeWrapper<ShortCommitteePage>;
  ShortCommitteeEdge: ResolverTypeWrapper<Omit<ShortCommitteeEdge, 'node'> & { node: ResolversTypes['ShortCommittee'] }>;
  TerritorialUnit: ResolverTypeWrapper<ListOf>;
  WeeklyProgress: ResolverTypeWrapper<WeeklyProgressOf>;
  CongressProgressCount: ResolverTypeWrapper<ProgressCountRow>;
  CongressProgressEvent: ResolverTypeWrapper<ProgressEventRow>;
  CongressProgressSubject: CongressProgressSubject;
  CongressProgressStep: CongressProgressStep;
  CongressProgressEventConnection: ResolverTypeWrapper<ProgressEventPage>;
  CongressProgressEventEdge: ResolverTypeWrapper<Omit<CongressProgressEventEdge, 'node'> & { node: ResolversTypes['CongressProgressEvent'] }>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  YearMonth: ResolverTypeWrapper<Scalars['YearMonth']['output']>;
  Money: ResolverTypeWrapper<Scalars['Money']['output']>;
  Ratio: ResolverTypeWrapper<Scalars['Ratio']['output']>;
  RelativeChange: ResolverTypeWrapper<Scalars['RelativeChange']['output']>;
  Provenance: Provenance;
  Coverage: ResolverTypeWrapper<Coverage>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Refusal: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Refusal']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  CandidateCheck: CheckedCandidate;
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
  Int: Scalars['Int']['output'];
  CandidateFinding: Finding;
  UncheckedPoint: Unchecked;
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  CheckCandidateInput: CheckCandidateInput;
  SeatRange: SeatRange;
  CommitteeSizes: Sizes;
  CommitteeStructureInput: CommitteeStructureInput;
  CommitteeStructure: Structure;
  CongressChangeConnection: Omit<CongressChangeConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['CongressChangeEdge']> };
  CongressChangeEdge: Omit<CongressChangeEdge, 'node'> & { node: ResolversParentTypes['CongressChange'] };
  CongressChange: LoggedChange;
  Mutation: Record<PropertyKey, never>;
  OpenCongressInput: OpenCongressInput;
  CongressDaysInput: CongressDaysInput;
  OpenCongressesInput: OpenCongressesInput;
  PlanCongressInput: PlanCongressInput;
  CompleteMilestoneInput: CompleteMilestoneInput;
  ReopenMilestoneInput: ReopenMilestoneInput;
  CongressCommandResult: CommandAnswer;
  CongressRecorded: Recorded;
  OpenCongressesResult: OpenCongressesAnswer;
  CongressesOpened: OpenedCongresses;
  SkippedOpening: Skipped;
  CongressDelegates: CongressDelegates;
  AddDocumentInput: AddDocumentInput;
  AddDocumentVersionInput: AddDocumentVersionInput;
  SubmitDocumentInput: SubmitDocumentInput;
  AppraiseDocumentInput: AppraiseDocumentInput;
  ApproveDocumentInput: ApproveDocumentInput;
  AdoptDocumentInput: AdoptDocumentInput;
  DocumentCommandResult: CommandAnswer;
  CongressDocumentRecorded: Recorded;
  CongressPolicy: PolicyUse;
  CongressProgress: ProgressOf;
  CongressProgressOfLevel: CongressProgressOfLevel;
  CongressFigures: CongressFigures;
  CongressesByState: CongressesByState;
  DueMilestone: DueMilestone;
  DocumentCount: DocumentCount;
  PersonnelPlansByStep: PersonnelPlansByStep;
  StructureShortfall: StructureShortfall;
  CommitteeResultSums: CommitteeResultSums;
  Float: Scalars['Float']['output'];
  CongressReadiness: ReadinessOf;
  ReadinessReason: ReasonOf;
  CongressInputConflict: CongressInputConflict;
  CongressVersionStale: CongressVersionStale;
  PartyOrganisationNotFound: PartyOrganisationNotFound;
  PartyOrganisationNotLiving: PartyOrganisationNotLiving;
  NoCongressTerms: NoCongressTerms;
  CongressAlreadyOpened: CongressAlreadyOpened;
  CongressNotFound: CongressNotFound;
  CongressMilestoneNotFound: CongressMilestoneNotFound;
  CongressDocumentNotFound: CongressDocumentNotFound;
  CongressDocumentTitleTaken: CongressDocumentTitleTaken;
  PersonnelPlanNotFound: PersonnelPlanNotFound;
  PlanCandidateNotFound: PlanCandidateNotFound;
  PlanCandidateStands: PlanCandidateStands;
  CongressStepOutOfOrder: CongressStepOutOfOrder;
  CongressSamePerson: CongressSamePerson;
  CongressClassified: CongressClassified;
  PastReferenceMonth: PastReferenceMonth;
  CandidateNotEligible: Omit<CandidateNotEligible, 'findings'> & { findings: ReadonlyArray<ResolversParentTypes['CandidateFinding']> };
  SeatsExceeded: SeatsExceeded;
  CongressTooLong: CongressTooLong;
  CongressDayOutOfOrder: CongressDayOutOfOrder;
  CommitteeChoiceDiffers: CommitteeChoiceDiffers;
  WeekNotOver: WeekNotOver;
  WeekClosedAlready: WeekClosedAlready;
  AppointCommitteeInput: AppointCommitteeInput;
  RecordResultsInput: RecordResultsInput;
  CommitteeCountsInput: CommitteeCountsInput;
  DelegationInput: DelegationInput;
  CongressTerms: Terms;
  CongressSchedule: Schedule;
  CongressPilot: CongressPilot;
  ReportWeekInput: ReportWeekInput;
  ReportWeekResult: CommandAnswer;
  CongressWeekReported: Recorded;
  PartyCongressFilter: PartyCongressFilter;
  CongressDayRange: CongressDayRange;
  PartyCongressConnection: PartyCongressPage;
  PartyCongressEdge: Omit<PartyCongressEdge, 'node'> & { node: ResolversParentTypes['PartyCongress'] };
  CouncilSize: Size;
  ElectionCalendar: Calendar;
  ElectionStep: Step;
  ElectionPreparation: ElectionOf;
  ElectionFigures: ElectionFigures;
  ElectionStepProgress: Omit<ElectionStepProgress, 'step'> & { step: ResolversParentTypes['ElectionStep'] };
  LateMilestone: LateMilestoneRow;
  LateMilestoneConnection: LateMilestonePage;
  LateMilestoneEdge: Omit<LateMilestoneEdge, 'node'> & { node: ResolversParentTypes['LateMilestone'] };
  PartyCongress: CongressRow;
  CongressDays: CongressDays;
  CongressMilestone: MilestoneRow;
  CongressDocument: DocumentRow;
  CongressDocumentVersion: CongressDocumentVersion;
  CongressSubcommittee: CongressSubcommittee;
  PersonnelPlan: PlanRow;
  CommitteeResult: CommitteeResultRow;
  Delegation: Delegation;
  PartyOrganisation: PartyOrganisationRow;
  PartyMembership: PartyMembership;
  SetPlanSeatsInput: SetPlanSeatsInput;
  PlanBodyInput: PlanBodyInput;
  SubmitPlanInput: SubmitPlanInput;
  AppraisePlanInput: AppraisePlanInput;
  ApprovePlanInput: ApprovePlanInput;
  ReturnPlanInput: ReturnPlanInput;
  PlanCommandResult: CommandAnswer;
  PersonnelPlanRecorded: Recorded;
  PlanReturn: PlanReturn;
  PlanBody: PlanBodyRow;
  PlanCandidateConnection: Omit<PlanCandidateConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['PlanCandidateEdge']> };
  PlanCandidateEdge: Omit<PlanCandidateEdge, 'node'> & { node: ResolversParentTypes['PlanCandidate'] };
  PlanCandidate: CandidateRow;
  Person: Person;
  AddCandidateInput: AddCandidateInput;
  WithdrawCandidateInput: WithdrawCandidateInput;
  CandidateCommandResult: CommandAnswer;
  PlanCandidateRecorded: Recorded;
  StructureLine: Line;
  StructureReport: StructureReportOf;
  StructureTotal: Total;
  ShortCommittee: ShortCommitteeOf;
  ShortCommitteeConnection: ShortCommitteePage;
  ShortCommitteeEdge: Omit<ShortCommitteeEdge, 'node'> & { node: ResolversParentTypes['ShortCommittee'] };
  TerritorialUnit: ListOf;
  WeeklyProgress: WeeklyProgressOf;
  CongressProgressCount: ProgressCountRow;
  CongressProgressEvent: ProgressEventRow;
  CongressProgressEventConnection: ProgressEventPage;
  CongressProgressEventEdge: Omit<CongressProgressEventEdge, 'node'> & { node: ResolversParentTypes['CongressProgressEvent'] };
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  YearMonth: Scalars['YearMonth']['output'];
  Money: Scalars['Money']['output'];
  Ratio: Scalars['Ratio']['output'];
  RelativeChange: Scalars['RelativeChange']['output'];
  Coverage: Coverage;
  PageInfo: PageInfo;
  Refusal: ResolversInterfaceTypes<ResolversParentTypes>['Refusal'];
};

export type CandidateCheckResolvers<ContextType = CongressContext, ParentType extends ResolversParentTypes['CandidateCheck'] = ResolversParentTypes['CandidateCheck']> = {
  outcome?: Resolver<ResolversTypes['CandidateOutcome'], ParentType, ContextType>;
  notice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isDecision?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  referenceMonth?: Resolver<Maybe<ResolversTypes['YearMonth']>, ParentType, ContextType>;
  retirementMonth?: Resolver<Maybe<ResolversTypes['YearMonth']>, ParentType, ContextType>;
  monthsLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  monthsNeeded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  specialMonthsNeeded?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['CandidateFinding']>, ParentType, ContextType>;
  unchecked?: Resolver<ReadonlyArray<ResolversTypes['UncheckedPoint']>, ParentType, ContextType>;
  policies?: Resolver<ReadonlyArray<ResolversTypes['CongressPolicy']>, ParentType, ContextType>;
};

export type CandidateFindingResolvers<ContextType = CongressContext, ParentType extends ResolversParentTypes['CandidateFinding'] = ResolversParentTypes['CandidateFinding']> = {
  code?: Resolver<ResolversTypes['CandidateFindingCode'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['CandidateFindingWeight'], ParentType, ContextType>;
  figure?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  limit?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UncheckedPointResolvers<ContextType = CongressContext, ParentType extends ResolversParentTypes['UncheckedPoint'] = ResolversParentTypes['UncheckedPoint']> = {
  code?: Resolver<ResolversTypes['UncheckedCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = CongressContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  checkCandidate?: Resolver<ResolversTypes['CandidateCheck'], ParentType, ContextType, RequireFields<QueryCheckCandidateArgs, 'input'>>;
  committeeStructure?: Resolver<ResolversTypes['CommitteeStructure'], ParentType, ContextType, RequireFields<QueryCommitteeStructureArgs, 'input'>>;
  congressChanges?: Resolver<Maybe<ResolversTypes['CongressChangeConnection']>, ParentType, ContextType, Partial<QueryCongressChangesArgs>>;
  congressTerms?: Resolver<ResolversTypes['CongressTerms'], ParentType, ContextType, RequireFields<QueryCongressTermsArgs, 'level' | 'merged' | 'held' | 'personnelReady' | 'superiorAgrees'>>;
  congresses?: Resolver<Maybe<ResolversTypes['PartyCongressConnection']>, ParentType, ContextType, Partial<QueryCongressesArgs>>;
  councilSize?: Resolver<ResolversTypes['CouncilSize'], ParentType, ContextType, RequireFields<QueryCouncilSizeArgs, 'kind' | 'population'>>;
  electionCalendar?: Resolver<ResolversTypes['ElectionCalendar'], ParentType, ContextType, RequireFields<QueryElectionCalendarArgs, 'electionDay'>>;
  lateMilestones?: Resolver<Maybe<ResolversTypes['LateMilestoneConnection']>, ParentType, ContextType, RequireFields<QueryLateMilestonesArgs, 'minDaysLate'>>;
  partyCongress?: Resolver<Maybe<ResolversTypes['PartyCongress']>, ParentType, ContextType, RequireFields<QueryPartyCongressArgs, 'id'>>;
  partyOrganisation?: Resolver<Maybe<ResolversTypes['PartyOrganisation']>, ParentType, ContextType, RequireFields<QueryPartyOrganisationArgs, 'id'>>;
  structureReport?: Resolver<Maybe<ResolversTypes['StructureReport']>, ParentType, ContextType, RequireFields<QueryStructureReportArgs, 'of' | 'term'>>;
  weeklyProgress?: Resolver<Maybe<ResolversTypes['WeeklyProgress']>, ParentType, ContextType, RequireFields<QueryWeeklyProgressArgs, 'week' | 'within'>>;
};

export type SeatRangeResolvers<ContextType = CongressContext, ParentType extends ResolversParentTypes['SeatRange'] = ResolversParentTypes['SeatRange']> = {
  from?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommitteeSizesResolvers<ContextType = CongressContext, ParentType extends ResolversParentTypes['CommitteeSizes'] = ResolversParentTypes['CommitteeSizes']> = {
  basis?: Resolver<ResolversTypes['CommitteeSizeBasis'], ParentType, ContextType>;
  committee?: Resolver<Maybe<ResolversTypes['SeatRange']>, ParentType, ContextType>;
  standing?: Resolver<Maybe<ResolversTypes['SeatRange']>, ParentType, ContextType>;
  reducedWithinYears?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  offices?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CommitteeStructureResolvers<ContextType = CongressContext, ParentType extends ResolversParentTypes['CommitteeStructure'] = ResolversParentTypes['CommitteeStructure']> = {
  lines?: Resolver<ReadonlyArray<ResolversTypes['StructureLine']>, ParentType, ContextType>;
  plannedCommittee?: Resolver<ResolversTypes['SeatRange'], ParentType, ContextType>;
  plannedStanding?: Resolver<ResolversTypes['SeatRange'], ParentType, ContextType>;
  policies?: Resolver<ReadonlyArray<ResolversTypes['CongressPolicy']>, ParentType, ContextType>;
};

export type CongressChangeConnectionResolvers<ContextType = CongressContext, ParentType extends ResolversParentTypes['CongressChangeConnection'] = ResolversParentTypes['CongressChangeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CongressChangeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CongressChangeEdgeResolvers<ContextType = CongressContext, ParentType extends ResolversParentTypes['CongressChangeEdge'] = ResolversParentTypes['CongressChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CongressChange'], ParentType, ContextType>;
};

export type CongressChangeResolvers<ContextType = CongressContext, ParentType extends ResolversParentTypes['CongressChange'] = ResolversParentTypes['CongressChange']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entityId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['CongressOperation'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = CongressContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  openCongress?: Resolver<ResolversTypes['CongressCommandResult'], ParentType, ContextType, RequireFields<MutationOpenCongressArgs, 'input'>>;
  openCongresses?: Resolver<ResolversTypes['OpenCongressesResult'], ParentType, ContextType, RequireFields<MutationOpenCongressesArgs, 'input'>>;
  planCongress?: Resolver<ResolversTypes['CongressCommandResult'], ParentType, ContextType, RequireFields<MutationPlanCongressArgs, 'input'>>;
  completeMilestone?: Resolver<ResolversTypes['CongressCommandResult'], ParentType, ContextType, RequireFields<MutationCompleteMilestoneArgs, 'input'>>;
  reopenMilestone?: Resolver<ResolversTypes['CongressCommandResult'], ParentType, ContextType, RequireFields<MutationReopenMilestoneArgs, 'input'>>;
  addDocument?: Resolver<ResolversTypes['DocumentCommandResult'], ParentType, ContextType, RequireFields<MutationAddDocumentArgs, 'input'>>;
  addDocumentVersion?: Resolver<ResolversTypes['DocumentCommandResult'], ParentType, ContextType, RequireFields<MutationAddDocumentVersionArgs, 'input'>>;
  submitDocument?: Resolver<ResolversTypes['DocumentCommandResult'], ParentType, ContextType, RequireFields<MutationSubmitDocumentArgs, 'input'>>;
  appraiseDocument?: Resolver<ResolversTypes['DocumentCommandResult'], ParentType, ContextType, RequireFields<MutationAppraiseDocumentArgs, 'input'>>;
  approveDocument?: Resolver<ResolversTypes['DocumentCommandResult'], ParentType, ContextType, RequireFields<MutationApproveDocumentArgs, 'input'>>;
  adoptDocument?: Resolver<ResolversTypes['DocumentCommandResult'], ParentType, ContextType, RequireFields<MutationAdoptDocumentArgs, 'input'>>;
  appointCommittee?: Resolver<ResolversTypes['CongressCommandResult'], ParentType, ContextType, RequireFields<MutationAppointCommitteeArgs, 'input'>>;
  recordResults?: Resolver<ResolversTypes['CongressCommandResult'], ParentType, ContextType, RequireFields<MutationRecordResultsArgs, 'input'>>;
  reportWeek?: Resolver<ResolversTypes['ReportWeekResult'], ParentType, ContextType, RequireFields<MutationReportWeekArgs, 'input'>>;
  setPlanSeats?: Resolver<ResolversTypes['PlanCommandResult'], ParentType, ContextType, RequireFields<MutationSetPlanSeatsArgs, 'input'>>;
  submitPlan?: Resolver<ResolversTypes['PlanCommandResult'], ParentType, ContextType, RequireFields<MutationSubmitPlanArgs, 'input'>>;
  appraisePlan?: Resolver<ResolversTypes['PlanCommandResult'], ParentType, ContextType, RequireFields<MutationAppraisePlanArgs, 'input'>>;
  approvePlan?: Resolver<ResolversTypes['PlanCommandResult'], ParentType, ContextType, RequireFields<MutationApprovePlanArgs, 'input'>>;
  returnPlan?: Resolver<ResolversTypes['PlanCommandResult'], ParentType, ContextType, RequireFields<MutationReturnPlanArgs, 'input'>>;
  addCandidate?: Resolver<ResolversTypes['CandidateCommandResult'], ParentType, ContextType, RequireFields<MutationAddCandidateArgs, 'input'>>;
  withdrawCandidate?: Resolver<ResolversTypes['CandidateCommandResult'], ParentType, ContextType, RequireFields<MutationWithdrawCandidateArgs, 'input'>>;
};

export type CongressCommandResultResolvers<ContextType = CongressContext, ParentType extends ResolversParentTypes['CongressCommandResult'] = ResolversParentTypes['CongressCommandResult']> = {
  __resolveType: TypeResolveFn<'CongressRecorded' | 'CongressInputConflict' | 'CongressVersionStale' | 'PartyOrganisationNotFound' | 'PartyOrganisationNotLiving' | 'NoCongressTerms' | 'CongressAlreadyOpened' | 'CongressNotFound' | 'CongressMilestoneNotFound' | 'CongressStepOutOfOrder' | 'SeatsExceeded' | 'CongressTooLong' | 'CongressDayOutOfOrder' | 'CommitteeChoiceDiffers', ParentType, ContextType>;
};

export type CongressRecordedResolvers<ContextType = CongressContext, ParentType extends ResolversParentTypes['CongressRecorded'] = ResolversParentTypes['CongressRecorded']> = {
  congress?: Resolver<Maybe<ResolversTypes['PartyCongress']>, ParentType, ContextType>;
  daysLate?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  alreadyRecorded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpenCongressesResultResolvers<ContextType = CongressContext, ParentType extends ResolversParentTypes['OpenCongressesResult'] = ResolversParentTypes['OpenCongressesResult']> = {
  __resolveType: TypeResolveFn<'CongressesOpened' | 'PartyOrganisationNotFound', ParentType, ContextType>;
};

export type CongressesOpenedResolvers<ContextType = CongressContext, ParentType extends ResolversParentTypes['CongressesOpened'] = ResolversParentTypes['CongressesOpened']> = {
  opened?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  skipped?: Resolver<ReadonlyArray<ResolversTypes['SkippedOpening']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SkippedOpeningResolvers<ContextType = CongressContext, ParentType extends ResolversParentTypes['SkippedOpening'] = ResolversParentTypes['SkippedOpening']> = {
  unit?: Resolver<Maybe<ResolversTypes['TerritorialUnit']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['SkippedOpeningReason'], ParentType, ContextType>;
  congress?: Resolver<Maybe<ResolversTypes['PartyCongress']>, ParentType, ContextType>;
};

export type CongressDelegatesResolvers<ContextType = CongressContext, ParentType extends ResolversParentTypes['CongressDelegates'] = ResolversParentTypes['CongressDelegates']> = {
  attendance?: Resolver<Maybe<ResolversTypes['CongressAttendance']>, ParentType, ContextType>;
  superiorMayDecide?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  fewest?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  most?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DocumentCommandResultResolvers<ContextType = CongressContext, ParentType extends ResolversParentTypes['DocumentCommandResult'] = ResolversParentTypes['DocumentCommandResult']> = {
  __resolveType: TypeResolveFn<'CongressDocumentRecorded' | 'CongressInputConflict' | 'CongressVersionStale' | 'CongressNotFound' | 'CongressDocumentNotFound' | 'CongressDocumentTitleTaken' | 'CongressStepOutOfOrder' | 'CongressSamePerson' | 'CongressDayOutOfOrder' | 'CongressClassified', ParentType, ContextType>;
};

export type CongressDocumentRecordedResolvers<ContextType = CongressContext, ParentType extends ResolversParentTypes['CongressDocumentRecorded'] = ResolversParentTypes['CongressDocumentRecorded']> = {
  document?: Resolver<Maybe<ResolversTypes['CongressDocument']>, ParentType, ContextType>;
  alreadyRecorded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CongressPolicyResolvers<ContextType = CongressContext, ParentType extends ResolversParentTypes['CongressPolicy'] = ResolversParentTypes['CongressPolicy']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CongressPolicyKind'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  default?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  options?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['CongressPolicyConfidence'], ParentType, ContextType>;
};

export type CongressProgressResolvers<ContextType = CongressContext, ParentType extends ResolversParentTypes['CongressProgress'] = ResolversParentTypes['CongressProgress']> = {
  unit?: Resolver<Maybe<ResolversTypes['TerritorialUnit']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  term?: Resolver<ResolversTypes['CongressTerm'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['CongressFigures'], ParentType, ContextType>;
  byLevel?: Resolver<ReadonlyArray<ResolversTypes['CongressProgressOfLevel']>, ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  isSample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  policies?: Resolver<ReadonlyArray<ResolversTypes['CongressPolicy']>, ParentType, ContextType>;
};

export type CongressProgressOfLevelResolvers<ContextType = CongressContext, ParentType extends ResolversParentTypes['CongressProgressOfLevel'] = ResolversParentTypes['CongressProgressOfLevel']> = {
  level?: Resolver<ResolversTypes['PartyOrganisationLevel'], ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['CongressFigures'], ParentType, ContextType>;
};

export type CongressFiguresResolvers<ContextType = CongressContext, ParentType extends ResolversParentTypes['CongressFigures'] = ResolversParentTypes['CongressFigures']> = {
  organisations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  congresses?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  byState?: Resolver<ResolversTypes['CongressesByState'], ParentType, ContextType>;
  onTime?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nextDue?: Resolver<Maybe<ResolversTypes['DueMilestone']>, ParentType, ContextType>;
  nextAhead?: Resolver<Maybe<ResolversTypes['DueMilestone']>, ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['DocumentCount']>, ParentType, ContextType>;
  personnelPlans?: Resolver<ResolversTypes['PersonnelPlansByStep'], ParentType, ContextType>;
  structure?: Resolver<ReadonlyArray<ResolversTypes['StructureShortfall']>, ParentType, ContextType>;
  results?: Resolver<ReadonlyArray<ResolversTypes['CommitteeResultSums']>, ParentType, ContextType>;
  resultCoverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type CongressesByStateResolvers<ContextType = CongressContext, ParentType extends ResolversParentTypes['CongressesByState'] = ResolversParentTypes['CongressesByState']> = {
  notStarted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onTrack?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  atRisk?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ready?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DueMilestoneResolvers<ContextType = CongressContext, ParentType extends ResolversParentTypes['DueMilestone'] = ResolversParentTypes['DueMilestone']> = {
  code?: Resolver<ResolversTypes['CongressMilestoneCode'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  daysLate?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentCountResolvers<ContextType = CongressContext, ParentType extends ResolversParentTypes['DocumentCount'] = ResolversParentTypes['DocumentCount']> = {
  kind?: Resolver<ResolversTypes['CongressDocumentKind'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CongressDocumentStatus'], ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonnelPlansByStepResolvers<ContextType = CongressContext, ParentType extends ResolversParentTypes['PersonnelPlansByStep'] = ResolversParentTypes['PersonnelPlansByStep']> = {
  draft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  built?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  appraised?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  decided?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StructureShortfallResolvers<ContextType = CongressContext, ParentType extends ResolversParentTypes['StructureShortfall'] = ResolversParentTypes['StructureShortfall']> = {
  code?: Resolver<ResolversTypes['StructureCode'], ParentType, ContextType>;
  committees?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  countMissing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  short?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seatsShort?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommitteeResultSumsResolvers<ContextType = CongressContext, ParentType extends ResolversParentTypes['CommitteeResultSums'] = ResolversParentTypes['CommitteeResultSums']> = {
  committee?: Resolver<ResolversTypes['CommitteeChoice'], ParentType, ContextType>;
  organisations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  secretaries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  deputies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inspectionChairs?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  womenShare?: Resolver<Maybe<ResolversTypes['Ratio']>, ParentType, ContextType>;
  youngShare?: Resolver<Maybe<ResolversTypes['Ratio']>, ParentType, ContextType>;
  ethnicMinoritiesShare?: Resolver<Maybe<ResolversTypes['Ratio']>, ParentType, ContextType>;
  meanAge?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  secretariesNotLocal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CongressReadinessResolvers<ContextType = CongressContext, ParentType extends ResolversParentTypes['CongressReadiness'] = ResolversParentTypes['CongressReadiness']> = {
  state?: Resolver<ResolversTypes['ReadinessState'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['ReadinessReason']>, ParentType, ContextType>;
  nextMilestone?: Resolver<Maybe<ResolversTypes['CongressMilestone']>, ParentType, ContextType>;
  nextLateMilestone?: Resolver<Maybe<ResolversTypes['CongressMilestone']>, ParentType, ContextType>;
  policies?: Resolver<ReadonlyArray<ResolversTypes['CongressPolicy']>, ParentType, ContextType>;
};

export type ReadinessReasonResolvers<ContextType = CongressContext, ParentType extends ResolversParentTypes['ReadinessReason'] = ResolversParentTypes['ReadinessReason']> = {
  subject?: Resolver<ResolversTypes['ReadinessSubject'], ParentType, ContextType>;
  milestone?: Resolver<Maybe<ResolversTypes['CongressMilestoneCode']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['CongressDocument']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ReadinessReasonCode'], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  days?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CongressInputConflictResolvers<ContextType = CongressContext, ParentType extends ResolversParentTypes['CongressInputConflict'] = ResolversParentTypes['CongressInputConflict']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entityId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CongressVersionStaleResolvers<ContextType = CongressContext, ParentType extends ResolversParentTypes['CongressVersionStale'] = ResolversParentTypes['CongressVersionStale']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  givenVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartyOrganisationNotFoundResolvers<ContextType = CongressContext, ParentType extends ResolversParentTypes['PartyOrganisationNotFound'] = ResolversParentTypes['PartyOrganisationNotFound']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartyOrganisationNotLivingResolvers<ContextType = CongressContext, ParentType extends ResolversParentTypes['PartyOrganisationNotLiving'] = ResolversParentTypes['PartyOrganisationNotLiving']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoCongressTermsResolvers<ContextType = CongressContext, ParentType extends ResolversParentTypes['NoCongressTerms'] = ResolversParentTypes['NoCongressTerms']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CongressAlreadyOpenedResolvers<ContextType = CongressContext, ParentType extends ResolversParentTypes['CongressAlreadyOpened'] = ResolversParentTypes['CongressAlreadyOpened']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  congressId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CongressNotFoundResolvers<ContextType = CongressContext, ParentType extends ResolversParentTypes['CongressNotFound'] = ResolversParentTypes['CongressNotFound']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  congressId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CongressMilestoneNotFoundResolvers<ContextType = CongressContext, ParentType extends ResolversParentTypes['CongressMilestoneNotFound'] = ResolversParentTypes['CongressMilestoneNotFound']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  congressId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  milestone?: Resolver<ResolversTypes['CongressMilestoneCode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CongressDocumentNotFoundResolvers<ContextType = CongressContext, ParentType extends ResolversParentTypes['CongressDocumentNotFound'] = ResolversParentTypes['CongressDocumentNotFound']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CongressDocumentTitleTakenResolvers<ContextType = CongressContext, ParentType extends ResolversParentTypes['CongressDocumentTitleTaken'] = ResolversParentTypes['CongressDocumentTitleTaken']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonnelPlanNotFoundResolvers<ContextType = CongressContext, ParentType extends ResolversParentTypes['PersonnelPlanNotFound'] = ResolversParentTypes['PersonnelPlanNotFound']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  planId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlanCandidateNotFoundResolvers<ContextType = CongressContext, ParentType extends ResolversParentTypes['PlanCandidateNotFound'] = ResolversParentTypes['PlanCandidateNotFound']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  candidateId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlanCandidateStandsResolvers<ContextType = CongressContext, ParentType extends ResolversParentTypes['PlanCandidateStands'] = ResolversParentTypes['PlanCandidateStands']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  candidateId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CongressStepOutOfOrderResolvers<ContextType = CongressContext, ParentType extends ResolversParentTypes['CongressStepOutOfOrder'] = ResolversParentTypes['CongressStepOutOfOrder']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['ReadinessSubject'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expected?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CongressSamePersonResolvers<ContextType = CongressContext, ParentType extends ResolversParentTypes['CongressSamePerson'] = ResolversParentTypes['CongressSamePerson']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['ReadinessSubject'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CongressClassifiedResolvers<ContextType = CongressContext, ParentType extends ResolversParentTypes['CongressClassified'] = ResolversParentTypes['CongressClassified']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PastReferenceMonthResolvers<ContextType = CongressContext, ParentType extends ResolversParentTypes['PastReferenceMonth'] = ResolversParentTypes['PastReferenceMonth']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  givenMonth?: Resolver<ResolversTypes['YearMonth'], ParentType, ContextType>;
  referenceMonth?: Resolver<ResolversTypes['YearMonth'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CandidateNotEligibleResolvers<ContextType = CongressContext, ParentType extends ResolversParentTypes['CandidateNotEligible'] = ResolversParentTypes['CandidateNotEligible']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['CandidateOutcome'], ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['CandidateFinding']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SeatsExceededResolvers<ContextType = CongressContext, ParentType extends ResolversParentTypes['SeatsExceeded'] = ResolversParentTypes['SeatsExceeded']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['PlanBodyKind'], ParentType, ContextType>;
  given?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CongressTooLongResolvers<ContextType = CongressContext, ParentType extends ResolversParentTypes['CongressTooLong'] = ResolversParentTypes['CongressTooLong']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  mostDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CongressDayOutOfOrderResolvers<ContextType = CongressContext, ParentType extends ResolversParentTypes['CongressDayOutOfOrder'] = ResolversParentTypes['CongressDayOutOfOrder']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  earliest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  latest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommitteeChoiceDiffersResolvers<ContextType = CongressContext, ParentType extends ResolversParentTypes['CommitteeChoiceDiffers'] = ResolversParentTypes['CommitteeChoiceDiffers']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  congressId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  committee?: Resolver<ResolversTypes['CommitteeChoice'], ParentType, ContextType>;
  expected?: Resolver<ReadonlyArray<ResolversTypes['CommitteeChoice']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WeekNotOverResolvers<ContextType = CongressContext, ParentType extends ResolversParentTypes['WeekNotOver'] = ResolversParentTypes['WeekNotOver']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  deadline?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WeekClosedAlreadyResolvers<ContextType = CongressContext, ParentType extends ResolversParentTypes['WeekClosedAlready'] = ResolversParentTypes['WeekClosedAlready']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  closedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CongressTermsResolvers<ContextType = CongressContext, ParentType extends ResolversParentTypes['CongressTerms'] = ResolversParentTypes['CongressTerms']> = {
  kind?: Resolver<ResolversTypes['CongressContentsKind'], ParentType, ContextType>;
  contents?: Resolver<ReadonlyArray<ResolversTypes['CongressContent']>, ParentType, ContextType>;
  committee?: Resolver<ResolversTypes['CommitteeChoice'], ParentType, ContextType>;
  delegation?: Resolver<Maybe<ResolversTypes['DelegationChoice']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['CongressContentsReason'], ParentType, ContextType>;
  reasonText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  schedule?: Resolver<Maybe<ResolversTypes['CongressSchedule']>, ParentType, ContextType>;
  shorter?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ageMonth?: Resolver<ResolversTypes['YearMonth'], ParentType, ContextType>;
  stateAgeMonth?: Resolver<ResolversTypes['YearMonth'], ParentType, ContextType>;
  planningAgeMonth?: Resolver<ResolversTypes['YearMonth'], ParentType, ContextType>;
  delegates?: Resolver<Maybe<ResolversTypes['CongressDelegates']>, ParentType, ContextType>;
  sizes?: Resolver<ResolversTypes['CommitteeSizes'], ParentType, ContextType>;
  policies?: Resolver<ReadonlyArray<ResolversTypes['CongressPolicy']>, ParentType, ContextType>;
};

export type CongressScheduleResolvers<ContextType = CongressContext, ParentType extends ResolversParentTypes['CongressSchedule'] = ResolversParentTypes['CongressSchedule']> = {
  latestOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  mostDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  preparatoryDays?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  pilot?: Resolver<Maybe<ResolversTypes['CongressPilot']>, ParentType, ContextType>;
};

export type CongressPilotResolvers<ContextType = CongressContext, ParentType extends ResolversParentTypes['CongressPilot'] = ResolversParentTypes['CongressPilot']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  early?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ReportWeekResultResolvers<ContextType = CongressContext, ParentType extends ResolversParentTypes['ReportWeekResult'] = ResolversParentTypes['ReportWeekResult']> = {
  __resolveType: TypeResolveFn<'CongressWeekReported' | 'CongressInputConflict' | 'WeekNotOver' | 'WeekClosedAlready', ParentType, ContextType>;
};

export type CongressWeekReportedResolvers<ContextType = CongressContext, ParentType extends ResolversParentTypes['CongressWeekReported'] = ResolversParentTypes['CongressWeekReported']> = {
  unit?: Resolver<Maybe<ResolversTypes['TerritorialUnit']>, ParentType, ContextType>;
  week?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  closedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  alreadyRecorded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartyCongressConnectionResolvers<ContextType = CongressContext, ParentType extends ResolversParentTypes['PartyCongressConnection'] = ResolversParentTypes['PartyCongressConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PartyCongressEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartyCongressEdgeResolvers<ContextType = CongressContext, ParentType extends ResolversParentTypes['PartyCongressEdge'] = ResolversParentTypes['PartyCongressEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PartyCongress'], ParentType, ContextType>;
};

export type CouncilSizeResolvers<ContextType = CongressContext, ParentType extends ResolversParentTypes['CouncilSize'] = ResolversParentTypes['CouncilSize']> = {
  seats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  policies?: Resolver<ReadonlyArray<ResolversTypes['CongressPolicy']>, ParentType, ContextType>;
};

export type ElectionCalendarResolvers<ContextType = CongressContext, ParentType extends ResolversParentTypes['ElectionCalendar'] = ResolversParentTypes['ElectionCalendar']> = {
  electionDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['ElectionStep']>, ParentType, ContextType>;
  policies?: Resolver<ReadonlyArray<ResolversTypes['CongressPolicy']>, ParentType, ContextType>;
};

export type ElectionStepResolvers<ContextType = CongressContext, ParentType extends ResolversParentTypes['ElectionStep'] = ResolversParentTypes['ElectionStep']> = {
  code?: Resolver<ResolversTypes['ElectionStepCode'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  daysBefore?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  opensAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  closesAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  printedDay?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ElectionPreparationResolvers<ContextType = CongressContext, ParentType extends ResolversParentTypes['ElectionPreparation'] = ResolversParentTypes['ElectionPreparation']> = {
  unit?: Resolver<Maybe<ResolversTypes['TerritorialUnit']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  electionDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  bodies?: Resolver<ReadonlyArray<ResolversTypes['ElectionFigures']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['ElectionStepProgress']>, ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  isSample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ElectionFiguresResolvers<ContextType = CongressContext, ParentType extends ResolversParentTypes['ElectionFigures'] = ResolversParentTypes['ElectionFigures']> = {
  body?: Resolver<ResolversTypes['ElectedBody'], ParentType, ContextType>;
  units?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seats?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  electoralUnits?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  firstConsultation?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  secondConsultation?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  thirdConsultation?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  candidates?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  selfNominated?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  candidatesPerSeat?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  womenShare?: Resolver<Maybe<ResolversTypes['Ratio']>, ParentType, ContextType>;
  youngShare?: Resolver<Maybe<ResolversTypes['Ratio']>, ParentType, ContextType>;
  ethnicMinoritiesShare?: Resolver<Maybe<ResolversTypes['Ratio']>, ParentType, ContextType>;
  selfNominatedShare?: Resolver<Maybe<ResolversTypes['Ratio']>, ParentType, ContextType>;
  voters?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  pollingAreas?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ElectionStepProgressResolvers<ContextType = CongressContext, ParentType extends ResolversParentTypes['ElectionStepProgress'] = ResolversParentTypes['ElectionStepProgress']> = {
  step?: Resolver<ResolversTypes['ElectionStep'], ParentType, ContextType>;
  doneOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LateMilestoneResolvers<ContextType = CongressContext, ParentType extends ResolversParentTypes['LateMilestone'] = ResolversParentTypes['LateMilestone']> = {
  congress?: Resolver<ResolversTypes['PartyCongress'], ParentType, ContextType>;
  milestone?: Resolver<ResolversTypes['CongressMilestone'], ParentType, ContextType>;
  daysLate?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LateMilestoneConnectionResolvers<ContextType = CongressContext, ParentType extends ResolversParentTypes['LateMilestoneConnection'] = ResolversParentTypes['LateMilestoneConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LateMilestoneEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LateMilestoneEdgeResolvers<ContextType = CongressContext, ParentType extends ResolversParentTypes['LateMilestoneEdge'] = ResolversParentTypes['LateMilestoneEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LateMilestone'], ParentType, ContextType>;
};

export type PartyCongressResolvers<ContextType = CongressContext, ParentType extends ResolversParentTypes['PartyCongress'] = ResolversParentTypes['PartyCongress'], FederationReferenceType extends FederationReferenceTypes['PartyCongress'] = FederationReferenceTypes['PartyCongress']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PartyCongress']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['PartyOrganisation'], ParentType, ContextType>;
  term?: Resolver<ResolversTypes['CongressTerm'], ParentType, ContextType>;
  contents?: Resolver<ResolversTypes['CongressContentsKind'], ParentType, ContextType>;
  committee?: Resolver<ResolversTypes['CommitteeChoice'], ParentType, ContextType>;
  delegation?: Resolver<Maybe<ResolversTypes['DelegationChoice']>, ParentType, ContextType>;
  ageMonth?: Resolver<ResolversTypes['YearMonth'], ParentType, ContextType>;
  latestOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  mostDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  pilot?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  planned?: Resolver<Maybe<ResolversTypes['CongressDays']>, ParentType, ContextType>;
  preparatoryOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  held?: Resolver<Maybe<ResolversTypes['CongressDays']>, ParentType, ContextType>;
  milestones?: Resolver<ReadonlyArray<ResolversTypes['CongressMilestone']>, ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['CongressDocument']>, ParentType, ContextType>;
  subcommittees?: Resolver<ReadonlyArray<ResolversTypes['CongressSubcommittee']>, ParentType, ContextType>;
  personnelPlan?: Resolver<Maybe<ResolversTypes['PersonnelPlan']>, ParentType, ContextType>;
  readiness?: Resolver<ResolversTypes['CongressReadiness'], ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['CommitteeResult']>, ParentType, ContextType>;
  delegations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Delegation']>>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
};

export type CongressDaysResolvers<ContextType = CongressContext, ParentType extends ResolversParentTypes['CongressDays'] = ResolversParentTypes['CongressDays']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type CongressMilestoneResolvers<ContextType = CongressContext, ParentType extends ResolversParentTypes['CongressMilestone'] = ResolversParentTypes['CongressMilestone']> = {
  code?: Resolver<ResolversTypes['CongressMilestoneCode'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  doneOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  daysLate?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CongressDocumentResolvers<ContextType = CongressContext, ParentType extends ResolversParentTypes['CongressDocument'] = ResolversParentTypes['CongressDocument'], FederationReferenceType extends FederationReferenceTypes['CongressDocument'] = FederationReferenceTypes['CongressDocument']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CongressDocument']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CongressDocumentKind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  secrecy?: Resolver<ResolversTypes['Secrecy'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CongressDocumentStatus'], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  versions?: Resolver<ReadonlyArray<ResolversTypes['CongressDocumentVersion']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CongressDocumentVersionResolvers<ContextType = CongressContext, ParentType extends ResolversParentTypes['CongressDocumentVersion'] = ResolversParentTypes['CongressDocumentVersion']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  madeOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CongressSubcommitteeResolvers<ContextType = CongressContext, ParentType extends ResolversParentTypes['CongressSubcommittee'] = ResolversParentTypes['CongressSubcommittee']> = {
  kind?: Resolver<ResolversTypes['CongressSubcommitteeKind'], ParentType, ContextType>;
  setUpOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  members?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PersonnelPlanResolvers<ContextType = CongressContext, ParentType extends ResolversParentTypes['PersonnelPlan'] = ResolversParentTypes['PersonnelPlan'], FederationReferenceType extends FederationReferenceTypes['PersonnelPlan'] = FederationReferenceTypes['PersonnelPlan']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PersonnelPlan']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['PersonnelPlanStep'], ParentType, ContextType>;
  secrecy?: Resolver<ResolversTypes['Secrecy'], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  returned?: Resolver<Maybe<ResolversTypes['PlanReturn']>, ParentType, ContextType>;
  bodies?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PlanBody']>>, ParentType, ContextType>;
  candidates?: Resolver<Maybe<ResolversTypes['PlanCandidateConnection']>, ParentType, ContextType, Partial<PersonnelPlanCandidatesArgs>>;
};

export type CommitteeResultResolvers<ContextType = CongressContext, ParentType extends ResolversParentTypes['CommitteeResult'] = ResolversParentTypes['CommitteeResult']> = {
  decidedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  committee?: Resolver<ResolversTypes['CommitteeChoice'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inspection?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  secretaries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  deputies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  secretaryLocal?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  meanAge?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  structure?: Resolver<ResolversTypes['CommitteeStructure'], ParentType, ContextType>;
};

export type DelegationResolvers<ContextType = CongressContext, ParentType extends ResolversParentTypes['Delegation'] = ResolversParentTypes['Delegation']> = {
  choice?: Resolver<ResolversTypes['DelegateChoice'], ParentType, ContextType>;
  delegates?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  women?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  decidedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type PartyOrganisationResolvers<ContextType = CongressContext, ParentType extends ResolversParentTypes['PartyOrganisation'] = ResolversParentTypes['PartyOrganisation'], FederationReferenceType extends FederationReferenceTypes['PartyOrganisation'] = FederationReferenceTypes['PartyOrganisation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PartyOrganisation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['PartyOrganisationLevel'], ParentType, ContextType>;
  agencyCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['TerritorialUnit']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['PartyOrganisation']>, ParentType, ContextType>;
  merged?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  predecessors?: Resolver<ReadonlyArray<ResolversTypes['PartyOrganisation']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  membership?: Resolver<Maybe<ResolversTypes['PartyMembership']>, ParentType, ContextType>;
  congress?: Resolver<Maybe<ResolversTypes['PartyCongress']>, ParentType, ContextType, RequireFields<PartyOrganisationCongressArgs, 'term'>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
};

export type PartyMembershipResolvers<ContextType = CongressContext, ParentType extends ResolversParentTypes['PartyMembership'] = ResolversParentTypes['PartyMembership']> = {
  countedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  bases?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  cells?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PlanCommandResultResolvers<ContextType = CongressContext, ParentType extends ResolversParentTypes['PlanCommandResult'] = ResolversParentTypes['PlanCommandResult']> = {
  __resolveType: TypeResolveFn<'PersonnelPlanRecorded' | 'CongressInputConflict' | 'CongressVersionStale' | 'PersonnelPlanNotFound' | 'CongressStepOutOfOrder' | 'CongressSamePerson' | 'CongressDayOutOfOrder' | 'CongressClassified' | 'PastReferenceMonth' | 'SeatsExceeded', ParentType, ContextType>;
};

export type PersonnelPlanRecordedResolvers<ContextType = CongressContext, ParentType extends ResolversParentTypes['PersonnelPlanRecorded'] = ResolversParentTypes['PersonnelPlanRecorded']> = {
  plan?: Resolver<Maybe<ResolversTypes['PersonnelPlan']>, ParentType, ContextType>;
  alreadyRecorded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlanReturnResolvers<ContextType = CongressContext, ParentType extends ResolversParentTypes['PlanReturn'] = ResolversParentTypes['PlanReturn']> = {
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['PlanReturnReason'], ParentType, ContextType>;
};

export type PlanBodyResolvers<ContextType = CongressContext, ParentType extends ResolversParentTypes['PlanBody'] = ResolversParentTypes['PlanBody']> = {
  body?: Resolver<ResolversTypes['PlanBodyKind'], ParentType, ContextType>;
  seats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  women?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  young?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  scienceTechnology?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ethnicMinorities?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  newMembers?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PlanCandidateConnectionResolvers<ContextType = CongressContext, ParentType extends ResolversParentTypes['PlanCandidateConnection'] = ResolversParentTypes['PlanCandidateConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PlanCandidateEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PlanCandidateEdgeResolvers<ContextType = CongressContext, ParentType extends ResolversParentTypes['PlanCandidateEdge'] = ResolversParentTypes['PlanCandidateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PlanCandidate'], ParentType, ContextType>;
};

export type PlanCandidateResolvers<ContextType = CongressContext, ParentType extends ResolversParentTypes['PlanCandidate'] = ResolversParentTypes['PlanCandidate']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sex?: Resolver<ResolversTypes['CandidateSex'], ParentType, ContextType>;
  birthMonth?: Resolver<ResolversTypes['YearMonth'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['CandidateBody'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['CommitteeTitle'], ParentType, ContextType>;
  again?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  local?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  consecutiveTerms?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  consecutiveYears?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  topTitles?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  addedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  withdrawnOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = CongressContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CandidateCommandResultResolvers<ContextType = CongressContext, ParentType extends ResolversParentTypes['CandidateCommandResult'] = ResolversParentTypes['CandidateCommandResult']> = {
  __resolveType: TypeResolveFn<'PlanCandidateRecorded' | 'CongressInputConflict' | 'CongressVersionStale' | 'PersonnelPlanNotFound' | 'PlanCandidateNotFound' | 'PlanCandidateStands' | 'CongressStepOutOfOrder' | 'CongressDayOutOfOrder' | 'CongressClassified' | 'CandidateNotEligible' | 'SeatsExceeded', ParentType, ContextType>;
};

export type PlanCandidateRecordedResolvers<ContextType = CongressContext, ParentType extends ResolversParentTypes['PlanCandidateRecorded'] = ResolversParentTypes['PlanCandidateRecorded']> = {
  candidate?: Resolver<Maybe<ResolversTypes['PlanCandidate']>, ParentType, ContextType>;
  alreadyRecorded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StructureLineResolvers<ContextType = CongressContext, ParentType extends ResolversParentTypes['StructureLine'] = ResolversParentTypes['StructureLine']> = {
  code?: Resolver<ResolversTypes['StructureCode'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['StructureState'], ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  of?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Ratio']>, ParentType, ContextType>;
  targetShare?: Resolver<Maybe<ResolversTypes['Ratio']>, ParentType, ContextType>;
  targetSeats?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  mostSeats?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  short?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type StructureReportResolvers<ContextType = CongressContext, ParentType extends ResolversParentTypes['StructureReport'] = ResolversParentTypes['StructureReport']> = {
  unit?: Resolver<Maybe<ResolversTypes['TerritorialUnit']>, ParentType, ContextType>;
  term?: Resolver<ResolversTypes['CongressTerm'], ParentType, ContextType>;
  own?: Resolver<Maybe<ResolversTypes['CommitteeResult']>, ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  totals?: Resolver<ReadonlyArray<ResolversTypes['StructureTotal']>, ParentType, ContextType>;
  shortCommittees?: Resolver<ResolversTypes['ShortCommitteeConnection'], ParentType, ContextType, Partial<StructureReportShortCommitteesArgs>>;
  policies?: Resolver<ReadonlyArray<ResolversTypes['CongressPolicy']>, ParentType, ContextType>;
  isSample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type StructureTotalResolvers<ContextType = CongressContext, ParentType extends ResolversParentTypes['StructureTotal'] = ResolversParentTypes['StructureTotal']> = {
  code?: Resolver<ResolversTypes['StructureCode'], ParentType, ContextType>;
  met?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  short?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  over?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  noTarget?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  countMissing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seatsShort?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ShortCommitteeResolvers<ContextType = CongressContext, ParentType extends ResolversParentTypes['ShortCommittee'] = ResolversParentTypes['ShortCommittee']> = {
  congress?: Resolver<ResolversTypes['PartyCongress'], ParentType, ContextType>;
  seatsShort?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['StructureLine']>, ParentType, ContextType>;
};

export type ShortCommitteeConnectionResolvers<ContextType = CongressContext, ParentType extends ResolversParentTypes['ShortCommitteeConnection'] = ResolversParentTypes['ShortCommitteeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ShortCommitteeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ShortCommitteeEdgeResolvers<ContextType = CongressContext, ParentType extends ResolversParentTypes['ShortCommitteeEdge'] = ResolversParentTypes['ShortCommitteeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ShortCommittee'], ParentType, ContextType>;
};

export type TerritorialUnitResolvers<ContextType = CongressContext, ParentType extends ResolversParentTypes['TerritorialUnit'] = ResolversParentTypes['TerritorialUnit'], FederationReferenceType extends FederationReferenceTypes['TerritorialUnit'] = FederationReferenceTypes['TerritorialUnit']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TerritorialUnit']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  partyOrganisation?: Resolver<Maybe<ResolversTypes['PartyOrganisation']>, ParentType, ContextType>;
  partyCongress?: Resolver<Maybe<ResolversTypes['PartyCongress']>, ParentType, ContextType, RequireFields<TerritorialUnitPartyCongressArgs, 'term'>>;
  congressProgress?: Resolver<Maybe<ResolversTypes['CongressProgress']>, ParentType, ContextType, Partial<TerritorialUnitCongressProgressArgs>>;
  electionPreparation?: Resolver<Maybe<ResolversTypes['ElectionPreparation']>, ParentType, ContextType, RequireFields<TerritorialUnitElectionPreparationArgs, 'electionDay'>>;
};

export type WeeklyProgressResolvers<ContextType = CongressContext, ParentType extends ResolversParentTypes['WeeklyProgress'] = ResolversParentTypes['WeeklyProgress']> = {
  week?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deadline?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['TerritorialUnit']>, ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['CongressProgressCount']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['CongressProgressEventConnection'], ParentType, ContextType, Partial<WeeklyProgressEventsArgs>>;
  lateCongresses?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lateMilestones?: Resolver<ResolversTypes['LateMilestoneConnection'], ParentType, ContextType, Partial<WeeklyProgressLateMilestonesArgs>>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  corrections?: Resolver<ResolversTypes['CongressProgressEventConnection'], ParentType, ContextType, Partial<WeeklyProgressCorrectionsArgs>>;
  isSample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CongressProgressCountResolvers<ContextType = CongressContext, ParentType extends ResolversParentTypes['CongressProgressCount'] = ResolversParentTypes['CongressProgressCount']> = {
  subject?: Resolver<ResolversTypes['CongressProgressSubject'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['CongressProgressStep'], ParentType, ContextType>;
  reached?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  moved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  takenBack?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CongressProgressEventResolvers<ContextType = CongressContext, ParentType extends ResolversParentTypes['CongressProgressEvent'] = ResolversParentTypes['CongressProgressEvent']> = {
  congress?: Resolver<ResolversTypes['PartyCongress'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['CongressProgressSubject'], ParentType, ContextType>;
  milestone?: Resolver<Maybe<ResolversTypes['CongressMilestoneCode']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['CongressDocument']>, ParentType, ContextType>;
  step?: Resolver<ResolversTypes['CongressProgressStep'], ParentType, ContextType>;
  onDay?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  previousDay?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CongressProgressEventConnectionResolvers<ContextType = CongressContext, ParentType extends ResolversParentTypes['CongressProgressEventConnection'] = ResolversParentTypes['CongressProgressEventConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CongressProgressEventEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CongressProgressEventEdgeResolvers<ContextType = CongressContext, ParentType extends ResolversParentTypes['CongressProgressEventEdge'] = ResolversParentTypes['CongressProgressEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CongressProgressEvent'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface YearMonthScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['YearMonth'], any> {
  name: 'YearMonth';
}

export interface MoneyScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Money'], any> {
  name: 'Money';
}

export interface RatioScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Ratio'], any> {
  name: 'Ratio';
}

export interface RelativeChangeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['RelativeChange'], any> {
  name: 'RelativeChange';
}

export type CoverageResolvers<ContextType = CongressContext, ParentType extends ResolversParentTypes['Coverage'] = ResolversParentTypes['Coverage']> = {
  reported?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  existing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  latestReportedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = CongressContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RefusalResolvers<ContextType = CongressContext, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  __resolveType: TypeResolveFn<'CongressInputConflict' | 'CongressVersionStale' | 'PartyOrganisationNotFound' | 'PartyOrganisationNotLiving' | 'NoCongressTerms' | 'CongressAlreadyOpened' | 'CongressNotFound' | 'CongressMilestoneNotFound' | 'CongressDocumentNotFound' | 'CongressDocumentTitleTaken' | 'PersonnelPlanNotFound' | 'PlanCandidateNotFound' | 'PlanCandidateStands' | 'CongressStepOutOfOrder' | 'CongressSamePerson' | 'CongressClassified' | 'PastReferenceMonth' | 'CandidateNotEligible' | 'SeatsExceeded' | 'CongressTooLong' | 'CongressDayOutOfOrder' | 'CommitteeChoiceDiffers' | 'WeekNotOver' | 'WeekClosedAlready', ParentType, ContextType>;
};

export type Resolvers<ContextType = CongressContext> = {
  CandidateCheck?: CandidateCheckResolvers<ContextType>;
  CandidateFinding?: CandidateFindingResolvers<ContextType>;
  UncheckedPoint?: UncheckedPointResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  SeatRange?: SeatRangeResolvers<ContextType>;
  CommitteeSizes?: CommitteeSizesResolvers<ContextType>;
  CommitteeStructure?: CommitteeStructureResolvers<ContextType>;
  CongressChangeConnection?: CongressChangeConnectionResolvers<ContextType>;
  CongressChangeEdge?: CongressChangeEdgeResolvers<ContextType>;
  CongressChange?: CongressChangeResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  CongressCommandResult?: CongressCommandResultResolvers<ContextType>;
  CongressRecorded?: CongressRecordedResolvers<ContextType>;
  OpenCongressesResult?: OpenCongressesResultResolvers<ContextType>;
  CongressesOpened?: CongressesOpenedResolvers<ContextType>;
  SkippedOpening?: SkippedOpeningResolvers<ContextType>;
  CongressDelegates?: CongressDelegatesResolvers<ContextType>;
  DocumentCommandResult?: DocumentCommandResultResolvers<ContextType>;
  CongressDocumentRecorded?: CongressDocumentRecordedResolvers<ContextType>;
  CongressPolicy?: CongressPolicyResolvers<ContextType>;
  CongressProgress?: CongressProgressResolvers<ContextType>;
  CongressProgressOfLevel?: CongressProgressOfLevelResolvers<ContextType>;
  CongressFigures?: CongressFiguresResolvers<ContextType>;
  CongressesByState?: CongressesByStateResolvers<ContextType>;
  DueMilestone?: DueMilestoneResolvers<ContextType>;
  DocumentCount?: DocumentCountResolvers<ContextType>;
  PersonnelPlansByStep?: PersonnelPlansByStepResolvers<ContextType>;
  StructureShortfall?: StructureShortfallResolvers<ContextType>;
  CommitteeResultSums?: CommitteeResultSumsResolvers<ContextType>;
  CongressReadiness?: CongressReadinessResolvers<ContextType>;
  ReadinessReason?: ReadinessReasonResolvers<ContextType>;
  CongressInputConflict?: CongressInputConflictResolvers<ContextType>;
  CongressVersionStale?: CongressVersionStaleResolvers<ContextType>;
  PartyOrganisationNotFound?: PartyOrganisationNotFoundResolvers<ContextType>;
  PartyOrganisationNotLiving?: PartyOrganisationNotLivingResolvers<ContextType>;
  NoCongressTerms?: NoCongressTermsResolvers<ContextType>;
  CongressAlreadyOpened?: CongressAlreadyOpenedResolvers<ContextType>;
  CongressNotFound?: CongressNotFoundResolvers<ContextType>;
  CongressMilestoneNotFound?: CongressMilestoneNotFoundResolvers<ContextType>;
  CongressDocumentNotFound?: CongressDocumentNotFoundResolvers<ContextType>;
  CongressDocumentTitleTaken?: CongressDocumentTitleTakenResolvers<ContextType>;
  PersonnelPlanNotFound?: PersonnelPlanNotFoundResolvers<ContextType>;
  PlanCandidateNotFound?: PlanCandidateNotFoundResolvers<ContextType>;
  PlanCandidateStands?: PlanCandidateStandsResolvers<ContextType>;
  CongressStepOutOfOrder?: CongressStepOutOfOrderResolvers<ContextType>;
  CongressSamePerson?: CongressSamePersonResolvers<ContextType>;
  CongressClassified?: CongressClassifiedResolvers<ContextType>;
  PastReferenceMonth?: PastReferenceMonthResolvers<ContextType>;
  CandidateNotEligible?: CandidateNotEligibleResolvers<ContextType>;
  SeatsExceeded?: SeatsExceededResolvers<ContextType>;
  CongressTooLong?: CongressTooLongResolvers<ContextType>;
  CongressDayOutOfOrder?: CongressDayOutOfOrderResolvers<ContextType>;
  CommitteeChoiceDiffers?: CommitteeChoiceDiffersResolvers<ContextType>;
  WeekNotOver?: WeekNotOverResolvers<ContextType>;
  WeekClosedAlready?: WeekClosedAlreadyResolvers<ContextType>;
  CongressTerms?: CongressTermsResolvers<ContextType>;
  CongressSchedule?: CongressScheduleResolvers<ContextType>;
  CongressPilot?: CongressPilotResolvers<ContextType>;
  ReportWeekResult?: ReportWeekResultResolvers<ContextType>;
  CongressWeekReported?: CongressWeekReportedResolvers<ContextType>;
  PartyCongressConnection?: PartyCongressConnectionResolvers<ContextType>;
  PartyCongressEdge?: PartyCongressEdgeResolvers<ContextType>;
  CouncilSize?: CouncilSizeResolvers<ContextType>;
  ElectionCalendar?: ElectionCalendarResolvers<ContextType>;
  ElectionStep?: ElectionStepResolvers<ContextType>;
  ElectionPreparation?: ElectionPreparationResolvers<ContextType>;
  ElectionFigures?: ElectionFiguresResolvers<ContextType>;
  ElectionStepProgress?: ElectionStepProgressResolvers<ContextType>;
  LateMilestone?: LateMilestoneResolvers<ContextType>;
  LateMilestoneConnection?: LateMilestoneConnectionResolvers<ContextType>;
  LateMilestoneEdge?: LateMilestoneEdgeResolvers<ContextType>;
  PartyCongress?: PartyCongressResolvers<ContextType>;
  CongressDays?: CongressDaysResolvers<ContextType>;
  CongressMilestone?: CongressMilestoneResolvers<ContextType>;
  CongressDocument?: CongressDocumentResolvers<ContextType>;
  CongressDocumentVersion?: CongressDocumentVersionResolvers<ContextType>;
  CongressSubcommittee?: CongressSubcommitteeResolvers<ContextType>;
  PersonnelPlan?: PersonnelPlanResolvers<ContextType>;
  CommitteeResult?: CommitteeResultResolvers<ContextType>;
  Delegation?: DelegationResolvers<ContextType>;
  PartyOrganisation?: PartyOrganisationResolvers<ContextType>;
  PartyMembership?: PartyMembershipResolvers<ContextType>;
  PlanCommandResult?: PlanCommandResultResolvers<ContextType>;
  PersonnelPlanRecorded?: PersonnelPlanRecordedResolvers<ContextType>;
  PlanReturn?: PlanReturnResolvers<ContextType>;
  PlanBody?: PlanBodyResolvers<ContextType>;
  PlanCandidateConnection?: PlanCandidateConnectionResolvers<ContextType>;
  PlanCandidateEdge?: PlanCandidateEdgeResolvers<ContextType>;
  PlanCandidate?: PlanCandidateResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  CandidateCommandResult?: CandidateCommandResultResolvers<ContextType>;
  PlanCandidateRecorded?: PlanCandidateRecordedResolvers<ContextType>;
  StructureLine?: StructureLineResolvers<ContextType>;
  StructureReport?: StructureReportResolvers<ContextType>;
  StructureTotal?: StructureTotalResolvers<ContextType>;
  ShortCommittee?: ShortCommitteeResolvers<ContextType>;
  ShortCommitteeConnection?: ShortCommitteeConnectionResolvers<ContextType>;
  ShortCommitteeEdge?: ShortCommitteeEdgeResolvers<ContextType>;
  TerritorialUnit?: TerritorialUnitResolvers<ContextType>;
  WeeklyProgress?: WeeklyProgressResolvers<ContextType>;
  CongressProgressCount?: CongressProgressCountResolvers<ContextType>;
  CongressProgressEvent?: CongressProgressEventResolvers<ContextType>;
  CongressProgressEventConnection?: CongressProgressEventConnectionResolvers<ContextType>;
  CongressProgressEventEdge?: CongressProgressEventEdgeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  YearMonth?: GraphQLScalarType;
  Money?: GraphQLScalarType;
  Ratio?: GraphQLScalarType;
  RelativeChange?: GraphQLScalarType;
  Coverage?: CoverageResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
};

