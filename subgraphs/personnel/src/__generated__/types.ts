/* Generated from src/schema by npm run codegen. */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ScopedUnit, Recorded, LoggedChange } from '@haicap/subgraph-kit';
import type { OrganisationRow, PostRow, QuotaRow } from '../loaders/organisation.ts';
import type { OrganisationPage, PersonPage, ReviewRoundPage, UnitRoundPage, AssignmentPage, PostPage, DeparturePage, NeedPage, OfferPage } from '../queries/CountedPage.ts';
import type { PersonRow } from '../loaders/person.ts';
import type { AssignmentRow } from '../loaders/assignment.ts';
import type { DepartureRow } from '../loaders/departure.ts';
import type { DepartureSummaryRow } from '../queries/summary/departureSummary.ts';
import type { StaffingOf } from '../queries/staffing.ts';
import type { Assessment, BenefitCase as AssessedCase } from '../rules/assessment/Assessment.ts';
import type { PolicyUse } from '../rules/policies/describePolicies.ts';
import type { CommandAnswer } from '../commands/run/answerOf.ts';
import type { ReviewRoundRow, ReviewCompletionRow } from '../loaders/reviewRound.ts';
import type { UnitRound } from '../queries/review/UnitRound.ts';
import type { NeedRow, OfferRow } from '../loaders/reinforcement.ts';
import type { PlanOf, PlannedMove } from '../queries/reinforcement/reinforcementPlan.ts';
import type { Unmet } from '../rules/reinforcement/planReinforcement.ts';
import type { ReviewRefusal } from '../commands/review/reviewRefusal.ts';
import type { ReinforcementRefusal } from '../commands/reinforcement/reinforcementRefusal.ts';
import type { Accepted } from '../commands/acceptReinforcement.ts';
import type { StaffingSummaryRow } from '../queries/summary/staffingSummary.ts';
import type { PersonnelContext } from '../context.ts';
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

export type Query = {
  readonly __typename?: 'Query';
  /**
   * What the law gives to one who leaves, retires early or moves because of the reorganisation (tính
   * thử chế độ, chính sách): each article, due or not and why, line by line with formula, quantities,
   * sum and source. Needs no person and no scope; nothing that is asked is stored or logged. It is no
   * decision: the competent body decides on the records. What no rule at hand covers has no amount,
   * and what is missing is named. Sources: Decrees 178/2024/NĐ-CP as amended by 67/2025/NĐ-CP,
   * 154/2025/NĐ-CP, 177/2024/NĐ-CP, 135/2020/NĐ-CP. Errors: BAD_USER_INPUT for what cannot be, such as
   * a departure before birth; the argument is named.
   */
  readonly assessBenefit: BenefitAssessment;
  /**
   * What the law gives for a departure on record (tính chế độ theo hồ sơ), as `assessBenefit` answers: from the
   * person's sex and birth, the departure, the pay in force on the last day of the month before leaving, the time of
   * insurance (15 years of it arduous count as Appendix II) and posts, and protections and proceedings in force on the
   * leaving day. Nothing is guessed: `missing` names what the records do not tell, and what the viewer may not see. What
   * they cannot tell, such as the day a contract was signed or an officer's highest age, is asked through
   * `assessBenefit`. It is no decision. Null if there is no departure that the viewer may see. Each reading is on record.
   */
  readonly assessDeparture: Maybe<BenefitAssessment>;
  /**
   * Departures counted (tổng hợp nghỉ việc theo chính sách): a row for each combination of what `groupBy` names,
   * in the order of these.
   *
   * For those who may not see the people of all units counted, what is filtered, also by days, is treated as told
   * apart: a group of 1 to 4 people is not told, nor what would let it be computed; and beyond three things told
   * apart at once nothing is shown. Tiers, reports and an earlier `knownOn` are not for them.
   * Errors: FORBIDDEN, PAGE_TOO_LARGE, BAD_USER_INPUT, OPERATION_TOO_COSTLY.
   */
  readonly departureSummary: Maybe<DepartureSummaryConnection>;
  /**
   * The viewer's own record (hồ sơ của tôi); null for somebody who is not on file. It takes no argument: whose
   * it is, the token alone says.
   */
  readonly me: Maybe<OwnRecord>;
  /** A body by its id; null if there is none (cơ quan, tổ chức). */
  readonly organisation: Maybe<Organisation>;
  /** The bodies of a day (cơ quan, tổ chức). Errors: PAGE_TOO_LARGE, BAD_USER_INPUT. */
  readonly organisations: OrganisationConnection;
  /** Somebody by id; null if there is nobody, or nobody that the viewer may see (hồ sơ nhân sự). */
  readonly person: Maybe<Person>;
  /** People whom the viewer may see (danh sách nhân sự). Errors: PAGE_TOO_LARGE, BAD_USER_INPUT, FORBIDDEN. */
  readonly people: Maybe<PersonConnection>;
  /** A departure by its id; null if there is none that the viewer may see (hồ sơ nghỉ việc). */
  readonly departure: Maybe<Departure>;
  /** The log of writes to this part of the graph, for followers (nhật ký thay đổi): ids and names of fields. */
  readonly personnelChanges: Maybe<PersonnelChangeConnection>;
  /** What bodies ask for, the newest first (nhu cầu tăng cường). Errors: PAGE_TOO_LARGE, BAD_USER_INPUT. */
  readonly reinforcementNeeds: ReinforcementNeedConnection;
  /** Whom bodies could send, the newest first (khả năng tăng cường). Errors: PAGE_TOO_LARGE, BAD_USER_INPUT. */
  readonly reinforcementOffers: ReinforcementOfferConnection;
  /** Proposes who could go where in a province (phương án tăng cường). Errors: NOT_FOUND, BAD_USER_INPUT. */
  readonly reinforcementPlan: Maybe<ReinforcementPlan>;
  /**
   * Who is without an assignment (người chưa được bố trí): the body of their last assignment is dissolved, none has
   * followed in a body that lives, and they have not left. As far as the viewer may see them.
   * Errors: PAGE_TOO_LARGE, BAD_USER_INPUT.
   */
  readonly unassignedPeople: Maybe<PersonConnection>;
  /**
   * Assignments in force whose post asks for another field or a higher qualification than who sits on it has (bố trí
   * chưa phù hợp chuyên môn, trình độ). As far as the viewer may see them. Errors: PAGE_TOO_LARGE, BAD_USER_INPUT.
   */
  readonly mismatchedAssignments: Maybe<MismatchedAssignmentConnection>;
  /**
   * Heads' posts that should have been filled before the day and that nobody holds (chậm kiện toàn người đứng đầu). Who
   * acts for the head does not fill the post. A list of posts: it names nobody, and whoever may ask for statistics may ask
   * for it, of any unit. Errors: PAGE_TOO_LARGE, BAD_USER_INPUT.
   */
  readonly overdueAppointments: Maybe<OverdueAppointmentConnection>;
  /**
   * Departures, not refused, of people who were rated excellent in one of the three calendar years before the year in which
   * they leave (người có năng lực xin nghỉ), and who leave after the day or left within the twelve months before it. To keep
   * those with ability is the duty of the head (Decree 178/2024/NĐ-CP, Article 17), who judges by the ratings of the last
   * three years (Article 6). As far as the viewer may see them. Errors: PAGE_TOO_LARGE, BAD_USER_INPUT.
   */
  readonly valuedLeavers: Maybe<ValuedLeaverConnection>;
  /** Rounds of review that had been opened by the day, the newest first (các đợt rà soát). Errors: PAGE_TOO_LARGE, BAD_USER_INPUT. */
  readonly reviewRounds: ReviewRoundConnection;
  /**
   * Head counts against quotas (tổng hợp biên chế): a row for each combination of what `groupBy` names, in the
   * order of these.
   *
   * For those who may not see the people of all units counted, what is filtered is treated as told apart: a group
   * of 1 to 4 people is not told, nor what would let it be computed; of any day but that of the request they are
   * told quotas alone; and beyond three things told apart at once nothing of people is shown. Tiers and
   * kinds of bodies are not for them.
   * Errors: FORBIDDEN, PAGE_TOO_LARGE, BAD_USER_INPUT, OPERATION_TOO_COSTLY.
   */
  readonly staffingSummary: Maybe<StaffingSummaryConnection>;
};


export type QueryAssessBenefitArgs = {
  input: AssessBenefitInput;
};


export type QueryAssessDepartureArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDepartureSummaryArgs = {
  groupBy?: InputMaybe<ReadonlyArray<DepartureGrouping>>;
  between?: InputMaybe<DepartureSpan>;
  filter?: InputMaybe<DepartureSummaryFilter>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownOn?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryOrganisationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOrganisationsArgs = {
  filter?: InputMaybe<OrganisationFilter>;
  orderBy?: InputMaybe<ReadonlyArray<OrganisationOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryPersonArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPeopleArgs = {
  filter?: InputMaybe<PersonFilter>;
  orderBy?: InputMaybe<ReadonlyArray<PersonOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDepartureArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPersonnelChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryReinforcementNeedsArgs = {
  filter?: InputMaybe<ReinforcementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryReinforcementOffersArgs = {
  filter?: InputMaybe<ReinforcementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryReinforcementPlanArgs = {
  province: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
  options?: InputMaybe<ReinforcementOptions>;
};


export type QueryUnassignedPeopleArgs = {
  within?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryMismatchedAssignmentsArgs = {
  within?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryOverdueAppointmentsArgs = {
  within?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryValuedLeaversArgs = {
  within?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryReviewRoundsArgs = {
  filter?: InputMaybe<ReviewRoundFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryStaffingSummaryArgs = {
  groupBy?: InputMaybe<ReadonlyArray<StaffingGrouping>>;
  filter?: InputMaybe<StaffingSummaryFilter>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownOn?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/**
 * One departure or move, without a name. What is left out is not known, and the answer names it where
 * it is needed.
 */
export type AssessBenefitInput = {
  /** The group of staff (đối tượng). */
  readonly category: StaffCategory;
  /** The civil side or the armed forces (khối dân sự, lực lượng vũ trang). */
  readonly sector?: StaffSector;
  /** Why the person leaves or moves (căn cứ). */
  readonly basis: BenefitBasis;
  /**
   * The one benefit asked for (loại chế độ); all of them when left out, TRAINING only where
   * trainingMonths or courseCost is given.
   */
  readonly kind?: InputMaybe<BenefitKind>;
  /** The first day out of the post (ngày nghỉ): of the pension, of the resignation or of the move. */
  readonly leavingOn: Scalars['Date']['input'];
  /**
   * The day on which the document on the arrangement takes effect (ngày quyết định sắp xếp có hiệu
   * lực), 2025-06-16 for the resolutions on communes; the first 12 months run from it. Circular
   * 01/2025/TT-BNV, Art. 3.1.
   */
  readonly arrangementEffectiveOn?: InputMaybe<Scalars['Date']['input']>;
  /**
   * The day on which the decision on the departure was issued (ngày ban hành quyết định nghỉ); needed
   * from 2025-09-01 on, civil side.
   */
  readonly decisionIssuedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The sex, which the retirement age depends on (giới tính). */
  readonly sex?: InputMaybe<Sex>;
  /** The month of birth (tháng sinh). */
  readonly birthMonth?: InputMaybe<Scalars['YearMonth']['input']>;
  /** The day of birth (ngày sinh), in place of the month or beside it. */
  readonly birthDate?: InputMaybe<Scalars['Date']['input']>;
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
  /** The pay of the month immediately before leaving (tiền lương tháng hiện hưởng). */
  readonly salary?: InputMaybe<BenefitSalaryInput>;
  /** The time of compulsory social insurance (thời gian đóng bảo hiểm xã hội bắt buộc). */
  readonly insurance?: InputMaybe<BenefitInsuranceInput>;
  /**
   * Whether the insurance suffices for a pension (đủ điều kiện hưởng lương hưu), as the insurance
   * office says; by the years when left out.
   */
  readonly pensionEntitled?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * True for one who draws a pension or a benefit for loss of capacity already (đang hưởng lương hưu,
   * trợ cấp mất sức lao động).
   */
  readonly receivesPension?: Scalars['Boolean']['input'];
  /**
   * Months in commune non-specialised or village posts, and in other insured posts, not yet
   * compensated (số tháng công tác): w of Decree 154/2025, Art. 9.
   */
  readonly workingMonths?: InputMaybe<Scalars['Int']['input']>;
  /**
   * The day a labour contract was signed (ngày ký hợp đồng); from 2019-01-15 on it is not covered by
   * Decree 178/2024.
   */
  readonly contractSignedOn?: InputMaybe<Scalars['Date']['input']>;
  /**
   * True for a contract that is treated as a civil servant’s (hợp đồng áp dụng chính sách như công
   * chức).
   */
  readonly contractAsCivilServant?: Scalars['Boolean']['input'];
  /** The month in which the party congress begins (tháng bắt đầu đại hội), for AGE_FOR_REELECTION. */
  readonly congressMonth?: InputMaybe<Scalars['YearMonth']['input']>;
  /**
   * True for one who is placed as a village or residential-group worker (được bố trí ở thôn, tổ dân
   * phố). Decree 154/2025, Art. 9.4.
   */
  readonly placedInVillagePost?: Scalars['Boolean']['input'];
  /** True during pregnancy or maternity leave (mang thai, nghỉ thai sản). */
  readonly pregnantOrOnMaternityLeave?: Scalars['Boolean']['input'];
  /** True while raising a child under 36 months (nuôi con dưới 36 tháng tuổi). */
  readonly raisesChildUnder36Months?: Scalars['Boolean']['input'];
  /** True for one who asks to leave (tự nguyện xin nghỉ). */
  readonly asksToLeave?: Scalars['Boolean']['input'];
  /** True under disciplinary review (đang bị xem xét kỷ luật). */
  readonly underDisciplinaryReview?: Scalars['Boolean']['input'];
  /** True under prosecution (đang bị truy cứu trách nhiệm hình sự). */
  readonly underProsecution?: Scalars['Boolean']['input'];
  /** True under inspection (đang bị thanh tra, kiểm tra do có dấu hiệu vi phạm). */
  readonly underInspection?: Scalars['Boolean']['input'];
  /**
   * The end of the elected term or of the appointment (hết nhiệm kỳ, hết thời hạn bổ nhiệm). Decree
   * 178/2024, Art. 11.
   */
  readonly termEndsOn?: InputMaybe<Scalars['Date']['input']>;
  /**
   * True for a leader of a commune who comes from a district or an old commune (lãnh đạo cấp huyện,
   * cấp xã cũ).
   */
  readonly leaderFromDistrictOrOldCommune?: Scalars['Boolean']['input'];
  /** Where a seconded person goes (nơi biệt phái). Decree 178/2024, Art. 12. */
  readonly secondedTo?: InputMaybe<BenefitSecondment>;
  /**
   * True for a secondment to a specially difficult area (vùng đặc biệt khó khăn), where Decree 76/2019
   * takes the place of the one-off.
   */
  readonly inSpeciallyDifficultArea?: Scalars['Boolean']['input'];
  /** Months of training for another trade (số tháng học nghề). Decree 154/2025, Art. 8. */
  readonly trainingMonths?: InputMaybe<Scalars['Int']['input']>;
  /** What that training costs, in dong (chi phí khóa học). */
  readonly courseCost?: InputMaybe<Scalars['Money']['input']>;
};

/** How somebody is assigned (hình thức bố trí). */
export type AssignmentKind =
  /** The post proper; one at a time (bố trí chính thức). */
  | 'PERMANENT'
  /** Sent for a time; the post proper is kept (biệt phái). */
  | 'SECONDED'
  /** A further post beside it (kiêm nhiệm). */
  | 'CONCURRENT'
  /** In charge until a head is appointed (giao phụ trách, quyền). */
  | 'ACTING';

/** Why an assignment ended. */
export type AssignmentEnd =
  /** Another assignment followed (điều động, bố trí khác). */
  | 'MOVED'
  /** The person left (nghỉ việc). */
  | 'LEFT'
  /** The body was dissolved (cơ quan giải thể). */
  | 'DISSOLVED'
  /** The secondment was over (hết thời gian biệt phái). */
  | 'RETURNED'
  /** Any other reason (kết thúc). */
  | 'ENDED';

/** Where somebody works, from a day to a day (bố trí công tác). */
export type Assignment = {
  readonly __typename?: 'Assignment';
  /** Names the assignment. */
  readonly id: Scalars['ID']['output'];
  /** Who; null if the viewer may not see the person. */
  readonly person: Maybe<Person>;
  /** The body. */
  readonly organisation: Organisation;
  /** The post; null where none is recorded. */
  readonly post: Maybe<Post>;
  /** How (hình thức). */
  readonly kind: AssignmentKind;
  /** In which capacity (nhóm đối tượng). */
  readonly category: StaffCategory;
  /** The field that it counts for (chuyên môn). */
  readonly speciality: Speciality;
  /** What the person is called there (chức danh). */
  readonly title: Maybe<Scalars['String']['output']>;
  /** The first day. */
  readonly validFrom: Scalars['Date']['output'];
  /** The day from which it is over; null while it lasts. */
  readonly validTo: Maybe<Scalars['Date']['output']>;
  /** The day on which it is to end (thời hạn). */
  readonly expectedEnd: Maybe<Scalars['Date']['output']>;
  /** Why it ended; null while it lasts. */
  readonly endReason: Maybe<AssignmentEnd>;
  /** For a secondment, the body that sends (cơ quan cử đi). */
  readonly fromOrganisation: Maybe<Organisation>;
  /** The decision (quyết định). */
  readonly decision: Maybe<Scalars['String']['output']>;
  /** True if the person was trained in the field that the post asks for; null without a post. */
  readonly specialityFits: Maybe<Scalars['Boolean']['output']>;
  /** True if the person has the qualification that the post asks for; null without a post. */
  readonly qualificationFits: Maybe<Scalars['Boolean']['output']>;
  /** The day on which it was reported (ngày báo cáo). */
  readonly reportedOn: Scalars['Date']['output'];
  /** Counted up by each change (phiên bản). */
  readonly version: Scalars['Int']['output'];
  /** Where the row comes from (nguồn). */
  readonly provenance: Provenance;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /**
   * Gives somebody a post (bố trí, điều động): a post proper in place of the one that `ends` names, or one
   * beside it (kiêm nhiệm, giao phụ trách). A post proper ends a secondment. Person, kind, body and day name
   * it. The same input again answers with the first result.
   *
   * Errors: FORBIDDEN where the person, or the body, is outside the territory; BAD_USER_INPUT.
   */
  readonly assignPerson: AssignmentCommandResult;
  /**
   * Sends somebody for a time from the body of their post to another (biệt phái, Article 12 of Decree
   * 178/2024/NĐ-CP), in the same capacity and field. The post is kept; the person belongs to the unit that
   * receives until back. Person, body and day name it. The same input again answers with the first result.
   *
   * Errors: FORBIDDEN, BAD_USER_INPUT.
   */
  readonly secondPerson: AssignmentCommandResult;
  /**
   * Ends an assignment on a day (kết thúc bố trí); whoever was seconded is back at the post proper. The same
   * input again answers with the first result.
   *
   * Errors: FORBIDDEN, BAD_USER_INPUT.
   */
  readonly endAssignment: AssignmentCommandResult;
  /**
   * Proposes that somebody leaves (đề nghị nghỉ việc). Person, policy and leaving day name it. Whether
   * somebody is protected or under proceedings is judged whatever the viewer may see of it (Decree
   * 178/2024/NĐ-CP). The same input again answers with the first result.
   *
   * Errors: FORBIDDEN, BAD_USER_INPUT.
   */
  readonly proposeDeparture: DepartureCommandResult;
  /**
   * Finds a proposal in order (thẩm định). The same input again answers with the first result.
   *
   * Errors: FORBIDDEN, BAD_USER_INPUT.
   */
  readonly appraiseDeparture: DepartureCommandResult;
  /**
   * Decides that somebody leaves (phê duyệt, ra quyết định): all that the person does ends on the leaving day.
   * Whoever appraised may not decide. The same input again answers with the first result.
   *
   * Errors: FORBIDDEN, BAD_USER_INPUT.
   */
  readonly approveDeparture: DepartureCommandResult;
  /**
   * Records a payment (chi trả); its reference names it. The last one makes the departure paid. The same input
   * again answers with the first result.
   *
   * Errors: FORBIDDEN, BAD_USER_INPUT.
   */
  readonly payDeparture: DepartureCommandResult;
  /**
   * Refuses a proposal that is not decided, in writing with the reason (không chấp thuận). The same input
   * again answers with the first result.
   *
   * Errors: FORBIDDEN, BAD_USER_INPUT.
   */
  readonly refuseDeparture: DepartureCommandResult;
  /**
   * Registers a body from a day on, with the bodies that went into it (thành lập cơ quan, tổ chức). Its
   * official code names it, or else unit, kind, name and day. The same input again answers with the first
   * result.
   *
   * Errors: FORBIDDEN, BAD_USER_INPUT.
   */
  readonly registerOrganisation: OrganisationCommandResult;
  /**
   * Changes what is said of a body (thay đổi thông tin cơ quan). The same input again answers with the first
   * result.
   *
   * Errors: FORBIDDEN, BAD_USER_INPUT.
   */
  readonly changeOrganisation: OrganisationCommandResult;
  /**
   * Sets how many people a body may have in a field from a day on (giao chỉ tiêu biên chế): the quota in force
   * ends, or one that begins on that day is put right. The same input again answers with the first result.
   *
   * Errors: FORBIDDEN, BAD_USER_INPUT.
   */
  readonly setQuota: OrganisationCommandResult;
  /**
   * Opens a post in a body (lập vị trí, chức danh). Body, title, day and ordinal name it. The same input again
   * answers with the first result.
   *
   * Errors: FORBIDDEN, BAD_USER_INPUT.
   */
  readonly openPost: OrganisationCommandResult;
  /**
   * Changes what a post asks for, or closes it (thay đổi, bãi bỏ vị trí). The same input again answers with
   * the first result.
   *
   * Errors: FORBIDDEN, BAD_USER_INPUT.
   */
  readonly changePost: OrganisationCommandResult;
  /**
   * Dissolves a body on a day and says what becomes of its people (giải thể cơ quan, bố trí lại người): who is
   * listed goes on elsewhere; the assignments of all others in it end, and they are unassigned. Its quotas and
   * posts end with it. The same input again answers with the first result.
   *
   * Errors: FORBIDDEN, BAD_USER_INPUT.
   */
  readonly dissolveOrganisation: OrganisationCommandResult;
  /**
   * Notes that the viewer holds a field of their own record to be wrong (đề nghị xem lại thông tin trong hồ sơ
   * của mình). The record stays as it is until somebody decides. Person, field and the day of the request name
   * it. The same input again answers with the first result.
   *
   * Errors: BAD_USER_INPUT.
   */
  readonly contestOwnRecord: ContestOwnRecordResult;
  /**
   * Takes somebody on whom nobody has on file (tiếp nhận, tuyển dụng), with the first post. Name, birthday,
   * body and day name it. Identifier, ethnic group and party membership each need the scope of their kind. The
   * same input again answers with the first result.
   *
   * Errors: FORBIDDEN, BAD_USER_INPUT.
   */
  readonly hirePerson: PersonCommandResult;
  /**
   * Changes what is on file about somebody (thay đổi hồ sơ). The same input again answers with the first
   * result.
   *
   * Errors: FORBIDDEN, BAD_USER_INPUT.
   */
  readonly changePerson: PersonCommandResult;
  /**
   * Records a component of the pay from a day on (ghi nhận lương, phụ cấp): the one in force ends, or one that
   * begins on that day is put right. The same input again answers with the first result.
   *
   * Errors: FORBIDDEN, BAD_USER_INPUT.
   */
  readonly recordPay: PersonCommandResult;
  /**
   * Records months of compulsory social insurance; periods that begin in the same month are one (ghi nhận thời
   * gian đóng BHXH). The same input again answers with the first result.
   *
   * Errors: FORBIDDEN, BAD_USER_INPUT.
   */
  readonly recordInsurance: PersonCommandResult;
  /**
   * Records the rating of a year (ghi nhận xếp loại). The same input again answers with the first result.
   *
   * Errors: FORBIDDEN, BAD_USER_INPUT.
   */
  readonly recordRating: PersonCommandResult;
  /**
   * Records why somebody is let go only on request (ghi nhận thai sản, nuôi con nhỏ). Reason and first day
   * name it. The same input again answers with the first result.
   *
   * Errors: FORBIDDEN, BAD_USER_INPUT.
   */
  readonly recordProtection: PersonCommandResult;
  /**
   * Records why somebody may not be let go at all (ghi nhận kỷ luật, truy cứu, thanh tra). Reason and first
   * day name it. The same input again answers with the first result.
   *
   * Errors: FORBIDDEN, BAD_USER_INPUT.
   */
  readonly recordProceeding: PersonCommandResult;
  /**
   * Records that a body asks for people (đề nghị tăng cường).
   * Refusals: ORGANISATION_NOT_LIVING, CONFLICTING_INPUT. Errors: BAD_USER_INPUT, FORBIDDEN.
   */
  readonly requestReinforcement: RequestReinforcementResult;
  /**
   * Records that a body could send people (đăng ký cử người tăng cường).
   * Refusals: ORGANISATION_NOT_LIVING, DAY_OUT_OF_ORDER, CONFLICTING_INPUT. Errors: BAD_USER_INPUT, FORBIDDEN.
   */
  readonly offerReinforcement: OfferReinforcementResult;
  /**
   * Closes a need today (đóng nhu cầu).
   * Refusals: REINFORCEMENT_UNKNOWN, STALE_VERSION. Errors: FORBIDDEN.
   */
  readonly closeReinforcementNeed: CloseReinforcementNeedResult;
  /**
   * Closes an offer today (đóng đăng ký).
   * Refusals: REINFORCEMENT_UNKNOWN, STALE_VERSION. Errors: FORBIDDEN.
   */
  readonly closeReinforcementOffer: CloseReinforcementOfferResult;
  /**
   * Makes secondments of moves, all or none (quyết định biệt phái theo phương án). Who goes is of the receiving unit from then on:
   * its officers see them, those of the sending unit no longer.
   * Refusals: PERSON_NOT_AVAILABLE, STALE_VERSION, NEED_ALREADY_MET, OVER_LIMIT, BELOW_QUOTA, ORGANISATION_NOT_LIVING,
   * OUTSIDE_PROVINCE, DAY_OUT_OF_ORDER, CONFLICTING_INPUT. Errors: BAD_USER_INPUT, FORBIDDEN.
   */
  readonly acceptReinforcement: AcceptReinforcementResult;
  /**
   * Opens a round of review for the units under a province or the country (mở đợt rà soát).
   * Refusals: ROUND_NOT_OPENABLE, DAY_OUT_OF_ORDER, CONFLICTING_INPUT. Errors: BAD_USER_INPUT, FORBIDDEN.
   */
  readonly openReviewRound: OpenReviewRoundResult;
  /**
   * Reports that a unit has finished a round (báo cáo hoàn thành rà soát).
   * Refusals: ROUND_NOT_OPEN, DAY_OUT_OF_ORDER, CONFLICTING_INPUT. Errors: BAD_USER_INPUT, FORBIDDEN.
   */
  readonly completeReview: CompleteReviewResult;
};


export type MutationAssignPersonArgs = {
  input: AssignPersonInput;
};


export type MutationSecondPersonArgs = {
  input: SecondPersonInput;
};


export type MutationEndAssignmentArgs = {
  input: EndAssignmentInput;
};


export type MutationProposeDepartureArgs = {
  input: ProposeDepartureInput;
};


export type MutationAppraiseDepartureArgs = {
  input: AppraiseDepartureInput;
};


export type MutationApproveDepartureArgs = {
  input: ApproveDepartureInput;
};


export type MutationPayDepartureArgs = {
  input: PayDepartureInput;
};


export type MutationRefuseDepartureArgs = {
  input: RefuseDepartureInput;
};


export type MutationRegisterOrganisationArgs = {
  input: RegisterOrganisationInput;
};


export type MutationChangeOrganisationArgs = {
  input: ChangeOrganisationInput;
};


export type MutationSetQuotaArgs = {
  input: SetQuotaInput;
};


export type MutationOpenPostArgs = {
  input: OpenPostInput;
};


export type MutationChangePostArgs = {
  input: ChangePostInput;
};


export type MutationDissolveOrganisationArgs = {
  input: DissolveOrganisationInput;
};


export type MutationContestOwnRecordArgs = {
  input: ContestOwnRecordInput;
};


export type MutationHirePersonArgs = {
  input: HirePersonInput;
};


export type MutationChangePersonArgs = {
  input: ChangePersonInput;
};


export type MutationRecordPayArgs = {
  input: RecordPayInput;
};


export type MutationRecordInsuranceArgs = {
  input: RecordInsuranceInput;
};


export type MutationRecordRatingArgs = {
  input: RecordRatingInput;
};


export type MutationRecordProtectionArgs = {
  input: RecordProtectionInput;
};


export type MutationRecordProceedingArgs = {
  input: RecordProceedingInput;
};


export type MutationRequestReinforcementArgs = {
  input: RequestReinforcementInput;
};


export type MutationOfferReinforcementArgs = {
  input: OfferReinforcementInput;
};


export type MutationCloseReinforcementNeedArgs = {
  input: CloseReinforcementNeedInput;
};


export type MutationCloseReinforcementOfferArgs = {
  input: CloseReinforcementOfferInput;
};


export type MutationAcceptReinforcementArgs = {
  input: AcceptReinforcementInput;
};


export type MutationOpenReviewRoundArgs = {
  input: OpenReviewRoundInput;
};


export type MutationCompleteReviewArgs = {
  input: CompleteReviewInput;
};

/** A post for somebody. */
export type AssignPersonInput = {
  /** Who. */
  readonly person: Scalars['ID']['input'];
  /** The person's version that this is based on (phiên bản). */
  readonly version: Scalars['Int']['input'];
  /** How; SECONDED has a command of its own (hình thức). */
  readonly kind: AssignmentKind;
  /** The body. */
  readonly organisation: Scalars['ID']['input'];
  /** The post; it says capacity and field (vị trí). */
  readonly post?: InputMaybe<Scalars['ID']['input']>;
  /** In which capacity; without a post alone (nhóm đối tượng). */
  readonly category?: InputMaybe<StaffCategory>;
  /** For which field; without a post alone (chuyên môn). */
  readonly speciality?: InputMaybe<Speciality>;
  /** What the person is called there (chức danh). */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** The first day (ngày nhận việc). */
  readonly on: Scalars['Date']['input'];
  /** The post proper that a post proper replaces; without it the person must hold none (bố trí trước đó). */
  readonly ends?: InputMaybe<Scalars['ID']['input']>;
  /** The day on which it is to end (thời hạn). */
  readonly expectedEnd?: InputMaybe<Scalars['Date']['input']>;
  /** The decision (quyết định). */
  readonly decision?: InputMaybe<Scalars['String']['input']>;
};

/** A secondment. */
export type SecondPersonInput = {
  /** Who. */
  readonly person: Scalars['ID']['input'];
  /** The person's version that this is based on (phiên bản). */
  readonly version: Scalars['Int']['input'];
  /** The body that receives (cơ quan tiếp nhận). */
  readonly organisation: Scalars['ID']['input'];
  /** What the person is called there (chức danh). */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** The first day. */
  readonly on: Scalars['Date']['input'];
  /** The day on which it is to end (thời hạn). */
  readonly expectedEnd: Scalars['Date']['input'];
  /** The decision (quyết định). */
  readonly decision?: InputMaybe<Scalars['String']['input']>;
};

/** An assignment that ends. */
export type EndAssignmentInput = {
  /** The assignment. */
  readonly assignment: Scalars['ID']['input'];
  /** Its version that this is based on (phiên bản). */
  readonly version: Scalars['Int']['input'];
  /** The day from which it is over. */
  readonly on: Scalars['Date']['input'];
};

/** An assignment as it is recorded, or why the command was refused. */
export type AssignmentCommandResult = AssignmentRecorded | PersonnelInputConflict | PersonnelVersionStale | PersonNotFound | PersonNotOnStaff | OrganisationNotFound | OrganisationNotLiving | PostNotFound | PostOccupied | AssignmentNotFound | AssignmentEnded | DoubleFullTimeAssignment | AlreadySeconded | OverQuota | PersonnelDayOutOfOrder;

/** What is recorded of an assignment. */
export type AssignmentRecorded = {
  readonly __typename?: 'AssignmentRecorded';
  /** The assignment; null once outside what the viewer may see. */
  readonly assignment: Maybe<Assignment>;
  /** True if the same input had been recorded before: nothing was written now. */
  readonly alreadyRecorded: Scalars['Boolean']['output'];
};

/**
 * What the law gives for one departure, by the rules as they are known here (kết quả tính thử). It is
 * no decision.
 */
export type BenefitAssessment = {
  readonly __typename?: 'BenefitAssessment';
  /** Always false: the competent body decides (không phải quyết định). */
  readonly isDecision: Scalars['Boolean']['output'];
  /** The same in a sentence, in the request’s language. */
  readonly notice: Scalars['String']['output'];
  /** Every article that the reason for leaving leads to, due or not; empty where none does. */
  readonly cases: ReadonlyArray<BenefitCase>;
  /**
   * The case with the highest total, which is the one to apply where several fit (chính sách có lợi
   * nhất); what a pension is worth over the years is not counted. Null while a case is undecided or
   * has no total. Decree 178/2024, Art. 2.
   */
  readonly mostFavourable: Maybe<BenefitRule>;
  /** Everything that is missing in some case (thông tin còn thiếu). */
  readonly missing: ReadonlyArray<MissingBenefitInput>;
  /** The counts of time (thời gian để tính). */
  readonly time: BenefitTime;
  /** The monthly salaries that can be told, one a decree (tiền lương tháng). */
  readonly salaries: ReadonlyArray<BenefitSalary>;
  /** The month whose pay counts: the one immediately before leaving (tháng liền kề). */
  readonly salaryMonth: Scalars['YearMonth']['output'];
  /** P in dong, in full, where a case is counted from it (phụ cấp tháng). Decree 154/2025, Art. 5.2. */
  readonly monthlyAllowance: Maybe<Scalars['String']['output']>;
  /** The disputed or open readings of the law that the answer rests on, with what was chosen. */
  readonly policies: ReadonlyArray<BenefitPolicy>;
};

/**
 * The counts of time behind an answer (thời gian để tính); null where an input is missing. Years are
 * given in full: "2.5". Decree 178/2024, Art. 5.
 */
export type BenefitTime = {
  readonly __typename?: 'BenefitTime';
  /**
   * The first month of normal pension: the one after the retirement age is reached (tháng hưởng lương
   * hưu). Decree 135/2020.
   */
  readonly pensionMonth: Maybe<Scalars['YearMonth']['output']>;
  /** m (ℓ in Decree 154/2025): whole months from leaving to that month (số tháng nghỉ sớm). */
  readonly monthsEarly: Maybe<Scalars['Int']['output']>;
  /** y: the same in years, 1 to 6 odd months half a year, 7 to 11 a year (số năm nghỉ sớm). */
  readonly yearsEarly: Maybe<Scalars['String']['output']>;
  /** n: years of insurance not yet compensated, rounded alike (số năm đóng bảo hiểm). */
  readonly insuranceYears: Maybe<Scalars['String']['output']>;
  /** k: months worked in State bodies with insurance, 60 at most (số tháng hưởng trợ cấp thôi việc). */
  readonly severanceMonths: Maybe<Scalars['Int']['output']>;
  /** w: months of work as given (số tháng công tác). Decree 154/2025, Art. 9. */
  readonly workingMonths: Maybe<Scalars['Int']['output']>;
  /** The day on which month 13 after the arrangement begins (ngày bắt đầu tháng thứ 13). */
  readonly month13From: Maybe<Scalars['Date']['output']>;
  /** True for a departure in the first 12 months (trong 12 tháng đầu). */
  readonly inFirst12Months: Maybe<Scalars['Boolean']['output']>;
  /**
   * The pension as a share of the average insured salary (tỷ lệ lương hưu): 45 % and 2 % a further
   * year. Null where the facts at hand state none, such as beyond 75 %.
   */
  readonly pensionRate: Maybe<Scalars['Ratio']['output']>;
};

/** A decree’s current monthly salary and what it is made of (tiền lương tháng hiện hưởng). */
export type BenefitSalary = {
  readonly __typename?: 'BenefitSalary';
  /** Whose salary it is. */
  readonly rule: BenefitSalaryRule;
  /** In dong, in full: "15018412.5"; what sums are counted from. */
  readonly exact: Scalars['String']['output'];
  /** Rounded to the dong, for show. */
  readonly rounded: Scalars['Money']['output'];
  /** Whether it was given or counted. */
  readonly origin: BenefitSalaryOrigin;
  /** The base salary that it was counted with, in dong (lương cơ sở); null where it was given. */
  readonly baseSalary: Maybe<Scalars['Money']['output']>;
  /** The allowances that were counted in (phụ cấp được tính). */
  readonly counted: ReadonlyArray<BenefitAllowanceKind>;
  /** The allowances that the law leaves out (phụ cấp không được tính). */
  readonly leftOut: ReadonlyArray<BenefitAllowanceKind>;
};

/** Which decree’s salary is meant. */
export type BenefitSalaryRule =
  /** Decree 178/2024, Art. 5.6: with the public-service allowance and others. */
  | 'DECREE_178'
  /** Decree 154/2025, Art. 5: with leadership, seniority and the difference kept alone. */
  | 'DECREE_154';

/** Where a salary comes from. */
export type BenefitSalaryOrigin =
  /** Given as a sum. */
  | 'GIVEN'
  /** Counted from coefficient, allowances and base salary. */
  | 'COUNTED';

/** What one article says of the departure (trường hợp). */
export type BenefitCase = {
  readonly __typename?: 'BenefitCase';
  /** Which article. */
  readonly id: BenefitRule;
  /** What it is for (loại chế độ). */
  readonly kind: BenefitKind;
  /** The number of the decree, "178/2024/NĐ-CP" (nghị định). */
  readonly decree: Scalars['String']['output'];
  /** The article, "Art. 7" (điều). */
  readonly article: Scalars['String']['output'];
  /** Whether it is due (điều kiện hưởng). */
  readonly eligibility: BenefitEligibility;
  /** Why it is not due, every reason; empty otherwise (lý do không được hưởng). */
  readonly reasons: ReadonlyArray<BenefitReason>;
  /** What is missing to decide, or to tell the amounts. */
  readonly missing: ReadonlyArray<MissingBenefitInput>;
  /** The lines, where it is due and nothing is missing (các khoản). */
  readonly lines: ReadonlyArray<BenefitLine>;
  /**
   * The sum of the rounded lines, in dong (tổng tiền). Null where a line has no amount or is paid by
   * the month; never a guess.
   */
  readonly total: Maybe<Scalars['Money']['output']>;
  /** What comes beside money, where it is due. */
  readonly entitlements: ReadonlyArray<BenefitEntitlement>;
  /** Whether it is paid back on return to a budget-paid post (hoàn trả). */
  readonly repayment: BenefitRepayment;
  /** The day from which it is no longer paid, for what is paid by the month (thôi hưởng). */
  readonly paidUntil: Maybe<Scalars['Date']['output']>;
  /** True for the most favourable of all (có lợi nhất). */
  readonly isMostFavourable: Scalars['Boolean']['output'];
};

/** An article that gives a benefit (điều khoản). */
export type BenefitRule =
  /** Early retirement of those directly affected. Decree 178/2024, Art. 7. */
  | 'DECREE_178_ARTICLE_7'
  /** Early retirement where the unit streamlines. Decree 178/2024, Art. 7a. */
  | 'DECREE_178_ARTICLE_7A'
  /** Those not elected again, members of committees that end. Decree 178/2024, Art. 7b. */
  | 'DECREE_178_ARTICLE_7B'
  /** Resignation of cadres and civil servants. Decree 178/2024, Art. 9. */
  | 'DECREE_178_ARTICLE_9'
  /** Resignation of public employees and contract workers. Decree 178/2024, Art. 10. */
  | 'DECREE_178_ARTICLE_10'
  /** Leadership pay that is kept. Decree 178/2024, Art. 11. */
  | 'DECREE_178_ARTICLE_11'
  /** Secondment to the grass roots. Decree 178/2024, Art. 12. */
  | 'DECREE_178_ARTICLE_12'
  /** Outstanding talent. Decree 178/2024, Art. 13. */
  | 'DECREE_178_ARTICLE_13'
  /** Early retirement of those streamlined. Decree 154/2025, Art. 6. */
  | 'DECREE_154_ARTICLE_6'
  /** Transfer to a body that the budget does not pay. Decree 154/2025, Art. 7. */
  | 'DECREE_154_ARTICLE_7'
  /** Resignation at once. Decree 154/2025, Art. 8. */
  | 'DECREE_154_ARTICLE_8'
  /** Resignation after training. Decree 154/2025, Art. 8. */
  | 'DECREE_154_ARTICLE_8_TRAINING'
  /** Commune non-specialised workers. Decree 154/2025, Art. 9. */
  | 'DECREE_154_ARTICLE_9'
  /** Village and residential-group workers. Decree 154/2025, Art. 10. */
  | 'DECREE_154_ARTICLE_10'
  /** Cadres with too few years left for another term. Decree 177/2024, Art. 2. */
  | 'DECREE_177';

/** Whether a benefit is due (điều kiện hưởng). */
export type BenefitEligibility =
  /** It is due by what is known (đủ điều kiện). */
  | 'ELIGIBLE'
  /** It is not due (không đủ điều kiện). */
  | 'NOT_ELIGIBLE'
  /** An input is missing to decide (chưa đủ thông tin). */
  | 'UNDECIDED';

/** What comes beside money (quyền lợi khác). */
export type BenefitEntitlement =
  /** The pension begins at once, with no percentage deducted (hưởng lương hưu, không trừ tỷ lệ). */
  | 'PENSION_WITHOUT_DEDUCTION'
  /** Insurance time is reserved, or paid out once (bảo lưu hoặc hưởng bảo hiểm xã hội một lần). */
  | 'INSURANCE_RESERVED_OR_ONE_OFF'
  /** Unemployment insurance (bảo hiểm thất nghiệp). */
  | 'UNEMPLOYMENT_INSURANCE'
  /** The old pay is kept (giữ lương cũ). */
  | 'OLD_PAY_KEPT'
  /** Return to a post that is not lower (bố trí vị trí không thấp hơn khi trở về). */
  | 'RETURN_TO_POST_NOT_LOWER'
  /** One salary step more (nâng một bậc lương). */
  | 'SALARY_STEP'
  /** Priority in planning and appointment (ưu tiên quy hoạch, bổ nhiệm). */
  | 'PLANNING_PRIORITY';

/** Whether a benefit is paid back by one who works for a budget-paid body again (hoàn trả trợ cấp). */
export type BenefitRepayment =
  /** It is not (Decree 178/2024, answer of the Ministry of Home Affairs). */
  | 'NONE'
  /** It is, on return within 60 months; standing militia excepted (Decree 154/2025, Art. 3.6). */
  | 'WITHIN_60_MONTHS'
  /** The facts at hand do not say. */
  | 'NOT_STATED';

/** One printed line of a benefit (khoản trợ cấp), rounded once to the dong. */
export type BenefitLine = {
  readonly __typename?: 'BenefitLine';
  /** What it is paid for (nội dung). */
  readonly code: BenefitLineCode;
  /**
   * How it is counted, "1.0 × S × m", in the symbols of the quantities (công thức); empty where no
   * amount is stated.
   */
  readonly formula: Scalars['String']['output'];
  /** The quantities of the formula, and those that decided on it (đại lượng). */
  readonly quantities: ReadonlyArray<BenefitQuantity>;
  /** Whole dong (số tiền); null with a gap. */
  readonly amount: Maybe<Scalars['Money']['output']>;
  /** Why there is no amount; null where there is one. */
  readonly gap: Maybe<BenefitLineGap>;
  /** Whether it is paid once or by the month. */
  readonly per: BenefitLinePer;
  /** The article (điều, khoản). */
  readonly article: Scalars['String']['output'];
  /** The text that the formula was taken from (nguồn). */
  readonly source: Scalars['String']['output'];
};

/** A quantity in a formula (đại lượng). */
export type BenefitQuantity = {
  readonly __typename?: 'BenefitQuantity';
  /** As the formula has it: S, P, B, m, y, n, k, w. */
  readonly symbol: Scalars['String']['output'];
  /** In full: "2.5", "1/3". */
  readonly value: Scalars['String']['output'];
  /** What it counts (đơn vị). */
  readonly unit: BenefitQuantityUnit;
};

/** What a quantity counts (đơn vị). */
export type BenefitQuantityUnit =
  /** Dong (đồng). */
  | 'DONG'
  /** Months (tháng). */
  | 'MONTHS'
  /** Years (năm). */
  | 'YEARS'
  /** Months of salary (tháng lương). */
  | 'MONTHS_OF_SALARY'
  /** Times the base salary (hệ số). */
  | 'COEFFICIENT';

/** What a line is paid for (nội dung trợ cấp). */
export type BenefitLineCode =
  /** For the months of early retirement (trợ cấp một lần). */
  | 'LUMP_SUM'
  /** For the years of early retirement (trợ cấp theo số năm nghỉ sớm). */
  | 'YEARS_EARLY'
  /** For the years of insurance (trợ cấp theo số năm đóng bảo hiểm xã hội). */
  | 'INSURANCE_YEARS'
  /** For the months worked (trợ cấp thôi việc). */
  | 'SEVERANCE'
  /** Three months to look for work (trợ cấp tìm việc làm). */
  | 'JOB_SEARCH'
  /**
   * For one of retirement age or with a pension (trợ cấp người đủ tuổi nghỉ hưu). Decree 154/2025,
   * Art. 9.3.
   */
  | 'PENSIONER'
  /** Full pay during training, 6 months at most (lương trong thời gian học nghề). */
  | 'TRAINING_PAY'
  /** The course, up to 6 months of salary (kinh phí học nghề). */
  | 'TRAINING_COURSE'
  /** Leadership pay that is kept (bảo lưu phụ cấp chức vụ). */
  | 'KEPT_LEADERSHIP_PAY'
  /** Once, for secondment (trợ cấp một lần khi biệt phái). */
  | 'SECONDMENT'
  /** One salary step more (nâng một bậc lương). */
  | 'SALARY_STEP'
  /** A bonus out of the body’s bonus fund, up to half of it (tiền thưởng). */
  | 'BONUS';

/** Why a line has no amount. */
export type BenefitLineGap =
  /** The facts at hand state no amount (văn bản không nêu mức). */
  | 'NO_AMOUNT_STATED'
  /** Decree 76/2019 takes its place, whose amounts are not known here. */
  | 'REPLACED_BY_DECREE_76';

/** How often a line is paid. */
export type BenefitLinePer =
  /** Once (một lần). */
  | 'ONCE'
  /** By the month (hằng tháng). */
  | 'MONTH';

/**
 * A point of the law that the sources dispute or leave open, and the reading that was taken (cách hiểu
 * được chọn).
 */
export type BenefitPolicy = {
  readonly __typename?: 'BenefitPolicy';
  /** Its name, which a configuration sets it by. */
  readonly name: Scalars['String']['output'];
  /** What its value is. */
  readonly kind: BenefitPolicyKind;
  /** The reading taken. */
  readonly value: Scalars['String']['output'];
  /** The reading taken where nothing else is configured. */
  readonly default: Scalars['String']['output'];
  /** The readings to choose from; empty for sums and days. */
  readonly options: ReadonlyArray<Scalars['String']['output']>;
  /** What is in question, in the request’s language. */
  readonly description: Scalars['String']['output'];
  /** What the default rests on (nguồn). */
  readonly source: Scalars['String']['output'];
  /** How far that can be relied on (độ tin cậy). */
  readonly confidence: BenefitPolicyConfidence;
};

/** What a policy’s value is. */
export type BenefitPolicyKind =
  /** One of its options. */
  | 'CHOICE'
  /** Whole dong. */
  | 'AMOUNT'
  /** A day, `yyyy-mm-dd`. */
  | 'DAY';

/** How far a default can be relied on (độ tin cậy). */
export type BenefitPolicyConfidence =
  /** A source states it. */
  | 'STATED'
  /** Sources contradict each other, or were not seen to their end. */
  | 'DISPUTED'
  /** No source was found. */
  | 'UNSOURCED'
  /** The sources at hand do not speak of it. */
  | 'SILENT';

/** Why a benefit is not due (lý do không được hưởng). */
export type BenefitReason = {
  readonly __typename?: 'BenefitReason';
  /** The reason, the same in every language. */
  readonly code: BenefitReasonCode;
  /** The reason in a sentence, in the request’s language. */
  readonly message: Scalars['String']['output'];
};

/** Why a benefit is not due (lý do không được hưởng). */
export type BenefitReasonCode =
  /** The article is not for this group (không thuộc đối tượng). */
  | 'NOT_COVERED_GROUP'
  /** The labour contract was signed on 15 January 2019 or later (hợp đồng ký từ 15/01/2019). */
  | 'CONTRACT_SIGNED_TOO_LATE'
  /** The facts at hand do not say what holds for this group (chưa có căn cứ cho nhóm này). */
  | 'NOT_STATED_FOR_GROUP'
  /**
   * Not let go without asking for it: pregnancy, maternity leave, a child under 36 months (mang thai,
   * nuôi con nhỏ).
   */
  | 'PREGNANT_OR_SMALL_CHILD_WITHOUT_REQUEST'
  /**
   * Not let go even on request: disciplinary review, prosecution, inspection (đang bị xem xét kỷ luật,
   * truy cứu, thanh tra).
   */
  | 'UNDER_DISCIPLINE_OR_PROSECUTION'
  /** The policy did not run yet on the leaving day (chưa có hiệu lực). */
  | 'SCOPE_NOT_BEGUN'
  /** The policy no longer ran on the leaving day (đã kết thúc). */
  | 'SCOPE_ENDED'
  /** The retirement age is reached already (đã đủ tuổi nghỉ hưu). */
  | 'ALREADY_AT_RETIREMENT_AGE'
  /** A pension is drawn already (đang hưởng lương hưu). */
  | 'ALREADY_DRAWS_PENSION'
  /** The insurance does not suffice for a pension (chưa đủ thời gian đóng bảo hiểm). */
  | 'PENSION_NOT_REACHED'
  /** Too many years are left to the retirement age (còn quá nhiều năm). */
  | 'TOO_MANY_YEARS_LEFT'
  /** Too few years are left to the retirement age (còn quá ít năm). */
  | 'TOO_FEW_YEARS_LEFT'
  /** Early retirement is open instead (đủ điều kiện nghỉ hưu trước tuổi). */
  | 'ENTITLED_TO_EARLY_RETIREMENT'
  /** 45 years or older (từ đủ 45 tuổi). */
  | 'TOO_OLD_FOR_TRAINING'
  /** Placed as a village or residential-group worker (được bố trí ở thôn, tổ dân phố). */
  | 'PLACED_IN_VILLAGE_POST';

/** An input that is missing (thông tin còn thiếu). */
export type MissingBenefitInput = {
  readonly __typename?: 'MissingBenefitInput';
  /** Which, the same in every language. */
  readonly code: MissingBenefitInputCode;
  /** What it is, in the request’s language. */
  readonly message: Scalars['String']['output'];
};

/** An input that is missing (thông tin còn thiếu). */
export type MissingBenefitInputCode =
  /** The monthly allowance P (phụ cấp tháng): `salary.monthlyAllowance`. */
  | 'ALLOWANCE'
  /** `arrangementEffectiveOn` (ngày văn bản sắp xếp có hiệu lực). */
  | 'ARRANGEMENT_EFFECTIVE_ON'
  /** Why the person leaves (căn cứ): the departure records no `basis`, and its text cites no article that tells it. */
  | 'BASIS'
  /** `birthDate` (ngày sinh). */
  | 'BIRTH_DATE'
  /** `birthMonth` or `birthDate` (tháng sinh). */
  | 'BIRTH_MONTH'
  /** `congressMonth` (tháng đại hội). */
  | 'CONGRESS_MONTH'
  /** `contractSignedOn` (ngày ký hợp đồng). */
  | 'CONTRACT_SIGNED_ON'
  /** `courseCost` (chi phí khóa học). */
  | 'COURSE_COST'
  /** `decisionIssuedOn` (ngày ban hành quyết định nghỉ). */
  | 'DECISION_ISSUED_ON'
  /** `insurance` (thời gian đóng bảo hiểm). */
  | 'INSURANCE'
  /**
   * `salary.lastCadreSalary`, of a worker who was a cadre or civil servant until 2023 to 2025 (tiền lương tháng cuối khi còn
   * là cán bộ, công chức). Decree 154/2025, Art. 9.2.
   */
  | 'LAST_CADRE_SALARY'
  /** The one leadership allowance that is kept (phụ cấp chức vụ), as a coefficient or an amount. */
  | 'LEADERSHIP_ALLOWANCE'
  /**
   * `pensionEntitled`: from 15 to under 20 years of insurance only the insurance office can tell,
   * before 2025-07-01 (đủ điều kiện hưởng lương hưu).
   */
  | 'PENSION_ENTITLED'
  /** Proceedings against the person (kỷ luật, truy cứu, thanh tra), which the viewer may not see: scope people:discipline. */
  | 'PROCEEDINGS'
  /** Pregnancy, maternity leave, a small child (thai sản, con nhỏ), which the viewer may not see: scope people:health. */
  | 'PROTECTIONS'
  /**
   * Whether a pension is drawn already (đang hưởng lương hưu), which the records of a commune or village worker do
   * not tell.
   */
  | 'RECEIVES_PENSION'
  /**
   * The salary of Decree 178/2024 (tiền lương tháng): a sum, or a coefficient for a month whose base
   * salary is known.
   */
  | 'SALARY'
  /** The salary of Decree 154/2025 (tiền lương tháng): `monthly154` or a coefficient. */
  | 'SALARY_154'
  /** `secondedTo` (nơi biệt phái). */
  | 'SECONDED_TO'
  /** `sex` (giới tính). */
  | 'SEX'
  /** `insurance.stateMonths` (số tháng công tác trong hệ thống chính trị). */
  | 'STATE_MONTHS'
  /** `termEndsOn` (hết nhiệm kỳ). */
  | 'TERM_ENDS_ON'
  /** The highest age of service (hạn tuổi cao nhất) of the armed forces, which the records do not tell: `topAge`. */
  | 'TOP_AGE'
  /** `trainingMonths` (số tháng học nghề). */
  | 'TRAINING_MONTHS'
  /** `workingMonths` (số tháng công tác). */
  | 'WORKING_MONTHS';

/**
 * Pay of the month immediately before leaving (tiền lương tháng liền kề): as a sum, as a coefficient
 * with allowances, or as a contract’s wage. After unpaid or sick leave the coefficients are those of
 * the month before that leave.
 */
export type BenefitSalaryInput = {
  /** The current monthly salary of Decree 178/2024, in dong (tiền lương tháng hiện hưởng). */
  readonly monthly178?: InputMaybe<Scalars['Money']['input']>;
  /**
   * The current monthly salary of Decree 154/2025, in dong: without the public-service allowance (tiền
   * lương tính tinh giản biên chế).
   */
  readonly monthly154?: InputMaybe<Scalars['Money']['input']>;
  /** The coefficient of rank, grade or title, 4.65 (hệ số lương), with 4 decimals at most. */
  readonly coefficient?: InputMaybe<Scalars['Float']['input']>;
  /** The allowances, in any order; those that the law leaves out may stand here too (phụ cấp). */
  readonly allowances?: ReadonlyArray<BenefitAllowanceInput>;
  /** The monthly wage of a labour contract, in dong (tiền lương theo hợp đồng). */
  readonly contractWage?: InputMaybe<Scalars['Money']['input']>;
  /**
   * The allowance of a commune or village worker, in dong, without one for a concurrent post (phụ cấp
   * hằng tháng): P. Decree 154/2025, Art. 5.2.
   */
  readonly monthlyAllowance?: InputMaybe<Scalars['Money']['input']>;
  /**
   * For a commune cadre or civil servant moved to a non-specialised post in 2023 to 2025, the last
   * month’s salary as such, in dong. Decree 154/2025, Art. 9.2.
   */
  readonly lastCadreSalary?: InputMaybe<Scalars['Money']['input']>;
};

/** An allowance (phụ cấp): just one of coefficient, rate and amount. */
export type BenefitAllowanceInput = {
  /** What it is paid for (loại phụ cấp). */
  readonly kind: BenefitAllowanceKind;
  /** Times the base salary, 0.6 (hệ số phụ cấp), with 4 decimals at most. */
  readonly coefficient?: InputMaybe<Scalars['Float']['input']>;
  /** A share of the salary, 0.25 for 25 % (tỷ lệ), with 4 decimals at most. */
  readonly rate?: InputMaybe<Scalars['Ratio']['input']>;
  /** Dong a month (mức tiền). */
  readonly amount?: InputMaybe<Scalars['Money']['input']>;
};

/** The time of compulsory social insurance (thời gian đóng bảo hiểm): periods, or years and months. */
export type BenefitInsuranceInput = {
  /**
   * The periods, in any order; a month that two of them hold counts once. In place of years and
   * months.
   */
  readonly periods?: InputMaybe<ReadonlyArray<BenefitInsurancePeriodInput>>;
  /** Whole years (số năm). */
  readonly years?: InputMaybe<Scalars['Int']['input']>;
  /** Months beside the years, or all of them (số tháng). */
  readonly months?: InputMaybe<Scalars['Int']['input']>;
  /**
   * How many of them were compensated: severance, a one-off benefit or a discharge was paid (đã hưởng
   * trợ cấp).
   */
  readonly compensatedMonths?: Scalars['Int']['input'];
  /**
   * How many were worked in Party, State, mass organisations or the armed forces (công tác trong hệ
   * thống chính trị): for severance.
   */
  readonly stateMonths?: InputMaybe<Scalars['Int']['input']>;
};

/** A period of compulsory social insurance (giai đoạn đóng bảo hiểm). */
export type BenefitInsurancePeriodInput = {
  /** The first month. */
  readonly from: Scalars['YearMonth']['input'];
  /** The last month, included. */
  readonly to: Scalars['YearMonth']['input'];
  /** True once severance, a one-off benefit or a discharge was paid for it (đã hưởng trợ cấp). */
  readonly compensated?: Scalars['Boolean']['input'];
  /** True for work in Party, State, mass organisations or the armed forces (trong hệ thống chính trị). */
  readonly inState: Scalars['Boolean']['input'];
};

/** Why the person leaves or moves (căn cứ hưởng chính sách). */
export type BenefitBasis =
  /**
   * Directly affected by the arrangement of bodies or units (chịu tác động trực tiếp). Decree
   * 178/2024, Art. 2.1.
   */
  | 'DIRECTLY_AFFECTED'
  /**
   * A leader who asks to leave to ease the arrangement (lãnh đạo có nguyện vọng nghỉ để tạo thuận lợi
   * cho sắp xếp).
   */
  | 'LEADER_EASING'
  /**
   * Not directly affected, of a unit that streamlines (không chịu tác động trực tiếp, tinh giản biên
   * chế). Decree 178/2024, Art. 7a; Decree 154/2025.
   */
  | 'STREAMLINING'
  /**
   * Too few years left to be elected or appointed again (không đủ tuổi tái cử, tái bổ nhiệm). Decree
   * 177/2024, Art. 2; Decree 178/2024, Art. 7b.
   */
  | 'NO_AGE_FOR_REELECTION'
  /**
   * With the years for another term, 30 to 60 months left from the congress (đủ tuổi tái cử, xin
   * nghỉ). Decree 178/2024, Art. 7b.
   */
  | 'AGE_FOR_REELECTION'
  /**
   * A member of a party committee that ends, 60 months left at most (cấp ủy viên nơi kết thúc hoạt
   * động). Decree 178/2024, Art. 7b.
   */
  | 'PARTY_COMMITTEE_ENDED'
  /**
   * A commune non-specialised worker who leaves with the two-tier model (thực hiện mô hình hai cấp).
   * Decree 154/2025, Art. 9.
   */
  | 'TWO_TIER_MODEL'
  /**
   * A village worker made redundant by the arrangement of villages (sắp xếp thôn, tổ dân phố). Decree
   * 154/2025, Art. 10.
   */
  | 'VILLAGE_ARRANGEMENT'
  /**
   * A leader who moves to a lower post, or to none (thôi giữ chức vụ hoặc giữ chức vụ thấp hơn).
   * Decree 178/2024, Art. 11.
   */
  | 'MOVED_TO_LOWER_POST'
  /** Seconded to the grass roots (biệt phái về cơ sở). Decree 178/2024, Art. 12. */
  | 'SECONDED'
  /** Of outstanding talent (có phẩm chất, năng lực nổi trội). Decree 178/2024, Art. 13. */
  | 'TALENT';

/** What a benefit is for (loại chế độ). */
export type BenefitKind =
  /** Retirement before the age (nghỉ hưu trước tuổi). */
  | 'EARLY_RETIREMENT'
  /** Resignation (thôi việc). */
  | 'RESIGNATION'
  /**
   * Transfer to a body that the budget does not pay (chuyển sang tổ chức không hưởng lương từ ngân
   * sách).
   */
  | 'TRANSFER'
  /** Resignation after training for another trade (thôi việc sau khi học nghề). */
  | 'TRAINING'
  /** Leadership pay that is kept (bảo lưu lương, phụ cấp chức vụ). */
  | 'KEPT_LEADERSHIP_PAY'
  /** Secondment to the grass roots (biệt phái). */
  | 'SECONDMENT'
  /** Outstanding talent (trọng dụng người có năng lực nổi trội). */
  | 'TALENT';

/** Where a seconded person goes (nơi biệt phái). */
export type BenefitSecondment =
  /** To a commune (cấp xã). */
  | 'COMMUNE'
  /** From the centre to a province (từ trung ương về cấp tỉnh). */
  | 'PROVINCE';

/**
 * What an allowance is paid for (loại phụ cấp). The first nine count for the salary of Decree 178/2024
 * (Circular 01/2025/TT-BNV, Art. 3.2), the first three and RESERVATION_DIFFERENCE for that of Decree
 * 154/2025; the others count for neither.
 */
export type BenefitAllowanceKind =
  /** Leadership, also where it is kept (chức vụ lãnh đạo). */
  | 'LEADERSHIP'
  /** Seniority beyond the frame (thâm niên vượt khung). */
  | 'BEYOND_FRAME'
  /** Professional seniority (thâm niên nghề). */
  | 'PROFESSIONAL_SENIORITY'
  /** Preference for the occupation (ưu đãi theo nghề). */
  | 'OCCUPATION_PREFERENTIAL'
  /** Responsibility of the occupation (trách nhiệm theo nghề). */
  | 'OCCUPATION_RESPONSIBILITY'
  /** Public service, 25 % (công vụ). */
  | 'PUBLIC_SERVICE'
  /** Work of Party and mass organisations (công tác đảng, đoàn thể). */
  | 'PARTY_MASS_WORK'
  /** Special allowance of the armed forces (đặc thù lực lượng vũ trang). */
  | 'ARMED_FORCES_SPECIAL'
  /** The difference kept of a former salary (chênh lệch bảo lưu). */
  | 'RESERVATION_DIFFERENCE'
  /** Responsibility of the work; not counted (trách nhiệm công việc). */
  | 'WORK_RESPONSIBILITY'
  /** Hazard; not counted (độc hại, nguy hiểm). */
  | 'HAZARD'
  /** Regional; not counted (khu vực). */
  | 'REGIONAL'
  /** Attraction; not counted (thu hút). */
  | 'ATTRACTION'
  /** Responsibility in a party committee; not counted (trách nhiệm cấp ủy). */
  | 'PARTY_COMMITTEE'
  /** Responsibility of a chief accountant; not counted (trách nhiệm kế toán trưởng). */
  | 'CHIEF_ACCOUNTANT'
  /** A concurrent post; not counted (kiêm nhiệm). */
  | 'CONCURRENT_POST';

/** How somebody leaves (hình thức nghỉ). */
export type DepartureKind =
  /** Retires before the age (nghỉ hưu trước tuổi). */
  | 'EARLY_RETIREMENT'
  /** Resigns (thôi việc). */
  | 'RESIGNATION'
  /** The use of commune-level non-specialised workers ends (kết thúc sử dụng người hoạt động không chuyên trách). */
  | 'NON_SPECIALISED_END';

/** The decree that a departure is under (chính sách áp dụng). */
export type DeparturePolicy =
  /** Decree 178/2024/NĐ-CP as amended by Decree 67/2025/NĐ-CP. */
  | 'DECREE_178'
  /** Decree 154/2025/NĐ-CP. */
  | 'DECREE_154'
  /** Decree 177/2024/NĐ-CP. */
  | 'DECREE_177';

/** How far a departure has come (trạng thái). */
export type DepartureStatus =
  /** Proposed (đề nghị). */
  | 'PROPOSED'
  /** Appraised (đã thẩm định). */
  | 'APPRAISED'
  /** Approved: decided (đã phê duyệt, quyết định). */
  | 'APPROVED'
  /** Paid (đã chi trả). */
  | 'PAID'
  /** Refused (không chấp thuận). */
  | 'REFUSED';

/** Civil side or armed forces: the decree ended for them on different days (khối). */
export type StaffSector =
  /** Party, State, Front and mass organisations (khối dân sự). */
  | 'CIVIL'
  /** Army, police and cipher service (lực lượng vũ trang). */
  | 'ARMED_FORCES';

/** That somebody leaves (nghỉ theo chính sách sắp xếp), and how far it has come. */
export type Departure = {
  readonly __typename?: 'Departure';
  /** Names the departure. */
  readonly id: Scalars['ID']['output'];
  /** Who; null if the viewer may not see the person. */
  readonly person: Maybe<Person>;
  /** The body that is left; null where none is recorded. */
  readonly organisation: Maybe<Organisation>;
  /** The tier of the body (cấp). */
  readonly level: OrganisationLevel;
  /** In which capacity the person worked (nhóm đối tượng). */
  readonly category: StaffCategory;
  /** Civil side or armed forces (khối). */
  readonly sector: StaffSector;
  /** How (hình thức). */
  readonly kind: DepartureKind;
  /** Under which decree (chính sách). */
  readonly policy: DeparturePolicy;
  /** The text that it rests on (căn cứ). */
  readonly legalBasis: Maybe<Scalars['String']['output']>;
  /** Why the person leaves (căn cứ hưởng chính sách); null where it is not recorded. */
  readonly basis: Maybe<BenefitBasis>;
  /**
   * Whether the person draws a pension or a benefit for loss of capacity already (đang hưởng lương hưu, trợ cấp mất sức
   * lao động); null where it is not recorded. Decree 154/2025, Art. 9.3.
   */
  readonly receivesPension: Maybe<Scalars['Boolean']['output']>;
  /** True if the person asked for it (theo nguyện vọng). */
  readonly requested: Scalars['Boolean']['output'];
  /**
   * The day on which the decision on arrangement took effect: where the first 12 months are counted from
   * (ngày quyết định sắp xếp có hiệu lực).
   */
  readonly arrangementEffectiveOn: Maybe<Scalars['Date']['output']>;
  /** The first day that the person no longer works (ngày nghỉ). */
  readonly leavingOn: Scalars['Date']['output'];
  /** How far it has come (trạng thái). */
  readonly status: DepartureStatus;
  /** The number of the decision (số quyết định). */
  readonly decision: Maybe<Scalars['String']['output']>;
  /** Why it was refused (lý do không chấp thuận). */
  readonly refusalReason: Maybe<Scalars['String']['output']>;
  /** When it was proposed (ngày đề nghị). */
  readonly proposedOn: Scalars['Date']['output'];
  /** When it was appraised (ngày thẩm định). */
  readonly appraisedOn: Maybe<Scalars['Date']['output']>;
  /** When it was decided (ngày quyết định). */
  readonly decidedOn: Maybe<Scalars['Date']['output']>;
  /** When it was refused (ngày trả lời không chấp thuận). */
  readonly refusedOn: Maybe<Scalars['Date']['output']>;
  /** When the last of the money was paid (ngày chi trả). */
  readonly paidOn: Maybe<Scalars['Date']['output']>;
  /** What was paid in all (số tiền đã chi trả). */
  readonly amount: Maybe<Scalars['Money']['output']>;
  /** Counted up by each change (phiên bản). */
  readonly version: Scalars['Int']['output'];
  /** Where the row comes from (nguồn). */
  readonly provenance: Provenance;
};

/** A departure that is proposed. */
export type ProposeDepartureInput = {
  /** Who. */
  readonly person: Scalars['ID']['input'];
  /** The person's version that this is based on (phiên bản). */
  readonly version: Scalars['Int']['input'];
  /** How (hình thức). */
  readonly kind: DepartureKind;
  /** Under which decree (chính sách). */
  readonly policy: DeparturePolicy;
  /** Civil side or armed forces; CIVIL when left out (khối). */
  readonly sector?: InputMaybe<StaffSector>;
  /** The text that it rests on (căn cứ). */
  readonly legalBasis?: InputMaybe<Scalars['String']['input']>;
  /** Why the person leaves (căn cứ hưởng chính sách); not recorded when left out. */
  readonly basis?: InputMaybe<BenefitBasis>;
  /**
   * Whether the person draws a pension or a benefit for loss of capacity already (đang hưởng lương hưu, trợ cấp mất
   * sức lao động); not recorded when left out.
   */
  readonly receivesPension?: InputMaybe<Scalars['Boolean']['input']>;
  /** True if the person asks for it (theo nguyện vọng). */
  readonly requested: Scalars['Boolean']['input'];
  /** The day on which the decision on arrangement took effect (ngày quyết định sắp xếp có hiệu lực). */
  readonly arrangementEffectiveOn?: InputMaybe<Scalars['Date']['input']>;
  /** The first day that the person no longer works (ngày nghỉ). */
  readonly leavingOn: Scalars['Date']['input'];
  /** When it is proposed; today or earlier (ngày đề nghị). */
  readonly on: Scalars['Date']['input'];
};

/** A proposal that is in order. */
export type AppraiseDepartureInput = {
  /** The departure. */
  readonly departure: Scalars['ID']['input'];
  /** Its version that this is based on (phiên bản). */
  readonly version: Scalars['Int']['input'];
  /** When it is appraised; today or earlier (ngày thẩm định). */
  readonly on: Scalars['Date']['input'];
};

/** A departure that is decided. */
export type ApproveDepartureInput = {
  /** The departure. */
  readonly departure: Scalars['ID']['input'];
  /** Its version that this is based on (phiên bản). */
  readonly version: Scalars['Int']['input'];
  /** When it is decided; today or earlier (ngày quyết định). */
  readonly on: Scalars['Date']['input'];
  /** The number of the decision (số quyết định). */
  readonly decision: Scalars['String']['input'];
};

/** A payment. */
export type PayDepartureInput = {
  /** The departure. */
  readonly departure: Scalars['ID']['input'];
  /** Its version that this is based on (phiên bản). */
  readonly version: Scalars['Int']['input'];
  /** What names the payment with who pays (số chứng từ). */
  readonly reference: Scalars['String']['input'];
  /** How much (số tiền). */
  readonly amount: Scalars['Money']['input'];
  /** When it was paid; today or earlier (ngày chi trả). */
  readonly on: Scalars['Date']['input'];
  /** True if all is paid with it (chi trả xong). */
  readonly isLast: Scalars['Boolean']['input'];
};

/** A proposal that is refused. */
export type RefuseDepartureInput = {
  /** The departure. */
  readonly departure: Scalars['ID']['input'];
  /** Its version that this is based on (phiên bản). */
  readonly version: Scalars['Int']['input'];
  /** When it is refused; today or earlier (ngày trả lời). */
  readonly on: Scalars['Date']['input'];
  /** Why, 1 to 2000 characters (lý do). */
  readonly reason: Scalars['String']['input'];
};

/** A departure as it is recorded, or why the command was refused. */
export type DepartureCommandResult = DepartureRecorded | PersonnelInputConflict | PersonnelVersionStale | PersonNotFound | PersonNotOnStaff | ProtectedWithoutRequest | UnderProceedings | DepartureNotFound | DepartureUnderWay | DepartureStepOutOfOrder | DepartureSamePerson | PersonnelDayOutOfOrder;

/** What is recorded of a departure. */
export type DepartureRecorded = {
  readonly __typename?: 'DepartureRecorded';
  /** The departure; null once outside what the viewer may see. */
  readonly departure: Maybe<Departure>;
  /** True if the same input had been recorded before: nothing was written now. */
  readonly alreadyRecorded: Scalars['Boolean']['output'];
};

/** What rows of departures are told apart by (tiêu chí tổng hợp). */
export type DepartureGrouping =
  /** The decree (chính sách). */
  | 'POLICY'
  /** How somebody leaves (hình thức nghỉ). */
  | 'KIND'
  /** The tier of the body (cấp). */
  | 'LEVEL'
  /** The capacity (nhóm đối tượng). */
  | 'CATEGORY'
  /** Civil side or armed forces (khối). */
  | 'SECTOR'
  /** The province or city, the country for bodies of the Centre (tỉnh, thành phố). */
  | 'PROVINCE'
  /** The unit whose body it is: a commune, or a province for its own bodies (đơn vị hành chính). */
  | 'UNIT'
  /** The month in which it happened: proposed, decided, left, paid each in its own (tháng). */
  | 'MONTH'
  /** The day on which it happened (ngày). */
  | 'DAY'
  /** The day on which it was reported (ngày báo cáo). */
  | 'REPORT';

/** Days from and to, both included; open where one is left out (khoảng thời gian). */
export type DepartureSpan = {
  /** The first day. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** The last day. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/** Which departures are counted: all conditions hold, a list means any of. */
export type DepartureSummaryFilter = {
  /** Under any of these decrees. */
  readonly policy?: InputMaybe<ReadonlyArray<DeparturePolicy>>;
  /** In any of these ways. */
  readonly kind?: InputMaybe<ReadonlyArray<DepartureKind>>;
  /** From bodies of any of these tiers. */
  readonly level?: InputMaybe<ReadonlyArray<OrganisationLevel>>;
  /** In any of these capacities. */
  readonly category?: InputMaybe<ReadonlyArray<StaffCategory>>;
  /** On any of these sides. */
  readonly sector?: InputMaybe<ReadonlyArray<StaffSector>>;
  /** In any of these provinces, as "79.2" or "79"; VN for bodies of the Centre. */
  readonly province?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** From bodies of any of these units themselves, as "26740.2" or "26740". */
  readonly unit?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** A page of a summary of departures. */
export type DepartureSummaryConnection = {
  readonly __typename?: 'DepartureSummaryConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<DepartureSummaryEdge>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many rows there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row in a page. */
export type DepartureSummaryEdge = {
  readonly __typename?: 'DepartureSummaryEdge';
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: DepartureSummary;
};

/**
 * Departures counted (tổng hợp nghỉ việc): by what the row is told apart, null where by something else, and how
 * many reached each step in the days asked for.
 */
export type DepartureSummary = {
  readonly __typename?: 'DepartureSummary';
  /** The decree (chính sách). */
  readonly policy: Maybe<DeparturePolicy>;
  /** How (hình thức nghỉ). */
  readonly kind: Maybe<DepartureKind>;
  /** The tier of the body (cấp). */
  readonly level: Maybe<OrganisationLevel>;
  /** The capacity (nhóm đối tượng). */
  readonly category: Maybe<StaffCategory>;
  /** Civil side or armed forces (khối). */
  readonly sector: Maybe<StaffSector>;
  /** The province or city, the country for bodies of the Centre (tỉnh, thành phố). */
  readonly province: Maybe<TerritorialUnit>;
  /** The unit whose bodies they left (đơn vị hành chính). */
  readonly unit: Maybe<TerritorialUnit>;
  /** The month in which it happened (tháng). */
  readonly month: Maybe<Scalars['YearMonth']['output']>;
  /** The day on which it happened (ngày). */
  readonly day: Maybe<Scalars['Date']['output']>;
  /** The day on which it was reported (ngày báo cáo). */
  readonly reportedOn: Maybe<Scalars['Date']['output']>;
  /** Proposed, whatever became of it (đã đề nghị). */
  readonly proposed: Maybe<Scalars['Int']['output']>;
  /** Appraised (đã thẩm định). */
  readonly appraised: Maybe<Scalars['Int']['output']>;
  /** Decided (đã có quyết định). */
  readonly decided: Maybe<Scalars['Int']['output']>;
  /** No longer working (đã nghỉ). */
  readonly left: Maybe<Scalars['Int']['output']>;
  /** Paid (đã chi trả). */
  readonly paid: Maybe<Scalars['Int']['output']>;
  /** Refused (không chấp thuận). */
  readonly refused: Maybe<Scalars['Int']['output']>;
  /**
   * Proposed and neither decided nor refused at the end (đang chờ quyết định); null where rows are of a time or the
   * days asked for have a beginning.
   */
  readonly pendingDecision: Maybe<Scalars['Int']['output']>;
  /**
   * Decided and not paid at the end (chưa chi trả); null where rows are of a time or the days asked for have a
   * beginning.
   */
  readonly pendingPayment: Maybe<Scalars['Int']['output']>;
  /** What was paid (số tiền đã chi trả). */
  readonly amountPaid: Maybe<Scalars['Money']['output']>;
  /** How many units reported, of how many that there were, and the latest report; null where figures are hidden. */
  readonly coverage: Maybe<Coverage>;
  /** True if any of it was made up for trying out (có dữ liệu mẫu). */
  readonly isSample: Scalars['Boolean']['output'];
  /** True if the figures are null because they would tell of few people. */
  readonly suppressed: Scalars['Boolean']['output'];
};

/** What a body is (loại cơ quan, tổ chức). The departments of a commune are those of Decree 150/2025/NĐ-CP. */
export type OrganisationKind =
  /** The leadership of the party committee (thường trực đảng ủy). */
  | 'PARTY_COMMITTEE'
  /** The office of the party committee (văn phòng đảng ủy). */
  | 'PARTY_OFFICE'
  /** The committee for building the Party (ban xây dựng Đảng). */
  | 'PARTY_BUILDING_COMMITTEE'
  /** The party's inspection committee (ủy ban kiểm tra). */
  | 'PARTY_INSPECTION_COMMITTEE'
  /** The people's council (hội đồng nhân dân). */
  | 'PEOPLES_COUNCIL'
  /** The leadership of the people's committee (lãnh đạo ủy ban nhân dân). */
  | 'PEOPLES_COMMITTEE'
  /** The office of the people's council and committee (văn phòng HĐND và UBND). */
  | 'COUNCIL_AND_COMMITTEE_OFFICE'
  /** The economic department of a commune or special zone (phòng kinh tế). */
  | 'ECONOMIC_DEPARTMENT'
  /** The department of economy, infrastructure and urban affairs of a ward, and of Phú Quốc (phòng kinh tế, hạ tầng và đô thị). */
  | 'URBAN_DEPARTMENT'
  /** The department of culture and society (phòng văn hóa - xã hội). */
  | 'CULTURE_SOCIETY_DEPARTMENT'
  /** The public administration service centre (trung tâm phục vụ hành chính công; Decree 118/2025/NĐ-CP). */
  | 'SERVICE_CENTRE'
  /** The Fatherland Front (Mặt trận Tổ quốc). */
  | 'FATHERLAND_FRONT'
  /** A mass organisation or association (đoàn thể, hội). */
  | 'MASS_ORGANISATION'
  /** The military command of a commune (ban chỉ huy quân sự). */
  | 'MILITARY_COMMAND'
  /** A public service unit (đơn vị sự nghiệp công lập). */
  | 'PUBLIC_SERVICE_UNIT'
  /** A specialised department of a province (sở và tương đương). */
  | 'PROVINCIAL_DEPARTMENT'
  /** A body of the Party in a province (cơ quan đảng cấp tỉnh). */
  | 'PROVINCIAL_PARTY_BODY'
  /** An office that serves several communes, such as of tax or land (cơ quan khu vực). */
  | 'REGIONAL_OFFICE'
  /** A body of the Centre (cơ quan trung ương). */
  | 'CENTRAL_BODY'
  /** A village or residential group (thôn, tổ dân phố). */
  | 'VILLAGE'
  /** Any other (khác). */
  | 'OTHER';

/** A body that people work in (cơ quan, tổ chức, đơn vị), in its time. Everybody may see what bodies there are. */
export type Organisation = {
  readonly __typename?: 'Organisation';
  /** Names the body. */
  readonly id: Scalars['ID']['output'];
  /** The unit whose body it is (đơn vị hành chính). */
  readonly unit: Maybe<TerritorialUnit>;
  /** Its tier (cấp). */
  readonly level: OrganisationLevel;
  /** What it is (loại). */
  readonly kind: OrganisationKind;
  /** Its name in Vietnamese (tên). */
  readonly name: Scalars['String']['output'];
  /** The body above it (cơ quan cấp trên). */
  readonly parent: Maybe<Organisation>;
  /** The official code of agencies (mã định danh cơ quan). */
  readonly agencyCode: Maybe<Scalars['String']['output']>;
  /** What it is there for (chức năng, nhiệm vụ). */
  readonly functions: Maybe<Scalars['String']['output']>;
  /** The text that it rests on (căn cứ pháp lý). */
  readonly legalBasis: Maybe<Scalars['String']['output']>;
  /** How many people worked in what it was made of (số người trước sắp xếp). */
  readonly headCountBefore: Maybe<Scalars['Int']['output']>;
  /** How many it was to have afterwards (số người sau sắp xếp). */
  readonly headCountAfter: Maybe<Scalars['Int']['output']>;
  /** Its first day (ngày thành lập). */
  readonly validFrom: Scalars['Date']['output'];
  /** The day from which it was no longer; null while it lasts (ngày giải thể). */
  readonly validTo: Maybe<Scalars['Date']['output']>;
  /** The day on which it was reported (ngày báo cáo). */
  readonly reportedOn: Scalars['Date']['output'];
  /** The bodies that went into it (cơ quan tiền thân). */
  readonly predecessors: ReadonlyArray<Organisation>;
  /** The bodies that it went into (cơ quan kế thừa). */
  readonly successors: ReadonlyArray<Organisation>;
  /** The units that it serves beside its own, today (đơn vị được phục vụ). */
  readonly servedUnits: ReadonlyArray<TerritorialUnit>;
  /** Its head-count quotas in force on a day (chỉ tiêu biên chế). */
  readonly quotas: ReadonlyArray<StaffQuota>;
  /** Its posts on a day (vị trí, chức danh). */
  readonly posts: ReadonlyArray<Post>;
  /** Who works in it on a day, as far as the viewer may see them (người làm việc). */
  readonly assignments: Maybe<ReadonlyArray<Assignment>>;
  /** Counted up by each change; a command takes the one that it was based on (phiên bản). */
  readonly version: Scalars['Int']['output'];
  /** Where the row comes from (nguồn). */
  readonly provenance: Provenance;
};


/** A body that people work in (cơ quan, tổ chức, đơn vị), in its time. Everybody may see what bodies there are. */
export type OrganisationQuotasArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A body that people work in (cơ quan, tổ chức, đơn vị), in its time. Everybody may see what bodies there are. */
export type OrganisationPostsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A body that people work in (cơ quan, tổ chức, đơn vị), in its time. Everybody may see what bodies there are. */
export type OrganisationAssignmentsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** How many people a body may have (chỉ tiêu biên chế). */
export type StaffQuota = {
  readonly __typename?: 'StaffQuota';
  /** In which capacity (nhóm đối tượng). */
  readonly category: StaffCategory;
  /** In which field (chuyên môn). */
  readonly speciality: Speciality;
  /** How many (số lượng). */
  readonly headcount: Scalars['Int']['output'];
  /** The first day. */
  readonly validFrom: Scalars['Date']['output'];
  /** The day from which it no longer holds; null while it does. */
  readonly validTo: Maybe<Scalars['Date']['output']>;
  /** The decision that gave it (quyết định giao). */
  readonly decision: Maybe<Scalars['String']['output']>;
  /** The day on which it was reported (ngày báo cáo). */
  readonly reportedOn: Scalars['Date']['output'];
  /** Counted up by each change (phiên bản). */
  readonly version: Scalars['Int']['output'];
  /** Where the row comes from (nguồn). */
  readonly provenance: Provenance;
};

/** A place to be filled, and what it asks for (vị trí việc làm, chức danh). */
export type Post = {
  readonly __typename?: 'Post';
  /** Names the post. */
  readonly id: Scalars['ID']['output'];
  /** Its body. */
  readonly organisation: Organisation;
  /** What it is called in Vietnamese (chức danh). */
  readonly title: Scalars['String']['output'];
  /** True for the head of the body (người đứng đầu). */
  readonly isHead: Scalars['Boolean']['output'];
  /** In which capacity (nhóm đối tượng). */
  readonly category: StaffCategory;
  /** The field that it belongs to (chuyên môn). */
  readonly speciality: Speciality;
  /** The qualification that it asks for at least; null for none (trình độ tối thiểu). */
  readonly requiredQualification: Maybe<Qualification>;
  /** The day by which it must be filled (hạn bố trí). */
  readonly fillBy: Maybe<Scalars['Date']['output']>;
  /** The first day. */
  readonly validFrom: Scalars['Date']['output'];
  /** The day from which it is no longer; null while it lasts. */
  readonly validTo: Maybe<Scalars['Date']['output']>;
  /** Counted up by each change (phiên bản). */
  readonly version: Scalars['Int']['output'];
  /** Where the row comes from (nguồn). */
  readonly provenance: Provenance;
};

/** Which bodies. */
export type OrganisationFilter = {
  /** Any of these kinds. */
  readonly kind?: InputMaybe<ReadonlyArray<OrganisationKind>>;
  /** Any of these tiers. */
  readonly level?: InputMaybe<ReadonlyArray<OrganisationLevel>>;
  /** The name holds these words, diacritics aside. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Bodies of this unit and of those under it, as "26740.2" or "26740". */
  readonly within?: InputMaybe<Scalars['ID']['input']>;
};

/** In which order; the id comes last. */
export type OrganisationOrder =
  /** By name, in Vietnamese order. */
  | 'NAME_ASC'
  /** By name, backwards. */
  | 'NAME_DESC';

/** A page of bodies. */
export type OrganisationConnection = {
  readonly __typename?: 'OrganisationConnection';
  /** The bodies with their cursors. */
  readonly edges: ReadonlyArray<OrganisationEdge>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A body in a page. */
export type OrganisationEdge = {
  readonly __typename?: 'OrganisationEdge';
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The body. */
  readonly node: Organisation;
};

/** A body that comes into being. */
export type RegisterOrganisationInput = {
  /** The unit whose body it is, "26740.2" or "26740" (đơn vị hành chính); it says the tier. */
  readonly unit: Scalars['ID']['input'];
  /** What it is (loại). */
  readonly kind: OrganisationKind;
  /** Its name in Vietnamese (tên). */
  readonly name: Scalars['String']['input'];
  /** Its first day (ngày thành lập). */
  readonly on: Scalars['Date']['input'];
  /** The body above it (cơ quan cấp trên). */
  readonly parent?: InputMaybe<Scalars['ID']['input']>;
  /** The official code of agencies, "000.01.02.H29" (mã định danh cơ quan). */
  readonly agencyCode?: InputMaybe<Scalars['String']['input']>;
  /** What it is there for (chức năng, nhiệm vụ). */
  readonly functions?: InputMaybe<Scalars['String']['input']>;
  /** The text that it rests on (căn cứ pháp lý). */
  readonly legalBasis?: InputMaybe<Scalars['String']['input']>;
  /** How many people worked in what it was made of (số người trước sắp xếp). */
  readonly headCountBefore?: InputMaybe<Scalars['Int']['input']>;
  /** How many it is to have afterwards (số người sau sắp xếp). */
  readonly headCountAfter?: InputMaybe<Scalars['Int']['input']>;
  /** The bodies that went into it (cơ quan tiền thân). */
  readonly predecessors?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The units that it serves beside its own (đơn vị được phục vụ). */
  readonly servedUnits?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** What is said of a body from now on. A field left out stays; null says that there is none. */
export type ChangeOrganisationInput = {
  /** The body. */
  readonly organisation: Scalars['ID']['input'];
  /** Its version that this is based on (phiên bản). */
  readonly version: Scalars['Int']['input'];
  /** Its name in Vietnamese (tên). */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** The body above it (cơ quan cấp trên). */
  readonly parent?: InputMaybe<Scalars['ID']['input']>;
  /** The official code of agencies, "000.01.02.H29" (mã định danh cơ quan). */
  readonly agencyCode?: InputMaybe<Scalars['String']['input']>;
  /** What it is there for (chức năng, nhiệm vụ). */
  readonly functions?: InputMaybe<Scalars['String']['input']>;
  /** The text that it rests on (căn cứ pháp lý). */
  readonly legalBasis?: InputMaybe<Scalars['String']['input']>;
  /** How many people worked in what it was made of (số người trước sắp xếp). */
  readonly headCountBefore?: InputMaybe<Scalars['Int']['input']>;
  /** How many it is to have afterwards (số người sau sắp xếp). */
  readonly headCountAfter?: InputMaybe<Scalars['Int']['input']>;
};

/** How many people a body may have. */
export type SetQuotaInput = {
  /** The body. */
  readonly organisation: Scalars['ID']['input'];
  /** In which capacity (nhóm đối tượng). */
  readonly category: StaffCategory;
  /** In which field (chuyên môn). */
  readonly speciality: Speciality;
  /** How many (số lượng). */
  readonly headcount: Scalars['Int']['input'];
  /** The first day. */
  readonly on: Scalars['Date']['input'];
  /**
   * The version of the quota in force on the day that this is based on; left out where there is none (phiên
   * bản).
   */
  readonly version?: InputMaybe<Scalars['Int']['input']>;
  /** The decision (quyết định). */
  readonly decision?: InputMaybe<Scalars['String']['input']>;
};

/** A place to be filled. */
export type OpenPostInput = {
  /** The body. */
  readonly organisation: Scalars['ID']['input'];
  /** What it is called in Vietnamese (chức danh). */
  readonly title: Scalars['String']['input'];
  /** Which of several that are alike, from 1; the first when left out (số thứ tự). */
  readonly ordinal?: InputMaybe<Scalars['Int']['input']>;
  /** True for the head of the body, of whom there is one (người đứng đầu). */
  readonly isHead?: InputMaybe<Scalars['Boolean']['input']>;
  /** In which capacity (nhóm đối tượng). */
  readonly category: StaffCategory;
  /** The field that it belongs to (chuyên môn). */
  readonly speciality: Speciality;
  /** False if it can be held without training in the field; true when left out. */
  readonly requiredSpeciality?: InputMaybe<Scalars['Boolean']['input']>;
  /** The qualification that it asks for at least (trình độ tối thiểu). */
  readonly requiredQualification?: InputMaybe<Qualification>;
  /** The day by which it must be filled (hạn bố trí). */
  readonly fillBy?: InputMaybe<Scalars['Date']['input']>;
  /** The first day. */
  readonly on: Scalars['Date']['input'];
};

/** What a post is from now on. A field left out stays. */
export type ChangePostInput = {
  /** The post. */
  readonly post: Scalars['ID']['input'];
  /** Its version that this is based on (phiên bản). */
  readonly version: Scalars['Int']['input'];
  /** What it is called in Vietnamese (chức danh). */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** False if it can be held without training in the field. */
  readonly requiredSpeciality?: InputMaybe<Scalars['Boolean']['input']>;
  /** The qualification that it asks for at least; null for none (trình độ tối thiểu). */
  readonly requiredQualification?: InputMaybe<Qualification>;
  /** The day by which it must be filled; null for none (hạn bố trí). */
  readonly fillBy?: InputMaybe<Scalars['Date']['input']>;
  /** The day from which it is no longer (ngày bãi bỏ). */
  readonly closesOn?: InputMaybe<Scalars['Date']['input']>;
};

/** A body that ceases, and what becomes of its people. */
export type DissolveOrganisationInput = {
  /** The body. */
  readonly organisation: Scalars['ID']['input'];
  /** Its version that this is based on (phiên bản). */
  readonly version: Scalars['Int']['input'];
  /** The day from which it is no longer (ngày giải thể). */
  readonly on: Scalars['Date']['input'];
  /** The bodies that it goes into (cơ quan kế thừa). */
  readonly successors?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Who goes on where; whoever is not listed is unassigned (bố trí lại). */
  readonly reassignments?: InputMaybe<ReadonlyArray<ReassignmentInput>>;
  /** The decision (quyết định). */
  readonly decision?: InputMaybe<Scalars['String']['input']>;
};

/** Where somebody of a dissolved body goes. */
export type ReassignmentInput = {
  /** Who. */
  readonly person: Scalars['ID']['input'];
  /** The body. */
  readonly organisation: Scalars['ID']['input'];
  /** The post; capacity and field stay where none is named (vị trí). */
  readonly post?: InputMaybe<Scalars['ID']['input']>;
};

/** A body as it is recorded, or why the command was refused. */
export type OrganisationCommandResult = OrganisationRecorded | PersonnelInputConflict | PersonnelVersionStale | OrganisationNotFound | OrganisationNotLiving | AgencyCodeTaken | PostNotFound | PostOccupied | PersonNotOnStaff | OverQuota | PersonnelDayOutOfOrder | DoubleFullTimeAssignment | AlreadySeconded | AssignmentEnded;

/** What is recorded of a body. */
export type OrganisationRecorded = {
  readonly __typename?: 'OrganisationRecorded';
  /** The body. */
  readonly organisation: Organisation;
  /** The post that the command was about. */
  readonly post: Maybe<Post>;
  /** True if the same input had been recorded before: nothing was written now. */
  readonly alreadyRecorded: Scalars['Boolean']['output'];
};

/**
 * What is on file about the viewer (hồ sơ của chính mình). A type of its own, since the person whom the data
 * are about needs neither the scopes nor the purpose that an officer needs for them.
 */
export type OwnRecord = {
  readonly __typename?: 'OwnRecord';
  /** Names the person. */
  readonly id: Scalars['ID']['output'];
  /** The unit that the person works in, or last did (đơn vị công tác). */
  readonly unit: Maybe<TerritorialUnit>;
  /** The full name (họ và tên). */
  readonly name: Scalars['String']['output'];
  /** The day of birth (ngày sinh). */
  readonly birthDate: Scalars['Date']['output'];
  /** The sex (giới tính). */
  readonly sex: Sex;
  /** The highest qualification (trình độ). */
  readonly qualification: Qualification;
  /** The fields that the person was trained in (chuyên môn được đào tạo). */
  readonly specialities: ReadonlyArray<Speciality>;
  /** Skill with digital tools (kỹ năng số). */
  readonly digitalSkills: Maybe<DigitalSkills>;
  /** The first day that the person no longer works; null while on staff (ngày thôi làm việc). */
  readonly leftOn: Maybe<Scalars['Date']['output']>;
  /** The number of the identity card (số định danh cá nhân). */
  readonly identifier: Maybe<Scalars['String']['output']>;
  /** The ethnic group (dân tộc). */
  readonly ethnicity: Maybe<Scalars['String']['output']>;
  /** True for a member of the Party (đảng viên). */
  readonly partyMember: Scalars['Boolean']['output'];
  /** When the person joined the Party (ngày vào Đảng). */
  readonly partyJoinedOn: Maybe<Scalars['Date']['output']>;
  /** Pregnancy, maternity leave, a small child (thai sản, con nhỏ). */
  readonly protections: Maybe<ReadonlyArray<Protection>>;
  /** Discipline, prosecution, inspection (kỷ luật, truy cứu, thanh tra). */
  readonly proceedings: Maybe<ReadonlyArray<Proceeding>>;
  /** The components of the pay, the newest first (lương và phụ cấp). */
  readonly pay: Maybe<ReadonlyArray<PayComponent>>;
  /** Months of compulsory social insurance (thời gian đóng BHXH bắt buộc). */
  readonly insurance: Maybe<ReadonlyArray<InsurancePeriod>>;
  /** Ratings, the newest first (đánh giá, xếp loại hằng năm). */
  readonly ratings: Maybe<ReadonlyArray<Rating>>;
  /** Criteria of Article 6 of Decree 178/2024/NĐ-CP, as assessed (tiêu chí đánh giá). */
  readonly criteria: Maybe<ReadonlyArray<AssessedCriterion>>;
  /** Courses taken, the newest first (đào tạo, bồi dưỡng). */
  readonly training: Maybe<ReadonlyArray<Training>>;
  /** Where the person works and has worked, the newest first (quá trình công tác). */
  readonly assignments: Maybe<ReadonlyArray<Assignment>>;
  /** Departures, the newest first (nghỉ việc). */
  readonly departures: Maybe<ReadonlyArray<Departure>>;
  /** What was paid for departures, the newest first (chi trả). */
  readonly payments: Maybe<ReadonlyArray<OwnPayment>>;
  /** What the person holds to be wrong, the newest first (ý kiến về hồ sơ). */
  readonly contests: Maybe<ReadonlyArray<RecordContest>>;
};

/** A payment for a departure of one's own (khoản chi trả). */
export type OwnPayment = {
  readonly __typename?: 'OwnPayment';
  /** The departure. */
  readonly departureId: Scalars['ID']['output'];
  /** What names the payment with who pays (số chứng từ). */
  readonly reference: Scalars['String']['output'];
  /** When it was paid (ngày chi trả). */
  readonly paidOn: Scalars['Date']['output'];
  /** How much (số tiền). */
  readonly amount: Scalars['Money']['output'];
};

/** A field of one's own record, and what is wrong with it. */
export type ContestOwnRecordInput = {
  /** A field of OwnRecord other than `id` and `contests`, such as `pay` (trường thông tin). */
  readonly field: Scalars['String']['input'];
  /** What is wrong, in one's own words, 1 to 2000 characters (nội dung). */
  readonly text: Scalars['String']['input'];
};

/** What became of it. */
export type ContestOwnRecordResult = OwnRecordContested | ContestFieldUnknown | ContestConflict | ContestantNotOnStaff;

/** It is noted (đã ghi nhận). */
export type OwnRecordContested = {
  readonly __typename?: 'OwnRecordContested';
  /** What is noted; if it was noted before, what was noted then. */
  readonly contest: RecordContest;
};

/** That somebody holds a field of their own record to be wrong (ý kiến về hồ sơ). */
export type RecordContest = {
  readonly __typename?: 'RecordContest';
  /** The field (trường thông tin). */
  readonly field: Scalars['String']['output'];
  /** What is wrong, in the person's own words (nội dung). */
  readonly text: Scalars['String']['output'];
  /** The day of the request (ngày đề nghị). */
  readonly requestedOn: Scalars['Date']['output'];
};

/**
 * Why a command was refused (lý do từ chối). Every subgraph adds the reasons of its own commands:
 * `extend enum RefusalCode`.
 */
export type RefusalCode =
  /** Another input was accepted before under the same natural key (trùng khóa, khác nội dung). */
  | 'CONFLICTING_INPUT'
  /** The input was based on a version that is no longer the newest (phiên bản đã cũ). */
  | 'STALE_VERSION'
  /** Only a province or the country opens a round, for as long as it exists (không thuộc thẩm quyền mở đợt rà soát). */
  | 'ROUND_NOT_OPENABLE'
  /** The round is not there, or not open to the unit (đợt rà soát không áp dụng cho đơn vị). */
  | 'ROUND_NOT_OPEN'
  /** There is no such need or offer (không có nhu cầu, khả năng này). */
  | 'REINFORCEMENT_UNKNOWN'
  /**
   * The person is not there to be sent: not seen, not in the body, protected, under proceedings, seconded or leaving. Which of
   * these is not said (người này không thuộc diện cử đi).
   */
  | 'PERSON_NOT_AVAILABLE'
  /** The place is no longer vacant, or the need is met or closed (nhu cầu đã được đáp ứng). */
  | 'NEED_ALREADY_MET'
  /** More would go from the body than the limit (vượt số người tối đa của một cơ quan). */
  | 'OVER_LIMIT'
  /** The body would have fewer people than its quota (thiếu so với chỉ tiêu của cơ quan cử đi). */
  | 'BELOW_QUOTA'
  /** The body is none of the province, or none of a commune where one is to receive (không thuộc tỉnh). */
  | 'OUTSIDE_PROVINCE'
  /** There is no such body (không có cơ quan này). */
  | 'ORGANISATION_NOT_FOUND'
  /** The body does not exist on the day (cơ quan chưa thành lập hoặc đã giải thể). */
  | 'ORGANISATION_NOT_LIVING'
  /** Another body bears the official code (trùng mã định danh cơ quan). */
  | 'AGENCY_CODE_TAKEN'
  /** The body has no such post on the day (không có vị trí này). */
  | 'POST_NOT_FOUND'
  /** Somebody holds the post (vị trí đã có người). */
  | 'POST_OCCUPIED'
  /** There is nobody of that id whom the viewer may see (không có người này). */
  | 'PERSON_NOT_FOUND'
  /** The person holds no post there on the day, or has left (không còn công tác). */
  | 'PERSON_NOT_ON_STAFF'
  /** Somebody with the identifier or the code is on file (đã có hồ sơ với số định danh này). */
  | 'IDENTIFIER_TAKEN'
  /** There is no such assignment that the viewer may see (không có bố trí này). */
  | 'ASSIGNMENT_NOT_FOUND'
  /** The assignment is over by the day (bố trí đã kết thúc). */
  | 'ASSIGNMENT_ENDED'
  /** The person would hold two posts proper at once (bố trí chính thức hai nơi). */
  | 'DOUBLE_FULL_TIME_ASSIGNMENT'
  /** The person is on secondment then (đang biệt phái). */
  | 'ALREADY_SECONDED'
  /** The body would have more people than its quota (vượt chỉ tiêu biên chế). */
  | 'OVER_QUOTA'
  /** The day does not go with what is recorded (ngày không hợp lý). */
  | 'DAY_OUT_OF_ORDER'
  /**
   * Pregnancy, maternity leave or a child under 36 months, and no request (thai sản, nuôi con nhỏ, không có
   * nguyện vọng).
   */
  | 'PROTECTED_WITHOUT_REQUEST'
  /** Disciplinary review, prosecution or inspection (đang bị xem xét kỷ luật, truy cứu, thanh tra). */
  | 'UNDER_PROCEEDINGS'
  /** There is no such departure that the viewer may see (không có hồ sơ nghỉ việc này). */
  | 'DEPARTURE_NOT_FOUND'
  /** Another departure of the person is under way or decided (đã có hồ sơ nghỉ việc). */
  | 'DEPARTURE_UNDER_WAY'
  /** The departure has not come to this step, or is past it (sai thứ tự). */
  | 'STEP_OUT_OF_ORDER'
  /** Who appraised may not decide (người thẩm định không được phê duyệt). */
  | 'SAME_PERSON'
  /** The record has no field of that name (không có trường thông tin này). */
  | 'FIELD_UNKNOWN'
  /** There is no record of the viewer (không có hồ sơ). */
  | 'NOT_ON_STAFF';

/** FIELD_UNKNOWN: the record has no field of that name. */
export type ContestFieldUnknown = Refusal & {
  readonly __typename?: 'ContestFieldUnknown';
  /** The reason, the same in every language. */
  readonly code: RefusalCode;
  /** The reason in a sentence, in the request's language. */
  readonly message: Scalars['String']['output'];
  /** The fields that can be contested (các trường có thể đề nghị xem lại). */
  readonly fields: ReadonlyArray<Scalars['String']['output']>;
};

/** CONFLICTING_INPUT: the field was contested today in other words. */
export type ContestConflict = Refusal & {
  readonly __typename?: 'ContestConflict';
  /** The reason, the same in every language. */
  readonly code: RefusalCode;
  /** The reason in a sentence, in the request's language. */
  readonly message: Scalars['String']['output'];
  /** What is noted (nội dung đã ghi nhận). */
  readonly recorded: Maybe<RecordContest>;
};

/** NOT_ON_STAFF: there is no record of the viewer. */
export type ContestantNotOnStaff = Refusal & {
  readonly __typename?: 'ContestantNotOnStaff';
  /** The reason, the same in every language. */
  readonly code: RefusalCode;
  /** The reason in a sentence, in the request's language. */
  readonly message: Scalars['String']['output'];
};

/** What a component of pay is (loại khoản lương, phụ cấp): a closed list, of which assessDeparture makes the salary. */
export type PayComponentKind =
  /** Of rank, grade or title, as a COEFFICIENT (hệ số lương). */
  | 'SALARY'
  /** The monthly wage of a labour contract, as an AMOUNT (tiền lương theo hợp đồng). */
  | 'CONTRACT_WAGE'
  /** The allowance of a commune or village worker, as an AMOUNT (phụ cấp hằng tháng). Decree 154/2025, Art. 5.2. */
  | 'MONTHLY_ALLOWANCE'
  /** Leadership, also where it is kept (chức vụ lãnh đạo). */
  | 'LEADERSHIP'
  /** Seniority beyond the frame (thâm niên vượt khung). */
  | 'BEYOND_FRAME'
  /** Professional seniority (thâm niên nghề). */
  | 'PROFESSIONAL_SENIORITY'
  /** Preference for the occupation (ưu đãi theo nghề). */
  | 'OCCUPATION_PREFERENTIAL'
  /** Responsibility of the occupation (trách nhiệm theo nghề). */
  | 'OCCUPATION_RESPONSIBILITY'
  /** Public service, 25 % (công vụ). */
  | 'PUBLIC_SERVICE'
  /** Work of Party and mass organisations (công tác đảng, đoàn thể). */
  | 'PARTY_MASS_WORK'
  /** Special allowance of the armed forces (đặc thù lực lượng vũ trang). */
  | 'ARMED_FORCES_SPECIAL'
  /** The difference kept of a former salary (chênh lệch bảo lưu). */
  | 'RESERVATION_DIFFERENCE'
  /** Responsibility of the work (trách nhiệm công việc). */
  | 'WORK_RESPONSIBILITY'
  /** Hazard (độc hại, nguy hiểm). */
  | 'HAZARD'
  /** Regional (khu vực). */
  | 'REGIONAL'
  /** Attraction (thu hút). */
  | 'ATTRACTION'
  /** Responsibility in a party committee (trách nhiệm cấp ủy). */
  | 'PARTY_COMMITTEE'
  /** Responsibility of a chief accountant (trách nhiệm kế toán trưởng). */
  | 'CHIEF_ACCOUNTANT'
  /** A concurrent post (kiêm nhiệm). */
  | 'CONCURRENT_POST';

/**
 * Somebody on staff, or who was (cán bộ, công chức, viên chức, người lao động). Seen by officers of the
 * territory that the person works in, read by read on record; sensitive kinds need a scope of their own and a
 * purpose. Whatever the viewer may not see of people comes back as null.
 */
export type Person = {
  readonly __typename?: 'Person';
  /** Names the person. */
  readonly id: Scalars['ID']['output'];
  /** The unit that the person works in, or last did (đơn vị công tác). */
  readonly unit: Maybe<TerritorialUnit>;
  /** The full name (họ và tên). */
  readonly name: Scalars['String']['output'];
  /** The day of birth (ngày sinh). */
  readonly birthDate: Scalars['Date']['output'];
  /** The sex (giới tính). */
  readonly sex: Sex;
  /** The highest qualification (trình độ). */
  readonly qualification: Qualification;
  /** The fields that the person was trained in (chuyên môn được đào tạo). */
  readonly specialities: ReadonlyArray<Speciality>;
  /** Skill with digital tools (kỹ năng số). */
  readonly digitalSkills: Maybe<DigitalSkills>;
  /** The last day's morrow of work; null while on staff (ngày thôi làm việc). */
  readonly leftOn: Maybe<Scalars['Date']['output']>;
  /** Where the person works and has worked, the newest first (quá trình công tác). */
  readonly assignments: ReadonlyArray<Assignment>;
  /** Ratings, the newest first (đánh giá, xếp loại hằng năm). */
  readonly ratings: ReadonlyArray<Rating>;
  /**
   * Whether the person meets the criteria of Article 6 of Decree 178/2024/NĐ-CP, as assessed, the newest first
   * (tiêu chí đánh giá).
   */
  readonly criteria: ReadonlyArray<AssessedCriterion>;
  /** Courses taken, the newest first (đào tạo, bồi dưỡng). */
  readonly training: ReadonlyArray<Training>;
  /** Departures of the person, the newest first (nghỉ việc). */
  readonly departures: ReadonlyArray<Departure>;
  /** The number of the identity card (số định danh cá nhân). Kept enciphered. */
  readonly identifier: Maybe<Scalars['String']['output']>;
  /** The ethnic group (dân tộc). */
  readonly ethnicity: Maybe<Scalars['String']['output']>;
  /** True for a member of the Party (đảng viên). */
  readonly partyMember: Maybe<Scalars['Boolean']['output']>;
  /** Why the person is let go only on request: pregnancy, maternity leave, a small child (thai sản, con nhỏ). */
  readonly protections: Maybe<ReadonlyArray<Protection>>;
  /** Why the person may not be let go at all: discipline, prosecution, inspection (kỷ luật, truy cứu, thanh tra). */
  readonly proceedings: Maybe<ReadonlyArray<Proceeding>>;
  /** The components of the pay in force on a day (lương và phụ cấp). */
  readonly pay: Maybe<ReadonlyArray<PayComponent>>;
  /** Months of compulsory social insurance (thời gian đóng BHXH bắt buộc). */
  readonly insurance: Maybe<ReadonlyArray<InsurancePeriod>>;
  /** Counted up by each change (phiên bản). */
  readonly version: Scalars['Int']['output'];
  /** Where the row comes from (nguồn). */
  readonly provenance: Provenance;
};


/**
 * Somebody on staff, or who was (cán bộ, công chức, viên chức, người lao động). Seen by officers of the
 * territory that the person works in, read by read on record; sensitive kinds need a scope of their own and a
 * purpose. Whatever the viewer may not see of people comes back as null.
 */
export type PersonPayArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** How somebody was rated in a year (xếp loại chất lượng). */
export type RatingGrade =
  /** Excellent (hoàn thành xuất sắc nhiệm vụ). */
  | 'EXCELLENT'
  /** Good (hoàn thành tốt nhiệm vụ). */
  | 'GOOD'
  /** Done (hoàn thành nhiệm vụ). */
  | 'COMPLETED'
  /** Not done (không hoàn thành nhiệm vụ). */
  | 'NOT_COMPLETED';

/** The rating of a year (xếp loại chất lượng hằng năm). */
export type Rating = {
  readonly __typename?: 'Rating';
  /** The year. */
  readonly year: Scalars['Int']['output'];
  /** The rating. */
  readonly grade: RatingGrade;
};

/** One criterion and whether it is met (tiêu chí). */
export type AssessedCriterion = {
  readonly __typename?: 'AssessedCriterion';
  /** The criterion, as the assessment words it (tiêu chí). */
  readonly criterion: Scalars['String']['output'];
  /** True if it is met (đạt). */
  readonly met: Scalars['Boolean']['output'];
  /** The day of the assessment (ngày đánh giá). */
  readonly assessedOn: Scalars['Date']['output'];
};

/** A course (khóa đào tạo, bồi dưỡng). */
export type Training = {
  readonly __typename?: 'Training';
  /** What it was (tên khóa). */
  readonly title: Scalars['String']['output'];
  /** Its first day. */
  readonly validFrom: Scalars['Date']['output'];
  /** The day after its last; null while it lasts or when not recorded. */
  readonly validTo: Maybe<Scalars['Date']['output']>;
  /** True if it was completed; null when not recorded. */
  readonly completed: Maybe<Scalars['Boolean']['output']>;
};

/** Why somebody is let go only on request (Decree 178/2024/NĐ-CP). */
export type ProtectionReason =
  /** Pregnant (mang thai). */
  | 'PREGNANCY'
  /** On maternity leave (nghỉ thai sản). */
  | 'MATERNITY_LEAVE'
  /** Raising a child under 36 months (nuôi con dưới 36 tháng tuổi). */
  | 'SMALL_CHILD';

/** A reason for protection, in its time. */
export type Protection = {
  readonly __typename?: 'Protection';
  /** The reason (lý do). */
  readonly reason: ProtectionReason;
  /** The first day. */
  readonly validFrom: Scalars['Date']['output'];
  /** The day from which it no longer holds; null while it does. */
  readonly validTo: Maybe<Scalars['Date']['output']>;
};

/** Why somebody may not be let go at all (Decree 178/2024/NĐ-CP). */
export type ProceedingReason =
  /** Under disciplinary review (đang bị xem xét kỷ luật). */
  | 'DISCIPLINE'
  /** Under prosecution (đang bị truy cứu trách nhiệm hình sự). */
  | 'PROSECUTION'
  /** Under inspection (đang trong thời gian thanh tra, kiểm tra). */
  | 'INSPECTION';

/** A proceeding, in its time. */
export type Proceeding = {
  readonly __typename?: 'Proceeding';
  /** The reason (lý do). */
  readonly reason: ProceedingReason;
  /** The first day. */
  readonly validFrom: Scalars['Date']['output'];
  /** The day from which it is over; null while it lasts. */
  readonly validTo: Maybe<Scalars['Date']['output']>;
};

/** How the value of a component of pay is to be read. */
export type PayMeasure =
  /** A coefficient of the base salary (hệ số). */
  | 'COEFFICIENT'
  /** A percentage of the salary by coefficients (tỷ lệ phần trăm). */
  | 'PERCENT'
  /** Dong a month (số tiền mỗi tháng). */
  | 'AMOUNT';

/** A component of pay, in its time (hệ số lương, phụ cấp). */
export type PayComponent = {
  readonly __typename?: 'PayComponent';
  /** Which component (loại). */
  readonly component: PayComponentKind;
  /** How its value is to be read (cách tính). */
  readonly measure: PayMeasure;
  /** The value as an exact decimal, such as "4.65" (giá trị). */
  readonly value: Scalars['String']['output'];
  /** The first day. */
  readonly validFrom: Scalars['Date']['output'];
  /** The day from which it no longer holds; null while it does. */
  readonly validTo: Maybe<Scalars['Date']['output']>;
};

/** Months of compulsory social insurance, both ends included (thời gian đóng BHXH bắt buộc). */
export type InsurancePeriod = {
  readonly __typename?: 'InsurancePeriod';
  /** The first month. */
  readonly fromMonth: Scalars['YearMonth']['output'];
  /** The last month. */
  readonly toMonth: Scalars['YearMonth']['output'];
  /** True for work in a body of the Party, the State, a mass organisation or the armed forces. */
  readonly publicBody: Scalars['Boolean']['output'];
  /** True for arduous or hazardous work, or in a specially difficult area (nặng nhọc, độc hại, vùng đặc biệt khó khăn). */
  readonly arduous: Scalars['Boolean']['output'];
  /** True if it was compensated by an earlier departure (đã hưởng trợ cấp). */
  readonly compensated: Scalars['Boolean']['output'];
};

/** Which people; each condition narrows down. */
export type PersonFilter = {
  /** People who work in this unit or under it, as "26740.2" or "26740". */
  readonly within?: InputMaybe<Scalars['ID']['input']>;
  /** The name holds these words, diacritics aside. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Trained in any of these fields. */
  readonly speciality?: InputMaybe<ReadonlyArray<Speciality>>;
  /** Any of these qualifications. */
  readonly qualification?: InputMaybe<ReadonlyArray<Qualification>>;
  /** True for those on staff today, false for those who left. */
  readonly onStaff?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * The number of the identity card, the whole of it (số định danh cá nhân). Errors: FORBIDDEN without the scope
   * people:identifiers and a purpose.
   */
  readonly identifier?: InputMaybe<Scalars['String']['input']>;
};

/** In which order; the id comes last. */
export type PersonOrder =
  /** By given name, then by the whole name, in Vietnamese order. */
  | 'NAME_ASC'
  /** The same, backwards. */
  | 'NAME_DESC';

/** A page of people. */
export type PersonConnection = {
  readonly __typename?: 'PersonConnection';
  /** The people with their cursors. */
  readonly edges: ReadonlyArray<PersonEdge>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many the viewer may see in all; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Somebody in a page. */
export type PersonEdge = {
  readonly __typename?: 'PersonEdge';
  /** The place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The person. */
  readonly node: Person;
};

/** Somebody who is new, and the first post. */
export type HirePersonInput = {
  /** The full name (họ và tên). */
  readonly name: Scalars['String']['input'];
  /** The day of birth (ngày sinh). */
  readonly birthDate: Scalars['Date']['input'];
  /** The sex (giới tính). */
  readonly sex: Sex;
  /** The highest qualification (trình độ). */
  readonly qualification: Qualification;
  /** The fields that the person was trained in (chuyên môn được đào tạo). */
  readonly specialities?: InputMaybe<ReadonlyArray<Speciality>>;
  /** Skill with digital tools (kỹ năng số). */
  readonly digitalSkills?: InputMaybe<DigitalSkills>;
  /** The number of the identity card, 12 digits or 9; kept enciphered (số định danh cá nhân). */
  readonly identifier?: InputMaybe<Scalars['String']['input']>;
  /** The ethnic group (dân tộc). */
  readonly ethnicity?: InputMaybe<Scalars['String']['input']>;
  /** True for a member of the Party (đảng viên). */
  readonly partyMember?: InputMaybe<Scalars['Boolean']['input']>;
  /** When the person joined the Party (ngày vào Đảng). */
  readonly partyJoinedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The code of the person with the agency (mã cán bộ). */
  readonly agencyPersonCode?: InputMaybe<Scalars['String']['input']>;
  /** The body. */
  readonly organisation: Scalars['ID']['input'];
  /** The post; it says capacity and field (vị trí). */
  readonly post?: InputMaybe<Scalars['ID']['input']>;
  /** In which capacity; without a post alone (nhóm đối tượng). */
  readonly category?: InputMaybe<StaffCategory>;
  /** For which field; without a post alone (chuyên môn). */
  readonly speciality?: InputMaybe<Speciality>;
  /** What the person is called there (chức danh). */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** The first day of work (ngày nhận việc). */
  readonly on: Scalars['Date']['input'];
  /** The decision (quyết định). */
  readonly decision?: InputMaybe<Scalars['String']['input']>;
};

/** What is on file from now on. A field left out stays; null says that there is none. */
export type ChangePersonInput = {
  /** Who. */
  readonly person: Scalars['ID']['input'];
  /** The person's version that this is based on (phiên bản). */
  readonly version: Scalars['Int']['input'];
  /** The full name (họ và tên). */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** The highest qualification (trình độ). */
  readonly qualification?: InputMaybe<Qualification>;
  /** The fields that the person was trained in (chuyên môn được đào tạo). */
  readonly specialities?: InputMaybe<ReadonlyArray<Speciality>>;
  /** Skill with digital tools (kỹ năng số). */
  readonly digitalSkills?: InputMaybe<DigitalSkills>;
  /** The code of the person with the agency (mã cán bộ). */
  readonly agencyPersonCode?: InputMaybe<Scalars['String']['input']>;
};

/** A component of pay. */
export type RecordPayInput = {
  /** Who. */
  readonly person: Scalars['ID']['input'];
  /** The person's version that this is based on (phiên bản). */
  readonly version: Scalars['Int']['input'];
  /** Which component (loại). */
  readonly component: PayComponentKind;
  /** How its value is to be read (cách tính). */
  readonly measure: PayMeasure;
  /** The value as an exact decimal, such as "4.65" (giá trị). */
  readonly value: Scalars['String']['input'];
  /** The first day. */
  readonly from: Scalars['Date']['input'];
  /** The day from which it no longer holds, where that is known. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/** Months of social insurance, both ends included. */
export type RecordInsuranceInput = {
  /** Who. */
  readonly person: Scalars['ID']['input'];
  /** The person's version that this is based on (phiên bản). */
  readonly version: Scalars['Int']['input'];
  /** The first month. */
  readonly fromMonth: Scalars['YearMonth']['input'];
  /** The last month. */
  readonly toMonth: Scalars['YearMonth']['input'];
  /**
   * False for work outside bodies of the Party, the State, mass organisations and the armed forces; true when
   * left out.
   */
  readonly publicBody?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * True for arduous or hazardous work, or in a specially difficult area (nặng nhọc, độc hại, vùng đặc biệt
   * khó khăn).
   */
  readonly arduous?: InputMaybe<Scalars['Boolean']['input']>;
  /** True if it was compensated by an earlier departure (đã hưởng trợ cấp). */
  readonly compensated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The rating of a year. */
export type RecordRatingInput = {
  /** Who. */
  readonly person: Scalars['ID']['input'];
  /** The person's version that this is based on (phiên bản). */
  readonly version: Scalars['Int']['input'];
  /** The year (năm). */
  readonly year: Scalars['Int']['input'];
  /** The grade (xếp loại). */
  readonly grade: RatingGrade;
};

/** A reason for protection, in its time. */
export type RecordProtectionInput = {
  /** Who. */
  readonly person: Scalars['ID']['input'];
  /** The person's version that this is based on (phiên bản). */
  readonly version: Scalars['Int']['input'];
  /** The reason (lý do). */
  readonly reason: ProtectionReason;
  /** The first day. */
  readonly from: Scalars['Date']['input'];
  /** The day from which it no longer holds, such as the one on which the child is 36 months old. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/** A proceeding, in its time. */
export type RecordProceedingInput = {
  /** Who. */
  readonly person: Scalars['ID']['input'];
  /** The person's version that this is based on (phiên bản). */
  readonly version: Scalars['Int']['input'];
  /** The reason (lý do). */
  readonly reason: ProceedingReason;
  /** The first day. */
  readonly from: Scalars['Date']['input'];
  /** The day from which it is over. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/** Somebody as they are recorded, or why the command was refused. */
export type PersonCommandResult = PersonRecorded | PersonnelInputConflict | PersonnelVersionStale | PersonNotFound | IdentifierTaken | OrganisationNotFound | OrganisationNotLiving | PostNotFound | PostOccupied | OverQuota | PersonnelDayOutOfOrder;

/** What is recorded of somebody. */
export type PersonRecorded = {
  readonly __typename?: 'PersonRecorded';
  /** The person; null once outside what the viewer may see. */
  readonly person: Maybe<Person>;
  /** True if the same input had been recorded before: nothing was written now. */
  readonly alreadyRecorded: Scalars['Boolean']['output'];
};

/** A page of the log. */
export type PersonnelChangeConnection = {
  readonly __typename?: 'PersonnelChangeConnection';
  /** The writes of the page with their cursors. */
  readonly edges: ReadonlyArray<PersonnelChangeEdge>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
};

/** A write in the log. */
export type PersonnelChangeEdge = {
  readonly __typename?: 'PersonnelChangeEdge';
  /** Its place in the log, opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The write. */
  readonly node: PersonnelChange;
};

/** What a write did to a row. */
export type PersonnelOperation =
  /** It was added. */
  | 'CREATED'
  /** It was changed. */
  | 'UPDATED'
  /** It was taken back. */
  | 'DELETED';

/** One write: what and which fields, without a value. Whoever may see the values asks for the row. */
export type PersonnelChange = {
  readonly __typename?: 'PersonnelChange';
  /** When it was written. */
  readonly at: Scalars['DateTime']['output'];
  /** What was written: Organisation, StaffQuota, Post, Person, Assignment, Departure, ReviewRound, Reinforcement. */
  readonly entity: Scalars['String']['output'];
  /** Which one: its id. */
  readonly entityId: Scalars['String']['output'];
  /** What was done. */
  readonly operation: PersonnelOperation;
  /** The names of the fields that were written. */
  readonly fields: ReadonlyArray<Scalars['String']['output']>;
};

/** CONFLICTING_INPUT: another input was accepted under the same natural key. */
export type PersonnelInputConflict = Refusal & {
  readonly __typename?: 'PersonnelInputConflict';
  /** The reason, the same in every language. */
  readonly code: RefusalCode;
  /** The reason in a sentence, in the request's language. */
  readonly message: Scalars['String']['output'];
  /** What was recorded then: its id. */
  readonly entityId: Scalars['ID']['output'];
};

/** STALE_VERSION: what the input was based on has changed since. */
export type PersonnelVersionStale = Refusal & {
  readonly __typename?: 'PersonnelVersionStale';
  /** The reason, the same in every language. */
  readonly code: RefusalCode;
  /** The reason in a sentence, in the request's language. */
  readonly message: Scalars['String']['output'];
  /** The version that was given. */
  readonly givenVersion: Maybe<Scalars['Int']['output']>;
  /** The version that should have been; null where there is none yet. */
  readonly version: Maybe<Scalars['Int']['output']>;
};

/** ORGANISATION_NOT_FOUND: there is no body of that id. */
export type OrganisationNotFound = Refusal & {
  readonly __typename?: 'OrganisationNotFound';
  /** The reason, the same in every language. */
  readonly code: RefusalCode;
  /** The reason in a sentence, in the request's language. */
  readonly message: Scalars['String']['output'];
  /** The body. */
  readonly organisationId: Scalars['ID']['output'];
};

/** ORGANISATION_NOT_LIVING: the body does not exist on the day. */
export type OrganisationNotLiving = Refusal & {
  readonly __typename?: 'OrganisationNotLiving';
  /** The reason, the same in every language. */
  readonly code: RefusalCode;
  /** The reason in a sentence, in the request's language. */
  readonly message: Scalars['String']['output'];
  /** The body. */
  readonly organisationId: Scalars['ID']['output'];
  /** The day that was given (ngày). */
  readonly on: Scalars['Date']['output'];
  /** Its first day. */
  readonly validFrom: Scalars['Date']['output'];
  /** The day from which it is no longer; null while it lasts. */
  readonly validTo: Maybe<Scalars['Date']['output']>;
};

/** AGENCY_CODE_TAKEN: another body bears the official code. */
export type AgencyCodeTaken = Refusal & {
  readonly __typename?: 'AgencyCodeTaken';
  /** The reason, the same in every language. */
  readonly code: RefusalCode;
  /** The reason in a sentence, in the request's language. */
  readonly message: Scalars['String']['output'];
  /** The code (mã định danh). */
  readonly agencyCode: Scalars['String']['output'];
};

/** POST_NOT_FOUND: the body has no such post on the day. */
export type PostNotFound = Refusal & {
  readonly __typename?: 'PostNotFound';
  /** The reason, the same in every language. */
  readonly code: RefusalCode;
  /** The reason in a sentence, in the request's language. */
  readonly message: Scalars['String']['output'];
  /** The post. */
  readonly postId: Scalars['ID']['output'];
};

/** POST_OCCUPIED: somebody holds the post of the head, or the post that is to be closed. */
export type PostOccupied = Refusal & {
  readonly __typename?: 'PostOccupied';
  /** The reason, the same in every language. */
  readonly code: RefusalCode;
  /** The reason in a sentence, in the request's language. */
  readonly message: Scalars['String']['output'];
  /** The post. */
  readonly postId: Scalars['ID']['output'];
  /** The day that was given (ngày). */
  readonly on: Scalars['Date']['output'];
};

/** PERSON_NOT_FOUND: there is nobody of that id whom the viewer may see. */
export type PersonNotFound = Refusal & {
  readonly __typename?: 'PersonNotFound';
  /** The reason, the same in every language. */
  readonly code: RefusalCode;
  /** The reason in a sentence, in the request's language. */
  readonly message: Scalars['String']['output'];
  /** Whom it is about. */
  readonly personId: Scalars['ID']['output'];
};

/** PERSON_NOT_ON_STAFF: the person has left by the day, or holds no post to be sent, moved or let go from. */
export type PersonNotOnStaff = Refusal & {
  readonly __typename?: 'PersonNotOnStaff';
  /** The reason, the same in every language. */
  readonly code: RefusalCode;
  /** The reason in a sentence, in the request's language. */
  readonly message: Scalars['String']['output'];
  /** Whom it is about. */
  readonly personId: Scalars['ID']['output'];
  /** The day that was given (ngày). */
  readonly on: Scalars['Date']['output'];
  /** The first day on which the person no longer works; null while on staff (ngày nghỉ). */
  readonly leftOn: Maybe<Scalars['Date']['output']>;
};

/**
 * IDENTIFIER_TAKEN: somebody with the number of the identity card, or with the code of the agency, is on file,
 * perhaps elsewhere; a second full-time post is not given by hiring again.
 */
export type IdentifierTaken = Refusal & {
  readonly __typename?: 'IdentifierTaken';
  /** The reason, the same in every language. */
  readonly code: RefusalCode;
  /** The reason in a sentence, in the request's language. */
  readonly message: Scalars['String']['output'];
};

/** ASSIGNMENT_NOT_FOUND: there is no such assignment, of that person, that the viewer may see. */
export type AssignmentNotFound = Refusal & {
  readonly __typename?: 'AssignmentNotFound';
  /** The reason, the same in every language. */
  readonly code: RefusalCode;
  /** The reason in a sentence, in the request's language. */
  readonly message: Scalars['String']['output'];
  /** The assignment. */
  readonly assignmentId: Scalars['ID']['output'];
};

/** ASSIGNMENT_ENDED: the assignment is over by the day. */
export type AssignmentEnded = Refusal & {
  readonly __typename?: 'AssignmentEnded';
  /** The reason, the same in every language. */
  readonly code: RefusalCode;
  /** The reason in a sentence, in the request's language. */
  readonly message: Scalars['String']['output'];
  /** The assignment. */
  readonly assignmentId: Scalars['ID']['output'];
  /** The day from which it is over. */
  readonly validTo: Scalars['Date']['output'];
};

/** DOUBLE_FULL_TIME_ASSIGNMENT: the person would hold two posts proper at once. */
export type DoubleFullTimeAssignment = Refusal & {
  readonly __typename?: 'DoubleFullTimeAssignment';
  /** The reason, the same in every language. */
  readonly code: RefusalCode;
  /** The reason in a sentence, in the request's language. */
  readonly message: Scalars['String']['output'];
  /** Whom it is about. */
  readonly personId: Scalars['ID']['output'];
  /** The day that was given (ngày). */
  readonly on: Scalars['Date']['output'];
  /** The other one; null where the viewer may not see it. */
  readonly assignmentId: Maybe<Scalars['ID']['output']>;
};

/** ALREADY_SECONDED: the person is on secondment on the day or later. */
export type AlreadySeconded = Refusal & {
  readonly __typename?: 'AlreadySeconded';
  /** The reason, the same in every language. */
  readonly code: RefusalCode;
  /** The reason in a sentence, in the request's language. */
  readonly message: Scalars['String']['output'];
  /** Whom it is about. */
  readonly personId: Scalars['ID']['output'];
  /** The day that was given (ngày). */
  readonly on: Scalars['Date']['output'];
  /** The other one; null where the viewer may not see it. */
  readonly assignmentId: Maybe<Scalars['ID']['output']>;
};

/**
 * OVER_QUOTA: the body would have more people in a field than its quota. A body without any quota for a
 * capacity is not judged.
 */
export type OverQuota = Refusal & {
  readonly __typename?: 'OverQuota';
  /** The reason, the same in every language. */
  readonly code: RefusalCode;
  /** The reason in a sentence, in the request's language. */
  readonly message: Scalars['String']['output'];
  /** The body. */
  readonly organisationId: Scalars['ID']['output'];
  /** The capacity (nhóm đối tượng). */
  readonly category: StaffCategory;
  /** The field (chuyên môn). */
  readonly speciality: Speciality;
  /** The first day of too many. */
  readonly on: Scalars['Date']['output'];
  /** How many there may be (chỉ tiêu). */
  readonly headcount: Scalars['Int']['output'];
  /** How many there are already (đã có). */
  readonly occupied: Scalars['Int']['output'];
};

/** DAY_OUT_OF_ORDER: the day does not go with what is recorded: before what it ends, or into what comes next. */
export type PersonnelDayOutOfOrder = Refusal & {
  readonly __typename?: 'PersonnelDayOutOfOrder';
  /** The reason, the same in every language. */
  readonly code: RefusalCode;
  /** The reason in a sentence, in the request's language. */
  readonly message: Scalars['String']['output'];
  /** The day that was given (ngày). */
  readonly on: Scalars['Date']['output'];
  /** The first day that would do; null for any. */
  readonly earliest: Maybe<Scalars['Date']['output']>;
  /** The last day that would do; null for any. */
  readonly latest: Maybe<Scalars['Date']['output']>;
};

/**
 * PROTECTED_WITHOUT_REQUEST: a pregnant woman, somebody on maternity leave or a parent of a child under 36
 * months is let go only if they ask for it (Decree 178/2024/NĐ-CP). Which of these it is, is not said.
 */
export type ProtectedWithoutRequest = Refusal & {
  readonly __typename?: 'ProtectedWithoutRequest';
  /** The reason, the same in every language. */
  readonly code: RefusalCode;
  /** The reason in a sentence, in the request's language. */
  readonly message: Scalars['String']['output'];
  /** Whom it is about. */
  readonly personId: Scalars['ID']['output'];
};

/**
 * UNDER_PROCEEDINGS: somebody under disciplinary review, prosecution or inspection is not let go, even if they
 * ask (Decree 178/2024/NĐ-CP). Which of these it is, is not said.
 */
export type UnderProceedings = Refusal & {
  readonly __typename?: 'UnderProceedings';
  /** The reason, the same in every language. */
  readonly code: RefusalCode;
  /** The reason in a sentence, in the request's language. */
  readonly message: Scalars['String']['output'];
  /** Whom it is about. */
  readonly personId: Scalars['ID']['output'];
};

/** DEPARTURE_NOT_FOUND: there is no such departure that the viewer may see. */
export type DepartureNotFound = Refusal & {
  readonly __typename?: 'DepartureNotFound';
  /** The reason, the same in every language. */
  readonly code: RefusalCode;
  /** The reason in a sentence, in the request's language. */
  readonly message: Scalars['String']['output'];
  /** The departure. */
  readonly departureId: Scalars['ID']['output'];
};

/** DEPARTURE_UNDER_WAY: another departure of the person is under way or decided. */
export type DepartureUnderWay = Refusal & {
  readonly __typename?: 'DepartureUnderWay';
  /** The reason, the same in every language. */
  readonly code: RefusalCode;
  /** The reason in a sentence, in the request's language. */
  readonly message: Scalars['String']['output'];
  /** The departure. */
  readonly departureId: Scalars['ID']['output'];
};

/** STEP_OUT_OF_ORDER: the departure has not come to this step, or is past it. */
export type DepartureStepOutOfOrder = Refusal & {
  readonly __typename?: 'DepartureStepOutOfOrder';
  /** The reason, the same in every language. */
  readonly code: RefusalCode;
  /** The reason in a sentence, in the request's language. */
  readonly message: Scalars['String']['output'];
  /** The departure. */
  readonly departureId: Scalars['ID']['output'];
  /** How far it has come (trạng thái). */
  readonly status: DepartureStatus;
  /** How far it should have come (trạng thái cần có). */
  readonly expected: ReadonlyArray<DepartureStatus>;
};

/** SAME_PERSON: who appraised the departure may not decide on it (four eyes). */
export type DepartureSamePerson = Refusal & {
  readonly __typename?: 'DepartureSamePerson';
  /** The reason, the same in every language. */
  readonly code: RefusalCode;
  /** The reason in a sentence, in the request's language. */
  readonly message: Scalars['String']['output'];
  /** The departure. */
  readonly departureId: Scalars['ID']['output'];
};

/** What a body asks others for (nhu cầu tăng cường). Everybody may see it: it names nobody. */
export type ReinforcementNeed = {
  readonly __typename?: 'ReinforcementNeed';
  /** Names the need. */
  readonly id: Scalars['ID']['output'];
  /** The body (cơ quan). */
  readonly organisation: Organisation;
  /** In which capacity (nhóm đối tượng). */
  readonly category: StaffCategory;
  /** The field (chuyên môn). */
  readonly speciality: Speciality;
  /** How many (số lượng). */
  readonly headcount: Scalars['Int']['output'];
  /** From when on (thời điểm cần). */
  readonly neededFrom: Scalars['Date']['output'];
  /** How many were sent to meet it (đã tăng cường). */
  readonly sent: Scalars['Int']['output'];
  /** When it was reported (ngày báo cáo). */
  readonly reportedOn: Scalars['Date']['output'];
  /** Since when it no longer holds (ngày đóng). */
  readonly closedOn: Maybe<Scalars['Date']['output']>;
  /** Counts its changes; a command names the one it is based on. */
  readonly version: Scalars['Int']['output'];
  /** Where it comes from. */
  readonly provenance: Provenance;
};

/** Whom a body could send (khả năng cử người tăng cường): how many, not who. */
export type ReinforcementOffer = {
  readonly __typename?: 'ReinforcementOffer';
  /** Names the offer. */
  readonly id: Scalars['ID']['output'];
  /** The body (cơ quan). */
  readonly organisation: Organisation;
  /** In which capacity (nhóm đối tượng). */
  readonly category: StaffCategory;
  /** The field (chuyên môn). */
  readonly speciality: Speciality;
  /** How many (số lượng). */
  readonly headcount: Scalars['Int']['output'];
  /** Until when it holds; null for as long as it is not closed (hiệu lực đến). */
  readonly until: Maybe<Scalars['Date']['output']>;
  /** When it was reported (ngày báo cáo). */
  readonly reportedOn: Scalars['Date']['output'];
  /** Since when it no longer holds (ngày đóng). */
  readonly closedOn: Maybe<Scalars['Date']['output']>;
  /** Counts its changes; a command names the one it is based on. */
  readonly version: Scalars['Int']['output'];
  /** Where it comes from. */
  readonly provenance: Provenance;
};

/** A page of needs. */
export type ReinforcementNeedConnection = {
  readonly __typename?: 'ReinforcementNeedConnection';
  /** The rows of the page with their cursors. */
  readonly edges: ReadonlyArray<ReinforcementNeedEdge>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of needs. */
export type ReinforcementNeedEdge = {
  readonly __typename?: 'ReinforcementNeedEdge';
  /** Its place in the list, opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: ReinforcementNeed;
};

/** A page of offers. */
export type ReinforcementOfferConnection = {
  readonly __typename?: 'ReinforcementOfferConnection';
  /** The rows of the page with their cursors. */
  readonly edges: ReadonlyArray<ReinforcementOfferEdge>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of offers. */
export type ReinforcementOfferEdge = {
  readonly __typename?: 'ReinforcementOfferEdge';
  /** Its place in the list, opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: ReinforcementOffer;
};

/** Which needs or offers; all conditions hold together. */
export type ReinforcementFilter = {
  /** Of bodies of this unit and of those under it, by id or code. */
  readonly within?: InputMaybe<Scalars['ID']['input']>;
  /** In any of these capacities. */
  readonly category?: InputMaybe<ReadonlyArray<StaffCategory>>;
  /** In any of these fields. */
  readonly speciality?: InputMaybe<ReadonlyArray<Speciality>>;
  /** True for those that hold on the day: not closed, and a need not met, an offer not run out; false for the others. */
  readonly open?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Body, capacity, field and day are its key while it is open: the same again answers with the first result. */
export type RequestReinforcementInput = {
  /** The body that asks (cơ quan đề nghị). */
  readonly organisation: Scalars['ID']['input'];
  /** In which capacity. */
  readonly category: StaffCategory;
  /** In which field. */
  readonly speciality: Speciality;
  /** How many, 1 to 1,000. */
  readonly headcount: Scalars['Int']['input'];
  /** From when on (thời điểm cần). */
  readonly neededFrom: Scalars['Date']['input'];
};

/** Body, capacity, field are its key while it is open: the same again answers with the first result. */
export type OfferReinforcementInput = {
  /** The body that offers (cơ quan cử đi). */
  readonly organisation: Scalars['ID']['input'];
  /** In which capacity. */
  readonly category: StaffCategory;
  /** In which field. */
  readonly speciality: Speciality;
  /** How many, 1 to 1,000. */
  readonly headcount: Scalars['Int']['input'];
  /** Until when it holds, not before today; until it is closed when left out. */
  readonly until?: InputMaybe<Scalars['Date']['input']>;
};

/** A need to close. */
export type CloseReinforcementNeedInput = {
  /** The need. */
  readonly id: Scalars['ID']['input'];
  /** The version that the input is based on. */
  readonly version: Scalars['Int']['input'];
};

/** A offer to close. */
export type CloseReinforcementOfferInput = {
  /** The offer. */
  readonly id: Scalars['ID']['input'];
  /** The version that the input is based on. */
  readonly version: Scalars['Int']['input'];
};

/** One move of a plan that is accepted. */
export type ReinforcementMoveInput = {
  /** Who goes. */
  readonly person: Scalars['ID']['input'];
  /** The version of the person that the plan was based on. */
  readonly version: Scalars['Int']['input'];
  /** The body that sends. */
  readonly fromOrganisation: Scalars['ID']['input'];
  /** The body that receives. */
  readonly toOrganisation: Scalars['ID']['input'];
  /** The need that it meets, if one asked for it. */
  readonly need?: InputMaybe<Scalars['ID']['input']>;
};

/**
 * Moves of a plan to make secondments of, all or none. Province and decision are its key: the same again answers with the
 * first result.
 */
export type AcceptReinforcementInput = {
  /** The province, by id without a day. */
  readonly province: Scalars['ID']['input'];
  /** Number of the decision that sends them, 1 to 100 characters (số quyết định). */
  readonly decision: Scalars['String']['input'];
  /** From when on; not after today (ngày bắt đầu). */
  readonly startsOn: Scalars['Date']['input'];
  /** Until when, as expected; a secondment to the grass roots lasts three years (Decree 178/2024/NĐ-CP, Article 12). */
  readonly expectedEnd: Scalars['Date']['input'];
  /** Who goes where: 1 to 500. */
  readonly moves: ReadonlyArray<ReinforcementMoveInput>;
  /** How many at most from one body, 1 to 100. */
  readonly limitPerOrganisation?: InputMaybe<Scalars['Int']['input']>;
};

/** The need is recorded. */
export type ReinforcementRequested = {
  readonly __typename?: 'ReinforcementRequested';
  /** The need. */
  readonly need: ReinforcementNeed;
  /** True if the same input had recorded it before. */
  readonly alreadyRequested: Scalars['Boolean']['output'];
};

/** The offer is recorded. */
export type ReinforcementOffered = {
  readonly __typename?: 'ReinforcementOffered';
  /** The offer. */
  readonly offer: ReinforcementOffer;
  /** True if the same input had recorded it before. */
  readonly alreadyOffered: Scalars['Boolean']['output'];
};

/** The need is closed. */
export type ReinforcementNeedClosed = {
  readonly __typename?: 'ReinforcementNeedClosed';
  /** The need. */
  readonly need: ReinforcementNeed;
  /** True if the same input had closed it before. */
  readonly alreadyClosed: Scalars['Boolean']['output'];
};

/** The offer is closed. */
export type ReinforcementOfferClosed = {
  readonly __typename?: 'ReinforcementOfferClosed';
  /** The offer. */
  readonly offer: ReinforcementOffer;
  /** True if the same input had closed it before. */
  readonly alreadyClosed: Scalars['Boolean']['output'];
};

/** The moves are made: each is a secondment, and the people are of the unit that received them. */
export type ReinforcementAccepted = {
  readonly __typename?: 'ReinforcementAccepted';
  /** The secondments, in the order of the moves. */
  readonly secondments: Maybe<ReadonlyArray<Assignment>>;
  /** True if the same input had made them before. */
  readonly alreadyAccepted: Scalars['Boolean']['output'];
};

/** A command of reinforcement that was refused: nothing was written. */
export type ReinforcementRefused = Refusal & {
  readonly __typename?: 'ReinforcementRefused';
  /** The reason, the same in every language. */
  readonly code: RefusalCode;
  /** The reason in a sentence, in the request's language. */
  readonly message: Scalars['String']['output'];
  /** Which of the moves, from 0; the first that cannot be made. */
  readonly move: Maybe<Scalars['Int']['output']>;
  /** The body that it is about, where it is about one. */
  readonly organisation: Maybe<Organisation>;
  /** The need that is recorded, where it is about one. */
  readonly recordedNeed: Maybe<ReinforcementNeed>;
  /** The offer that is recorded, where it is about one. */
  readonly recordedOffer: Maybe<ReinforcementOffer>;
};

/** What became of a request. */
export type RequestReinforcementResult = ReinforcementRequested | ReinforcementRefused;

/** What became of an offer. */
export type OfferReinforcementResult = ReinforcementOffered | ReinforcementRefused;

/** What became of closing a need. */
export type CloseReinforcementNeedResult = ReinforcementNeedClosed | ReinforcementRefused;

/** What became of closing an offer. */
export type CloseReinforcementOfferResult = ReinforcementOfferClosed | ReinforcementRefused;

/** What became of accepting moves. */
export type AcceptReinforcementResult = ReinforcementAccepted | ReinforcementRefused;

/** What a plan rests on (cơ sở của phương án). */
export type ReinforcementBasis =
  /** The viewer sees everybody of the province: people who may not be moved are left out, and each move names who goes. */
  | 'PEOPLE'
  /** Head counts alone: a body may prove to have fewer who may be moved, and no move names anybody. */
  | 'COUNTS';

/** How near who goes is to where they go (mức độ gần). */
export type ReinforcementNearness =
  /** From a body of the province (cơ quan cấp tỉnh). */
  | 'PROVINCIAL_BODY'
  /** From a commune that lay in the same district before 1 July 2025 (cùng huyện cũ). */
  | 'SAME_FORMER_DISTRICT'
  /** From another commune of the province (cùng tỉnh). */
  | 'SAME_PROVINCE';

/** What a plan weighs, in points: the plan of the fewest is proposed. A policy of this graph, which no legal text gives. */
export type ReinforcementWeights = {
  readonly __typename?: 'ReinforcementWeights';
  /** A place that stays unmet. */
  readonly unmet: Scalars['Int']['output'];
  /** More for a place that stays unmet in a unit of `priorityUnits`. */
  readonly unmetPriority: Scalars['Int']['output'];
  /** More for a place that stays unmet though a need asks for it. */
  readonly unmetAsked: Scalars['Int']['output'];
  /** Somebody from a body of the province. */
  readonly fromProvincialBody: Scalars['Int']['output'];
  /** Somebody from a commune of the same former district; at most `fromProvince`. */
  readonly fromFormerDistrict: Scalars['Int']['output'];
  /** Somebody from another commune of the province. */
  readonly fromProvince: Scalars['Int']['output'];
  /** More for somebody whom no offer covers. */
  readonly notOffered: Scalars['Int']['output'];
};

/** Other weights for a plan, 0 to 100,000 each. */
export type ReinforcementWeightsInput = {
  /** A place that stays unmet. */
  readonly unmet?: InputMaybe<Scalars['Int']['input']>;
  /** More for a place that stays unmet in a unit of `priorityUnits`. */
  readonly unmetPriority?: InputMaybe<Scalars['Int']['input']>;
  /** More for a place that stays unmet though a need asks for it. */
  readonly unmetAsked?: InputMaybe<Scalars['Int']['input']>;
  /** Somebody from a body of the province. */
  readonly fromProvincialBody?: InputMaybe<Scalars['Int']['input']>;
  /** Somebody from a commune of the same former district; at most `fromProvince`. */
  readonly fromFormerDistrict?: InputMaybe<Scalars['Int']['input']>;
  /** Somebody from another commune of the province. */
  readonly fromProvince?: InputMaybe<Scalars['Int']['input']>;
  /** More for somebody whom no offer covers. */
  readonly notOffered?: InputMaybe<Scalars['Int']['input']>;
};

/** What a plan is asked to heed. */
export type ReinforcementOptions = {
  /** How many at most from one body, 1 to 100. */
  readonly limitPerOrganisation?: InputMaybe<Scalars['Int']['input']>;
  /**
   * Remote and difficult units, whose places are filled first; none when left out. By id without a day: which units these are,
   * the part of the graph that knows units can be asked, this one does not record it.
   */
  readonly priorityUnits?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** In these capacities alone; all when left out. */
  readonly categories?: InputMaybe<ReadonlyArray<StaffCategory>>;
  /** Other weights than those of the policy. */
  readonly weights?: InputMaybe<ReinforcementWeightsInput>;
};

/** That one person goes from a body to another for a time (phương án biệt phái một người). */
export type ReinforcementMove = {
  readonly __typename?: 'ReinforcementMove';
  /** The body that sends (cơ quan cử đi). */
  readonly fromOrganisation: Organisation;
  /** The body that receives (cơ quan tiếp nhận). */
  readonly toOrganisation: Organisation;
  /** In which capacity (nhóm đối tượng). */
  readonly category: StaffCategory;
  /** In which field (chuyên môn). */
  readonly speciality: Speciality;
  /** The need that it meets; null for a vacancy that nobody asked to fill. */
  readonly need: Maybe<ReinforcementNeed>;
  /** How near they are. */
  readonly nearness: ReinforcementNearness;
  /** True if an offer of the body covers it. */
  readonly isOffered: Scalars['Boolean']['output'];
  /** True if it goes to a unit of `priorityUnits`. */
  readonly isPriority: Scalars['Boolean']['output'];
  /** What it weighs, in points. */
  readonly cost: Scalars['Int']['output'];
  /**
   * Who goes (người được đề xuất): of the cell the first whose qualification the posts there ask for, then who was trained in
   * the field, then by id. Null where the plan rests on counts.
   */
  readonly person: Maybe<Person>;
};

/** Places that the plan leaves vacant (nhu cầu chưa đáp ứng). */
export type ReinforcementUnmet = {
  readonly __typename?: 'ReinforcementUnmet';
  /** The body that lacks people. */
  readonly organisation: Organisation;
  /** In which capacity. */
  readonly category: StaffCategory;
  /** In which field. */
  readonly speciality: Speciality;
  /** The need that asks for them; null for vacancies that nobody asked to fill. */
  readonly need: Maybe<ReinforcementNeed>;
  /** True in a unit of `priorityUnits`. */
  readonly isPriority: Scalars['Boolean']['output'];
  /** How many places. */
  readonly count: Scalars['Int']['output'];
};

/**
 * Who could go where within a province (phương án tăng cường cán bộ cho cấp xã): from bodies with more people present in a
 * capacity and field than their quota, those of the province first, then those of the nearest communes, to bodies of
 * communes that have vacancies in it or have asked for people. A proposal of the fewest points by the weights, optimal by
 * linear programming (HiGHS); the same facts give the same plan. It decides nothing: `acceptReinforcement` does.
 *
 * No cell is taken below its quota, and nobody is proposed who is pregnant, on maternity leave or raising a small child,
 * under discipline, prosecution or inspection, seconded, or about to leave (Decree 178/2024/NĐ-CP lets such people go only
 * if they ask for it, or not at all). What a commune can fill from its own bodies is left to it and is no part of the plan.
 * A need counts as places that are vacant; beyond the vacancies, as places beyond the quota.
 */
export type ReinforcementPlan = {
  readonly __typename?: 'ReinforcementPlan';
  /** The province (tỉnh, thành phố). */
  readonly province: Maybe<TerritorialUnit>;
  /** The day (ngày). */
  readonly asOf: Scalars['Date']['output'];
  /** What it rests on. */
  readonly basis: ReinforcementBasis;
  /** How many at most from one body. */
  readonly limitPerOrganisation: Scalars['Int']['output'];
  /** What was weighed. */
  readonly weights: ReinforcementWeights;
  /** How many places communes cannot fill from their own bodies (tổng nhu cầu). */
  readonly needed: Scalars['Int']['output'];
  /** Who goes where; as many as there are places that can be filled. */
  readonly moves: ReadonlyArray<ReinforcementMove>;
  /** What stays vacant. */
  readonly unmet: ReadonlyArray<ReinforcementUnmet>;
  /** The points of all moves and of all that stays vacant. */
  readonly cost: Scalars['Int']['output'];
  /** True if any of it was made up for trying out (có dữ liệu mẫu). */
  readonly isSample: Scalars['Boolean']['output'];
};

/** A round to open. Unit and title are its key: the same again answers with the first result. */
export type OpenReviewRoundInput = {
  /** The province or the country that opens it, by id without a day (đơn vị tổ chức). */
  readonly unit: Scalars['ID']['input'];
  /** Its title, 1 to 200 characters (tên đợt). */
  readonly title: Scalars['String']['input'];
  /** What must be checked, one at least (nội dung). */
  readonly mustCheck: ReadonlyArray<ReviewCheck>;
  /** When it is opened; today when left out (ngày bắt đầu). */
  readonly openedOn?: InputMaybe<Scalars['Date']['input']>;
  /** By when units report it done, not before `openedOn` (hạn hoàn thành). */
  readonly dueOn: Scalars['Date']['input'];
};

/** A report that a unit has finished a round. Round and unit are its key: the same again answers with the first result. */
export type CompleteReviewInput = {
  /** The round (đợt rà soát). */
  readonly round: Scalars['ID']['input'];
  /** The unit that has finished, by id without a day (đơn vị). */
  readonly unit: Scalars['ID']['input'];
  /** When it finished: not before the round was opened and not after today; today when left out (ngày hoàn thành). */
  readonly completedOn?: InputMaybe<Scalars['Date']['input']>;
  /** What it reports beside, 2,000 characters at most. No word on people: everybody may read it (ghi chú). */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** The round is open. */
export type ReviewRoundOpened = {
  readonly __typename?: 'ReviewRoundOpened';
  /** The round. */
  readonly round: ReviewRound;
  /** True if the same input had opened it before. */
  readonly alreadyOpened: Scalars['Boolean']['output'];
};

/** The report is noted. */
export type ReviewCompleted = {
  readonly __typename?: 'ReviewCompleted';
  /** The round. */
  readonly round: ReviewRound;
  /** What is noted. */
  readonly completion: ReviewCompletion;
  /** True if the same input had been noted before. */
  readonly alreadyCompleted: Scalars['Boolean']['output'];
};

/** A command of the review that was refused: nothing was written. */
export type ReviewRefused = Refusal & {
  readonly __typename?: 'ReviewRefused';
  /** The reason, the same in every language. */
  readonly code: RefusalCode;
  /** The reason in a sentence, in the request's language. */
  readonly message: Scalars['String']['output'];
  /** The round that is recorded, where there is one. */
  readonly recordedRound: Maybe<ReviewRound>;
  /** What the unit has reported before, where another content is recorded. */
  readonly recordedCompletion: Maybe<ReviewCompletion>;
};

/** What became of opening a round. */
export type OpenReviewRoundResult = ReviewRoundOpened | ReviewRefused;

/** What became of a report. */
export type CompleteReviewResult = ReviewCompleted | ReviewRefused;

/** A page of assignments that do not fit. */
export type MismatchedAssignmentConnection = {
  readonly __typename?: 'MismatchedAssignmentConnection';
  /** The rows of the page with their cursors. */
  readonly edges: ReadonlyArray<MismatchedAssignmentEdge>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of assignments that do not fit. */
export type MismatchedAssignmentEdge = {
  readonly __typename?: 'MismatchedAssignmentEdge';
  /** Its place in the list, opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: Assignment;
};

/** A page of heads' posts that are not filled. */
export type OverdueAppointmentConnection = {
  readonly __typename?: 'OverdueAppointmentConnection';
  /** The rows of the page with their cursors. */
  readonly edges: ReadonlyArray<OverdueAppointmentEdge>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of heads' posts that are not filled. */
export type OverdueAppointmentEdge = {
  readonly __typename?: 'OverdueAppointmentEdge';
  /** Its place in the list, opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: Post;
};

/** A page of departures of people with ability. */
export type ValuedLeaverConnection = {
  readonly __typename?: 'ValuedLeaverConnection';
  /** The rows of the page with their cursors. */
  readonly edges: ReadonlyArray<ValuedLeaverEdge>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of departures of people with ability. */
export type ValuedLeaverEdge = {
  readonly __typename?: 'ValuedLeaverEdge';
  /** Its place in the list, opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: Departure;
};

export type TerritorialUnit = {
  readonly __typename?: 'TerritorialUnit';
  /**
   * Who is without an assignment (người chưa được bố trí): the body of their last assignment is dissolved, none has
   * followed in a body that lives, and they have not left. As far as the viewer may see them.
   * Errors: PAGE_TOO_LARGE, BAD_USER_INPUT.
   */
  readonly unassignedPeople: Maybe<PersonConnection>;
  /**
   * Assignments in force whose post asks for another field or a higher qualification than who sits on it has (bố trí
   * chưa phù hợp chuyên môn, trình độ). As far as the viewer may see them. Errors: PAGE_TOO_LARGE, BAD_USER_INPUT.
   */
  readonly mismatchedAssignments: Maybe<MismatchedAssignmentConnection>;
  /**
   * Heads' posts that should have been filled before the day of the unit and that nobody holds (chậm kiện toàn người đứng đầu). Who
   * acts for the head does not fill the post. A list of posts: it names nobody, and whoever may ask for statistics may ask
   * for it, of any unit. Errors: PAGE_TOO_LARGE, BAD_USER_INPUT.
   */
  readonly overdueAppointments: Maybe<OverdueAppointmentConnection>;
  /**
   * Departures, not refused, of people who were rated excellent in one of the three calendar years before the year in which
   * they leave (người có năng lực xin nghỉ), and who leave after the day or left within the twelve months before it. To keep
   * those with ability is the duty of the head (Decree 178/2024/NĐ-CP, Article 17), who judges by the ratings of the last
   * three years (Article 6). As far as the viewer may see them. Errors: PAGE_TOO_LARGE, BAD_USER_INPUT.
   */
  readonly valuedLeavers: Maybe<ValuedLeaverConnection>;
  /**
   * Rounds that are open to the unit on its day, the newest first: those that itself, its province or the country opened
   * (các đợt rà soát). Errors: PAGE_TOO_LARGE, BAD_USER_INPUT.
   */
  readonly reviewRounds: Maybe<UnitReviewRoundConnection>;
  /** Names the unit (đơn vị hành chính), with a day where one was asked for. */
  readonly id: Scalars['ID']['output'];
  /**
   * The bodies of the unit and of those under it, on the day of the unit (cơ quan, tổ chức).
   * Errors: PAGE_TOO_LARGE, BAD_USER_INPUT.
   */
  readonly organisations: Maybe<OrganisationConnection>;
  /** Head counts against quotas on the day of the unit (tình hình biên chế); null where nothing is recorded. */
  readonly staffing: Maybe<Staffing>;
  /** Where people lack on the day of the unit, the most first (thiếu hụt); null where nothing is recorded. */
  readonly shortages: Maybe<ReadonlyArray<Shortage>>;
  /** How many left until the day of the unit (nghỉ theo chính sách); null where nothing is recorded. */
  readonly departures: Maybe<DepartureTotals>;
  /**
   * Who works in the unit or under it today, as far as the viewer may see them (người làm việc).
   * Errors: PAGE_TOO_LARGE, BAD_USER_INPUT.
   */
  readonly people: Maybe<PersonConnection>;
};


export type TerritorialUnitUnassignedPeopleArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type TerritorialUnitMismatchedAssignmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type TerritorialUnitOverdueAppointmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type TerritorialUnitValuedLeaversArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type TerritorialUnitReviewRoundsArgs = {
  filter?: InputMaybe<ReviewRoundFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type TerritorialUnitOrganisationsArgs = {
  filter?: InputMaybe<OrganisationFilter>;
  orderBy?: InputMaybe<ReadonlyArray<OrganisationOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type TerritorialUnitStaffingArgs = {
  knownOn?: InputMaybe<Scalars['Date']['input']>;
  levels?: InputMaybe<ReadonlyArray<OrganisationLevel>>;
};


export type TerritorialUnitShortagesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  knownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type TerritorialUnitDeparturesArgs = {
  knownOn?: InputMaybe<Scalars['Date']['input']>;
};


export type TerritorialUnitPeopleArgs = {
  filter?: InputMaybe<PersonFilter>;
  orderBy?: InputMaybe<ReadonlyArray<PersonOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** What a round of review has checked (nội dung rà soát). */
export type ReviewCheck =
  /** People without an assignment (người chưa được bố trí). */
  | 'UNASSIGNED_PEOPLE'
  /** Assignments that do not fit in field or qualification (bố trí chưa phù hợp). */
  | 'MISMATCHED_ASSIGNMENTS'
  /** Heads' posts that are not filled in time (chậm kiện toàn người đứng đầu). */
  | 'OVERDUE_APPOINTMENTS'
  /** People with ability who leave (người có năng lực xin nghỉ). */
  | 'VALUED_LEAVERS'
  /** Head counts against quotas (biên chế so với chỉ tiêu). */
  | 'QUOTAS';

/**
 * A round of review that a province or the country has opened for the units under it (đợt rà soát việc bố trí cán bộ).
 * Everybody may see what rounds there are and how far they have come.
 */
export type ReviewRound = {
  readonly __typename?: 'ReviewRound';
  /** Names the round. */
  readonly id: Scalars['ID']['output'];
  /** Who opened it: a province or the country (đơn vị tổ chức). */
  readonly openedBy: Maybe<TerritorialUnit>;
  /** Its title, which its unit gives only once (tên đợt). */
  readonly title: Scalars['String']['output'];
  /** What must be checked (nội dung). */
  readonly mustCheck: ReadonlyArray<ReviewCheck>;
  /** When it was opened (ngày bắt đầu). */
  readonly openedOn: Scalars['Date']['output'];
  /** By when units report it done (hạn hoàn thành). */
  readonly dueOn: Scalars['Date']['output'];
  /** How many communes of its unit have finished it until today, of how many that there are (tiến độ). */
  readonly coverage: Maybe<Coverage>;
  /** Counts its changes. */
  readonly version: Scalars['Int']['output'];
  /** Where it comes from. */
  readonly provenance: Provenance;
};

/** That a unit has finished a round (kết quả hoàn thành đợt rà soát). */
export type ReviewCompletion = {
  readonly __typename?: 'ReviewCompletion';
  /** The unit that finished (đơn vị). */
  readonly unit: Maybe<TerritorialUnit>;
  /** When it finished (ngày hoàn thành). */
  readonly completedOn: Scalars['Date']['output'];
  /** What it reports beside (ghi chú). */
  readonly note: Maybe<Scalars['String']['output']>;
};

/** A round as it concerns one unit, on the day of the unit (đợt rà soát của đơn vị). */
export type UnitReviewRound = {
  readonly __typename?: 'UnitReviewRound';
  /** The round (đợt rà soát). */
  readonly round: ReviewRound;
  /** That the unit has finished it; null while it has not (kết quả của đơn vị). */
  readonly completion: Maybe<ReviewCompletion>;
  /** How many communes of the unit have finished it, of how many that there are (tiến độ); null for a commune. */
  readonly coverage: Maybe<Coverage>;
  /** True if the day of the unit lies after `dueOn` and the unit had not finished by then (quá hạn). */
  readonly isOverdue: Scalars['Boolean']['output'];
};

/** A page of rounds of review. */
export type ReviewRoundConnection = {
  readonly __typename?: 'ReviewRoundConnection';
  /** The rows of the page with their cursors. */
  readonly edges: ReadonlyArray<ReviewRoundEdge>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of rounds of review. */
export type ReviewRoundEdge = {
  readonly __typename?: 'ReviewRoundEdge';
  /** Its place in the list, opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: ReviewRound;
};

/** A page of rounds that are open to a unit. */
export type UnitReviewRoundConnection = {
  readonly __typename?: 'UnitReviewRoundConnection';
  /** The rows of the page with their cursors. */
  readonly edges: ReadonlyArray<UnitReviewRoundEdge>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of rounds that are open to a unit. */
export type UnitReviewRoundEdge = {
  readonly __typename?: 'UnitReviewRoundEdge';
  /** Its place in the list, opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: UnitReviewRound;
};

/** Which rounds; all conditions hold together. */
export type ReviewRoundFilter = {
  /** Opened by this unit, by id or code (đơn vị tổ chức). */
  readonly openedBy?: InputMaybe<Scalars['ID']['input']>;
  /** Having any of these checked (nội dung). */
  readonly mustCheck?: InputMaybe<ReadonlyArray<ReviewCheck>>;
  /** Due within these days, both inclusive (hạn hoàn thành). */
  readonly dueOn?: InputMaybe<ReviewDayRange>;
};

/** Days from one to another, both inclusive; open where one is left out. */
export type ReviewDayRange = {
  /** The first day. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** The last day. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/** In which capacity somebody works (nhóm đối tượng). */
export type StaffCategory =
  /** Elected to a post for a term (cán bộ). */
  | 'CADRE'
  /** Recruited into a rank of the civil service (công chức). */
  | 'CIVIL_SERVANT'
  /** Works in a public service unit under a working contract (viên chức). */
  | 'PUBLIC_EMPLOYEE'
  /** Works under a labour contract (hợp đồng lao động). */
  | 'CONTRACT'
  /** Part-time work at commune level, which ends with the two-tier model (người hoạt động không chuyên trách cấp xã). */
  | 'NON_SPECIALISED'
  /** Part-time work in a village or residential group (người hoạt động không chuyên trách ở thôn, tổ dân phố). */
  | 'VILLAGE_WORKER';

/** A field of work (chuyên môn, lĩnh vực công tác). A working list of this graph: no legal text closes it. */
export type Speciality =
  /** No field in particular (không yêu cầu chuyên môn riêng). */
  | 'GENERAL'
  /** Leading a body or an office (lãnh đạo, quản lý). */
  | 'LEADERSHIP'
  /** Work of the Party's bodies (công tác đảng). */
  | 'PARTY_WORK'
  /** Work of the Front and mass organisations (công tác mặt trận, đoàn thể). */
  | 'FRONT_WORK'
  /** Office, administration and statistics (văn phòng, thống kê). */
  | 'OFFICE'
  /** Home affairs, organisation and staff (nội vụ). */
  | 'HOME_AFFAIRS'
  /** Justice and civil status (tư pháp, hộ tịch). */
  | 'JUSTICE'
  /** Finance and accounting (tài chính, kế toán). */
  | 'FINANCE'
  /** Land and environment (đất đai, môi trường). */
  | 'LAND'
  /** Construction, transport and planning (xây dựng, giao thông, quy hoạch). */
  | 'CONSTRUCTION'
  /** Agriculture (nông nghiệp). */
  | 'AGRICULTURE'
  /** Culture, society and information (văn hóa, xã hội, thông tin). */
  | 'CULTURE'
  /** Education (giáo dục). */
  | 'EDUCATION'
  /** Health (y tế). */
  | 'HEALTH'
  /** Information technology and digital transformation (công nghệ thông tin, chuyển đổi số). */
  | 'INFORMATION_TECHNOLOGY'
  /** Receiving and answering dossiers at the public administration service centre (hành chính công, một cửa). */
  | 'PUBLIC_SERVICE'
  /** Military command of the commune (quân sự). */
  | 'MILITARY';

/** The highest degree or diploma (trình độ đào tạo). */
export type Qualification =
  /** None (chưa qua đào tạo). */
  | 'NONE'
  /** Intermediate diploma (trung cấp). */
  | 'INTERMEDIATE'
  /** College diploma (cao đẳng). */
  | 'COLLEGE'
  /** Bachelor's degree (đại học). */
  | 'BACHELOR'
  /** Master's degree (thạc sĩ). */
  | 'MASTER'
  /** Doctorate (tiến sĩ). */
  | 'DOCTOR';

/** Skill with digital tools (kỹ năng số). */
export type DigitalSkills =
  /** None (chưa có). */
  | 'NONE'
  /** Basic (cơ bản). */
  | 'BASIC'
  /** Advanced (nâng cao). */
  | 'ADVANCED';

/** Sex (giới tính); the retirement age depends on it. */
export type Sex =
  /** Female (nữ). */
  | 'FEMALE'
  /** Male (nam). */
  | 'MALE';

/** At which tier a body stands (cấp). */
export type OrganisationLevel =
  /** Of the Centre (trung ương). */
  | 'CENTRAL'
  /** Of a province or city (cấp tỉnh). */
  | 'PROVINCE'
  /** Of a commune, ward or special zone (cấp xã). */
  | 'COMMUNE';

/**
 * The head count of a unit's bodies against their quotas on a day (tình hình biên chế). A province answers for
 * all under it, the country for everything. Vacancies and surpluses are counted body by body and field by field
 * before they are summed, so that too many in one place do not hide too few in another.
 *
 * A count of 1 to 4 people is null for those who may not see the people of the unit, and so is what would let it
 * be computed from other units or groupings (`suppressed` says so). They are told the day of the request alone: of
 * other days everything but the quotas is null, since two days would tell who came between.
 */
export type Staffing = {
  readonly __typename?: 'Staffing';
  /** The unit (đơn vị hành chính). */
  readonly unit: Maybe<TerritorialUnit>;
  /** The day (ngày). */
  readonly asOf: Scalars['Date']['output'];
  /** What was reported until then counts (theo báo cáo đến ngày). */
  readonly knownOn: Scalars['Date']['output'];
  /** All bodies together (tổng số). */
  readonly total: StaffingFigures;
  /** By capacity (theo nhóm đối tượng). */
  readonly byCategory: ReadonlyArray<StaffingByCategory>;
  /** By field (theo chuyên môn). */
  readonly bySpeciality: ReadonlyArray<StaffingBySpeciality>;
  /** How many units reported, of how many that there were; null where the head count is hidden. */
  readonly coverage: Maybe<Coverage>;
  /** True if any of it was made up for trying out (có dữ liệu mẫu). */
  readonly isSample: Scalars['Boolean']['output'];
};

/**
 * Head counts (số lượng). `present` is actual less seconded out plus seconded in; a vacancy is a place of the
 * quota that nobody is present for.
 */
export type StaffingFigures = {
  readonly __typename?: 'StaffingFigures';
  /** How many there may be (chỉ tiêu được giao). */
  readonly quota: Scalars['Int']['output'];
  /** How many hold a post proper (có mặt theo biên chế). */
  readonly actual: Maybe<Scalars['Int']['output']>;
  /** Sent here by others for a time (biệt phái đến). */
  readonly secondedIn: Maybe<Scalars['Int']['output']>;
  /** Sent elsewhere for a time (biệt phái đi). */
  readonly secondedOut: Maybe<Scalars['Int']['output']>;
  /** How many places of the quota nobody is present for (thiếu). */
  readonly vacancies: Maybe<Scalars['Int']['output']>;
  /** How many are present beyond the quota (dôi dư). */
  readonly surplus: Maybe<Scalars['Int']['output']>;
  /**
   * Of those who hold a post with requirements, how many meet them in field and qualification (tỷ lệ phù hợp);
   * null where there is nobody.
   */
  readonly qualifiedShare: Maybe<Scalars['Ratio']['output']>;
  /** True if a figure is null because it would tell of few people. */
  readonly suppressed: Scalars['Boolean']['output'];
};

/** The head counts of one capacity. */
export type StaffingByCategory = {
  readonly __typename?: 'StaffingByCategory';
  /** The capacity. */
  readonly category: StaffCategory;
  /** The head counts. */
  readonly figures: StaffingFigures;
};

/** The head counts of one field. */
export type StaffingBySpeciality = {
  readonly __typename?: 'StaffingBySpeciality';
  /** The field. */
  readonly speciality: Speciality;
  /** The head counts. */
  readonly figures: StaffingFigures;
};

/** What a unit's bodies lack in one field and capacity (thiếu hụt). */
export type Shortage = {
  readonly __typename?: 'Shortage';
  /** The field (chuyên môn). */
  readonly speciality: Speciality;
  /** The capacity (nhóm đối tượng). */
  readonly category: StaffCategory;
  /** How many there may be (chỉ tiêu). */
  readonly quota: Scalars['Int']['output'];
  /** How many places nobody is present for (thiếu); null where it would tell of few people. */
  readonly vacancies: Maybe<Scalars['Int']['output']>;
  /** In how many bodies (số cơ quan thiếu); null where it would tell of few people. */
  readonly organisations: Maybe<Scalars['Int']['output']>;
};

/**
 * How many left, and how far that has come, on a day (nghỉ theo chính sách). For those who may not see the people
 * of the unit everything is null where a count is of 1 to 4 people or would let one be computed from other units,
 * and on any day but that of the request.
 */
export type DepartureTotals = {
  readonly __typename?: 'DepartureTotals';
  /** What was reported until then counts (theo báo cáo đến ngày). */
  readonly knownOn: Scalars['Date']['output'];
  /** Proposed, whatever became of it (đã đề nghị). */
  readonly proposed: Maybe<Scalars['Int']['output']>;
  /** Decided (đã có quyết định). */
  readonly decided: Maybe<Scalars['Int']['output']>;
  /** No longer working (đã nghỉ). */
  readonly left: Maybe<Scalars['Int']['output']>;
  /** Paid (đã chi trả). */
  readonly paid: Maybe<Scalars['Int']['output']>;
  /** Refused (không chấp thuận). */
  readonly refused: Maybe<Scalars['Int']['output']>;
  /** Proposed and neither decided nor refused (đang chờ quyết định). */
  readonly pendingDecision: Maybe<Scalars['Int']['output']>;
  /** Decided and not paid (chưa chi trả). */
  readonly pendingPayment: Maybe<Scalars['Int']['output']>;
  /** What was paid (số tiền đã chi trả). */
  readonly amountPaid: Maybe<Scalars['Money']['output']>;
  /** True if any of it was made up for trying out (có dữ liệu mẫu). */
  readonly isSample: Scalars['Boolean']['output'];
  /** True if a figure is null because it would tell of few people. */
  readonly suppressed: Scalars['Boolean']['output'];
};

/** What rows of head counts are told apart by (tiêu chí tổng hợp). */
export type StaffingGrouping =
  /** The province or city, the country for bodies of the Centre (tỉnh, thành phố). */
  | 'PROVINCE'
  /** The unit whose body it is: a commune, or a province for its own bodies (đơn vị hành chính). */
  | 'UNIT'
  /** The tier of the body (cấp). */
  | 'LEVEL'
  /** The capacity (nhóm đối tượng). */
  | 'CATEGORY'
  /** The field (chuyên môn). */
  | 'SPECIALITY'
  /** What kind of body (loại cơ quan). */
  | 'ORGANISATION_KIND';

/** Which head counts: all conditions hold, a list means any of. */
export type StaffingSummaryFilter = {
  /** In any of these provinces, as "79.2" or "79"; VN for bodies of the Centre. */
  readonly province?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** In bodies of any of these units themselves, as "26740.2" or "26740". */
  readonly unit?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** In bodies of any of these tiers. */
  readonly level?: InputMaybe<ReadonlyArray<OrganisationLevel>>;
  /** In any of these capacities. */
  readonly category?: InputMaybe<ReadonlyArray<StaffCategory>>;
  /** In any of these fields. */
  readonly speciality?: InputMaybe<ReadonlyArray<Speciality>>;
  /** In bodies of any of these kinds. */
  readonly organisationKind?: InputMaybe<ReadonlyArray<OrganisationKind>>;
};

/** A page of a summary of head counts. */
export type StaffingSummaryConnection = {
  readonly __typename?: 'StaffingSummaryConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<StaffingSummaryEdge>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many rows there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row in a page. */
export type StaffingSummaryEdge = {
  readonly __typename?: 'StaffingSummaryEdge';
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: StaffingSummary;
};

/** Head counts (tổng hợp biên chế), by what the row is told apart; null where by something else. */
export type StaffingSummary = {
  readonly __typename?: 'StaffingSummary';
  /** The province or city, the country for bodies of the Centre (tỉnh, thành phố). */
  readonly province: Maybe<TerritorialUnit>;
  /** The unit whose bodies they are (đơn vị hành chính). */
  readonly unit: Maybe<TerritorialUnit>;
  /** The tier of the body (cấp). */
  readonly level: Maybe<OrganisationLevel>;
  /** The capacity (nhóm đối tượng). */
  readonly category: Maybe<StaffCategory>;
  /** The field (chuyên môn). */
  readonly speciality: Maybe<Speciality>;
  /** What kind of body (loại cơ quan). */
  readonly organisationKind: Maybe<OrganisationKind>;
  /** The head counts. */
  readonly figures: StaffingFigures;
  /** How many units reported, of how many that there were, and the latest report; null where figures are hidden. */
  readonly coverage: Maybe<Coverage>;
  /** True if any of it was made up for trying out (có dữ liệu mẫu). */
  readonly isSample: Scalars['Boolean']['output'];
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
  Departure: Departure;
  Organisation: Organisation;
  Person: Person;
  TerritorialUnit: TerritorialUnit;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Departure:
    ( { __typename: 'Departure' }
    & GraphQLRecursivePick<FederationTypes['Departure'], {"id":true}> );
  Organisation:
    ( { __typename: 'Organisation' }
    & GraphQLRecursivePick<FederationTypes['Organisation'], {"id":true}> );
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"id":true}> );
  TerritorialUnit:
    ( { __typename: 'TerritorialUnit' }
    & GraphQLRecursivePick<FederationTypes['TerritorialUnit'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AssignmentCommandResult:
    | ( Recorded )
    | ( PersonnelInputConflict )
    | ( PersonnelVersionStale )
    | ( PersonNotFound )
    | ( PersonNotOnStaff )
    | ( OrganisationNotFound )
    | ( OrganisationNotLiving )
    | ( PostNotFound )
    | ( PostOccupied )
    | ( AssignmentNotFound )
    | ( AssignmentEnded )
    | ( DoubleFullTimeAssignment )
    | ( AlreadySeconded )
    | ( OverQuota )
    | ( PersonnelDayOutOfOrder )
  ;
  DepartureCommandResult:
    | ( Recorded )
    | ( PersonnelInputConflict )
    | ( PersonnelVersionStale )
    | ( PersonNotFound )
    | ( PersonNotOnStaff )
    | ( ProtectedWithoutRequest )
    | ( UnderProceedings )
    | ( DepartureNotFound )
    | ( DepartureUnderWay )
    | ( DepartureStepOutOfOrder )
    | ( DepartureSamePerson )
    | ( PersonnelDayOutOfOrder )
  ;
  OrganisationCommandResult:
    | ( Recorded )
    | ( PersonnelInputConflict )
    | ( PersonnelVersionStale )
    | ( OrganisationNotFound )
    | ( OrganisationNotLiving )
    | ( AgencyCodeTaken )
    | ( PostNotFound )
    | ( PostOccupied )
    | ( PersonNotOnStaff )
    | ( OverQuota )
    | ( PersonnelDayOutOfOrder )
    | ( DoubleFullTimeAssignment )
    | ( AlreadySeconded )
    | ( AssignmentEnded )
  ;
  ContestOwnRecordResult:
    | ( OwnRecordContested )
    | ( ContestFieldUnknown )
    | ( ContestConflict )
    | ( ContestantNotOnStaff )
  ;
  PersonCommandResult:
    | ( Recorded )
    | ( PersonnelInputConflict )
    | ( PersonnelVersionStale )
    | ( PersonNotFound )
    | ( IdentifierTaken )
    | ( OrganisationNotFound )
    | ( OrganisationNotLiving )
    | ( PostNotFound )
    | ( PostOccupied )
    | ( OverQuota )
    | ( PersonnelDayOutOfOrder )
  ;
  RequestReinforcementResult:
    | ( Omit<ReinforcementRequested, 'need'> & { need: _RefType['ReinforcementNeed'] } )
    | ( ReinforcementRefusal )
  ;
  OfferReinforcementResult:
    | ( Omit<ReinforcementOffered, 'offer'> & { offer: _RefType['ReinforcementOffer'] } )
    | ( ReinforcementRefusal )
  ;
  CloseReinforcementNeedResult:
    | ( Omit<ReinforcementNeedClosed, 'need'> & { need: _RefType['ReinforcementNeed'] } )
    | ( ReinforcementRefusal )
  ;
  CloseReinforcementOfferResult:
    | ( Omit<ReinforcementOfferClosed, 'offer'> & { offer: _RefType['ReinforcementOffer'] } )
    | ( ReinforcementRefusal )
  ;
  AcceptReinforcementResult:
    | ( Accepted )
    | ( ReinforcementRefusal )
  ;
  OpenReviewRoundResult:
    | ( Omit<ReviewRoundOpened, 'round'> & { round: _RefType['ReviewRound'] } )
    | ( ReviewRefusal )
  ;
  CompleteReviewResult:
    | ( Omit<ReviewCompleted, 'round' | 'completion'> & { round: _RefType['ReviewRound'], completion: _RefType['ReviewCompletion'] } )
    | ( ReviewRefusal )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Refusal:
    | ( ContestFieldUnknown )
    | ( ContestConflict )
    | ( ContestantNotOnStaff )
    | ( PersonnelInputConflict )
    | ( PersonnelVersionStale )
    | ( OrganisationNotFound )
    | ( OrganisationNotLiving )
    | ( AgencyCodeTaken )
    | ( PostNotFound )
    | ( PostOccupied )
    | ( PersonNotFound )
    | ( PersonNotOnStaff )
    | ( IdentifierTaken )
    | ( AssignmentNotFound )
    | ( AssignmentEnded )
    | ( DoubleFullTimeAssignment )
    | ( AlreadySeconded )
    | ( OverQuota )
    | ( PersonnelDayOutOfOrder )
    | ( ProtectedWithoutRequest )
    | ( UnderProceedings )
    | ( DepartureNotFound )
    | ( DepartureUnderWay )
    | ( DepartureStepOutOfOrder )
    | ( DepartureSamePerson )
    | ( ReinforcementRefusal )
    | ( ReviewRefusal )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AssessBenefitInput: AssessBenefitInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AssignmentKind: AssignmentKind;
  AssignmentEnd: AssignmentEnd;
  Assignment: ResolverTypeWrapper<AssignmentRow>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  AssignPersonInput: AssignPersonInput;
  SecondPersonInput: SecondPersonInput;
  EndAssignmentInput: EndAssignmentInput;
  AssignmentCommandResult: ResolverTypeWrapper<CommandAnswer>;
  AssignmentRecorded: ResolverTypeWrapper<Recorded>;
  BenefitAssessment: ResolverTypeWrapper<Assessment>;
  BenefitTime: ResolverTypeWrapper<BenefitTime>;
  BenefitSalary: ResolverTypeWrapper<BenefitSalary>;
  BenefitSalaryRule: BenefitSalaryRule;
  BenefitSalaryOrigin: BenefitSalaryOrigin;
  BenefitCase: ResolverTypeWrapper<AssessedCase>;
  BenefitRule: BenefitRule;
  BenefitEligibility: BenefitEligibility;
  BenefitEntitlement: BenefitEntitlement;
  BenefitRepayment: BenefitRepayment;
  BenefitLine: ResolverTypeWrapper<BenefitLine>;
  BenefitQuantity: ResolverTypeWrapper<BenefitQuantity>;
  BenefitQuantityUnit: BenefitQuantityUnit;
  BenefitLineCode: BenefitLineCode;
  BenefitLineGap: BenefitLineGap;
  BenefitLinePer: BenefitLinePer;
  BenefitPolicy: ResolverTypeWrapper<PolicyUse>;
  BenefitPolicyKind: BenefitPolicyKind;
  BenefitPolicyConfidence: BenefitPolicyConfidence;
  BenefitReason: ResolverTypeWrapper<BenefitReason>;
  BenefitReasonCode: BenefitReasonCode;
  MissingBenefitInput: ResolverTypeWrapper<MissingBenefitInput>;
  MissingBenefitInputCode: MissingBenefitInputCode;
  BenefitSalaryInput: BenefitSalaryInput;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  BenefitAllowanceInput: BenefitAllowanceInput;
  BenefitInsuranceInput: BenefitInsuranceInput;
  BenefitInsurancePeriodInput: BenefitInsurancePeriodInput;
  BenefitBasis: BenefitBasis;
  BenefitKind: BenefitKind;
  BenefitSecondment: BenefitSecondment;
  BenefitAllowanceKind: BenefitAllowanceKind;
  DepartureKind: DepartureKind;
  DeparturePolicy: DeparturePolicy;
  DepartureStatus: DepartureStatus;
  StaffSector: StaffSector;
  Departure: ResolverTypeWrapper<DepartureRow>;
  ProposeDepartureInput: ProposeDepartureInput;
  AppraiseDepartureInput: AppraiseDepartureInput;
  ApproveDepartureInput: ApproveDepartureInput;
  PayDepartureInput: PayDepartureInput;
  RefuseDepartureInput: RefuseDepartureInput;
  DepartureCommandResult: ResolverTypeWrapper<CommandAnswer>;
  DepartureRecorded: ResolverTypeWrapper<Recorded>;
  DepartureGrouping: DepartureGrouping;
  DepartureSpan: DepartureSpan;
  DepartureSummaryFilter: DepartureSummaryFilter;
  DepartureSummaryConnection: ResolverTypeWrapper<Omit<DepartureSummaryConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['DepartureSummaryEdge']> }>;
  DepartureSummaryEdge: ResolverTypeWrapper<Omit<DepartureSummaryEdge, 'node'> & { node: ResolversTypes['DepartureSummary'] }>;
  DepartureSummary: ResolverTypeWrapper<DepartureSummaryRow>;
  OrganisationKind: OrganisationKind;
  Organisation: ResolverTypeWrapper<OrganisationRow>;
  StaffQuota: ResolverTypeWrapper<QuotaRow>;
  Post: ResolverTypeWrapper<PostRow>;
  OrganisationFilter: OrganisationFilter;
  OrganisationOrder: OrganisationOrder;
  OrganisationConnection: ResolverTypeWrapper<OrganisationPage>;
  OrganisationEdge: ResolverTypeWrapper<Omit<OrganisationEdge, 'node'> & { node: ResolversTypes['Organisation'] }>;
  RegisterOrganisationInput: RegisterOrganisationInput;
  ChangeOrganisationInput: ChangeOrganisationInput;
  SetQuotaInput: SetQuotaInput;
  OpenPostInput: OpenPostInput;
  ChangePostInput: ChangePostInput;
  DissolveOrganisationInput: DissolveOrganisationInput;
  ReassignmentInput: ReassignmentInput;
  OrganisationCommandResult: ResolverTypeWrapper<CommandAnswer>;
  OrganisationRecorded: ResolverTypeWrapper<Recorded>;
  OwnRecord: ResolverTypeWrapper<PersonRow>;
  OwnPayment: ResolverTypeWrapper<OwnPayment>;
  ContestOwnRecordInput: ContestOwnRecordInput;
  ContestOwnRecordResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ContestOwnRecordResult']>;
  OwnRecordContested: ResolverTypeWrapper<OwnRecordContested>;
  RecordContest: ResolverTypeWrapper<RecordContest>;
  RefusalCode: RefusalCode;
  ContestFieldUnknown: ResolverTypeWrapper<ContestFieldUnknown>;
  ContestConflict: ResolverTypeWrapper<ContestConflict>;
  ContestantNotOnStaff: ResolverTypeWrapper<ContestantNotOnStaff>;
  PayComponentKind: PayComponentKind;
  Person: ResolverTypeWrapper<PersonRow>;
  RatingGrade: RatingGrade;
  Rating: ResolverTypeWrapper<Rating>;
  AssessedCriterion: ResolverTypeWrapper<AssessedCriterion>;
  Training: ResolverTypeWrapper<Training>;
  ProtectionReason: ProtectionReason;
  Protection: ResolverTypeWrapper<Protection>;
  ProceedingReason: ProceedingReason;
  Proceeding: ResolverTypeWrapper<Proceeding>;
  PayMeasure: PayMeasure;
  PayComponent: ResolverTypeWrapper<PayComponent>;
  InsurancePeriod: ResolverTypeWrapper<InsurancePeriod>;
  PersonFilter: PersonFilter;
  PersonOrder: PersonOrder;
  PersonConnection: ResolverTypeWrapper<PersonPage>;
  PersonEdge: ResolverTypeWrapper<Omit<PersonEdge, 'node'> & { node: ResolversTypes['Person'] }>;
  HirePersonInput: HirePersonInput;
  ChangePersonInput: ChangePersonInput;
  RecordPayInput: RecordPayInput;
  RecordInsuranceInput: RecordInsuranceInput;
  RecordRatingInput: RecordRatingInput;
  RecordProtectionInput: RecordProtectionInput;
  RecordProceedingInput: RecordProceedingInput;
  PersonCommandResult: ResolverTypeWrapper<CommandAnswer>;
  PersonRecorded: ResolverTypeWrapper<Recorded>;
  PersonnelChangeConnection: ResolverTypeWrapper<Omit<PersonnelChangeConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['PersonnelChangeEdge']> }>;
  PersonnelChangeEdge: ResolverTypeWrapper<Omit<PersonnelChangeEdge, 'node'> & { node: ResolversTypes['PersonnelChange'] }>;
  PersonnelOperation: PersonnelOperation;
  PersonnelChange: ResolverTypeWrapper<LoggedChange>;
  PersonnelInputConflict: ResolverTypeWrapper<PersonnelInputConflict>;
  PersonnelVersionStale: ResolverTypeWrapper<PersonnelVersionStale>;
  OrganisationNotFound: ResolverTypeWrapper<OrganisationNotFound>;
  OrganisationNotLiving: ResolverTypeWrapper<OrganisationNotLiving>;
  AgencyCodeTaken: ResolverTypeWrapper<AgencyCodeTaken>;
  PostNotFound: ResolverTypeWrapper<PostNotFound>;
  PostOccupied: ResolverTypeWrapper<PostOccupied>;
  PersonNotFound: ResolverTypeWrapper<PersonNotFound>;
  PersonNotOnStaff: ResolverTypeWrapper<PersonNotOnStaff>;
  IdentifierTaken: ResolverTypeWrapper<IdentifierTaken>;
  AssignmentNotFound: ResolverTypeWrapper<AssignmentNotFound>;
  AssignmentEnded: ResolverTypeWrapper<AssignmentEnded>;
  DoubleFullTimeAssignment: ResolverTypeWrapper<DoubleFullTimeAssignment>;
  AlreadySeconded: ResolverTypeWrapper<AlreadySeconded>;
  OverQuota: ResolverTypeWrapper<OverQuota>;
  PersonnelDayOutOfOrder: ResolverTypeWrapper<PersonnelDayOutOfOrder>;
  ProtectedWithoutRequest: ResolverTypeWrapper<ProtectedWithoutRequest>;
  UnderProceedings: ResolverTypeWrapper<UnderProceedings>;
  DepartureNotFound: ResolverTypeWrapper<DepartureNotFound>;
  DepartureUnderWay: ResolverTypeWrapper<DepartureUnderWay>;
  DepartureStepOutOfOrder: ResolverTypeWrapper<DepartureStepOutOfOrder>;
  DepartureSamePerson: ResolverTypeWrapper<DepartureSamePerson>;
  ReinforcementNeed: ResolverTypeWrapper<NeedRow>;
  ReinforcementOffer: ResolverTypeWrapper<OfferRow>;
  ReinforcementNeedConnection: ResolverTypeWrapper<NeedPage>;
  ReinforcementNeedEdge: ResolverTypeWrapper<Omit<ReinforcementNeedEdge, 'node'> & { node: ResolversTypes['ReinforcementNeed'] }>;
  ReinforcementOfferConnection: ResolverTypeWrapper<OfferPage>;
  ReinforcementOfferEdge: ResolverTypeWrapper<Omit<ReinforcementOfferEdge, 'node'> & { node: ResolversTypes['ReinforcementOffer'] }>;
  ReinforcementFilter: ReinforcementFilter;
  RequestReinforcementInput: RequestReinforcementInput;
  OfferReinforcementInput: OfferReinforcementInput;
  CloseReinforcementNeedInput: CloseReinforcementNeedInput;
  CloseReinforcementOfferInput: CloseReinforcementOfferInput;
  ReinforcementMoveInput: ReinforcementMoveInput;
  AcceptReinforcementInput: AcceptReinforcementInput;
  ReinforcementRequested: ResolverTypeWrapper<Omit<ReinforcementRequested, 'need'> & { need: ResolversTypes['ReinforcementNeed'] }>;
  ReinforcementOffered: ResolverTypeWrapper<Omit<ReinforcementOffered, 'offer'> & { offer: ResolversTypes['ReinforcementOffer'] }>;
  ReinforcementNeedClosed: ResolverTypeWrapper<Omit<ReinforcementNeedClosed, 'need'> & { need: ResolversTypes['ReinforcementNeed'] }>;
  ReinforcementOfferClosed: ResolverTypeWrapper<Omit<ReinforcementOfferClosed, 'offer'> & { offer: ResolversTypes['ReinforcementOffer'] }>;
  ReinforcementAccepted: ResolverTypeWrapper<Accepted>;
  ReinforcementRefused: ResolverTypeWrapper<ReinforcementRefusal>;
  RequestReinforcementResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestReinforcementResult']>;
  OfferReinforcementResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OfferReinforcementResult']>;
  CloseReinforcementNeedResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CloseReinforcementNeedResult']>;
  CloseReinforcementOfferResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CloseReinforcementOfferResult']>;
  AcceptReinforcementResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AcceptReinforcementResult']>;
  ReinforcementBasis: ReinforcementBasis;
  ReinforcementNearness: ReinforcementNearness;
  ReinforcementWeights: ResolverTypeWrapper<ReinforcementWeights>;
  ReinforcementWeightsInput: ReinforcementWeightsInput;
  ReinforcementOptions: ReinforcementOptions;
  ReinforcementMove: ResolverTypeWrapper<PlannedMove>;
  ReinforcementUnmet: ResolverTypeWrapper<Unmet>;
  ReinforcementPlan: ResolverTypeWrapper<PlanOf>;
  OpenReviewRoundInput: OpenReviewRoundInput;
  CompleteReviewInput: CompleteReviewInput;
  ReviewRoundOpened: ResolverTypeWrapper<Omit<ReviewRoundOpened, 'round'> & { round: ResolversTypes['ReviewRound'] }>;
  ReviewCompleted: ResolverTypeWrapper<Omit<ReviewCompleted, 'round' | 'completion'> & { round: ResolversTypes['ReviewRound'], completion: ResolversTypes['ReviewCompletion'] }>;
  ReviewRefused: ResolverTypeWrapper<ReviewRefusal>;
  OpenReviewRoundResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenReviewRoundResult']>;
  CompleteReviewResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CompleteReviewResult']>;
  MismatchedAssignmentConnection: ResolverTypeWrapper<AssignmentPage>;
  MismatchedAssignmentEdge: ResolverTypeWrapper<Omit<MismatchedAssignmentEdge, 'node'> & { node: ResolversTypes['Assignment'] }>;
  OverdueAppointmentConnection: ResolverTypeWrapper<PostPage>;
  OverdueAppointmentEdge: ResolverTypeWrapper<Omit<OverdueAppointmentEdge, 'node'> & { node: ResolversTypes['Post'] }>;
  ValuedLeaverConnection: ResolverTypeWrapper<DeparturePage>;
  ValuedLeaverEdge: ResolverTypeWrapper<Omit<ValuedLeaverEdge, 'node'> & { node: ResolversTypes['Departure'] }>;
  TerritorialUnit: ResolverTypeWrapper<ScopedUnit>;
  ReviewCheck: ReviewCheck;
  ReviewRound: ResolverTypeWrapper<ReviewRoundRow>;
  ReviewCompletion: ResolverTypeWrapper<ReviewCompletionRow>;
  UnitReviewRound: ResolverTypeWrapper<UnitRound>;
  ReviewRoundConnection: ResolverTypeWrapper<ReviewRoundPage>;
  ReviewRoundEdge: ResolverTypeWrapper<Omit<ReviewRoundEdge, 'node'> & { node: ResolversTypes['ReviewRound'] }>;
  UnitReviewRoundConnection: ResolverTypeWrapper<UnitRoundPage>;
  UnitReviewRoundEdge: ResolverTypeWrapper<Omit<UnitReviewRoundEdge, 'node'> & { node: ResolversTypes['UnitReviewRound'] }>;
  ReviewRoundFilter: ReviewRoundFilter;
  ReviewDayRange: ReviewDayRange;
  StaffCategory: StaffCategory;
  Speciality: Speciality;
  Qualification: Qualification;
  DigitalSkills: DigitalSkills;
  Sex: Sex;
  OrganisationLevel: OrganisationLevel;
  Staffing: ResolverTypeWrapper<StaffingOf>;
  StaffingFigures: ResolverTypeWrapper<StaffingFigures>;
  StaffingByCategory: ResolverTypeWrapper<StaffingByCategory>;
  StaffingBySpeciality: ResolverTypeWrapper<StaffingBySpeciality>;
  Shortage: ResolverTypeWrapper<Shortage>;
  DepartureTotals: ResolverTypeWrapper<DepartureTotals>;
  StaffingGrouping: StaffingGrouping;
  StaffingSummaryFilter: StaffingSummaryFilter;
  StaffingSummaryConnection: ResolverTypeWrapper<Omit<StaffingSummaryConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['StaffingSummaryEdge']> }>;
  StaffingSummaryEdge: ResolverTypeWrapper<Omit<StaffingSummaryEdge, 'node'> & { node: ResolversTypes['StaffingSummary'] }>;
  StaffingSummary: ResolverTypeWrapper<StaffingSummaryRow>;
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
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
  AssessBenefitInput: AssessBenefitInput;
  Boolean: Scalars['Boolean']['output'];
  Assignment: AssignmentRow;
  Mutation: Record<PropertyKey, never>;
  AssignPersonInput: AssignPersonInput;
  SecondPersonInput: SecondPersonInput;
  EndAssignmentInput: EndAssignmentInput;
  AssignmentCommandResult: CommandAnswer;
  AssignmentRecorded: Recorded;
  BenefitAssessment: Assessment;
  BenefitTime: BenefitTime;
  BenefitSalary: BenefitSalary;
  BenefitCase: AssessedCase;
  BenefitLine: BenefitLine;
  BenefitQuantity: BenefitQuantity;
  BenefitPolicy: PolicyUse;
  BenefitReason: BenefitReason;
  MissingBenefitInput: MissingBenefitInput;
  BenefitSalaryInput: BenefitSalaryInput;
  Float: Scalars['Float']['output'];
  BenefitAllowanceInput: BenefitAllowanceInput;
  BenefitInsuranceInput: BenefitInsuranceInput;
  BenefitInsurancePeriodInput: BenefitInsurancePeriodInput;
  Departure: DepartureRow;
  ProposeDepartureInput: ProposeDepartureInput;
  AppraiseDepartureInput: AppraiseDepartureInput;
  ApproveDepartureInput: ApproveDepartureInput;
  PayDepartureInput: PayDepartureInput;
  RefuseDepartureInput: RefuseDepartureInput;
  DepartureCommandResult: CommandAnswer;
  DepartureRecorded: Recorded;
  DepartureSpan: DepartureSpan;
  DepartureSummaryFilter: DepartureSummaryFilter;
  DepartureSummaryConnection: Omit<DepartureSummaryConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['DepartureSummaryEdge']> };
  DepartureSummaryEdge: Omit<DepartureSummaryEdge, 'node'> & { node: ResolversParentTypes['DepartureSummary'] };
  DepartureSummary: DepartureSummaryRow;
  Organisation: OrganisationRow;
  StaffQuota: QuotaRow;
  Post: PostRow;
  OrganisationFilter: OrganisationFilter;
  OrganisationConnection: OrganisationPage;
  OrganisationEdge: Omit<OrganisationEdge, 'node'> & { node: ResolversParentTypes['Organisation'] };
  RegisterOrganisationInput: RegisterOrganisationInput;
  ChangeOrganisationInput: ChangeOrganisationInput;
  SetQuotaInput: SetQuotaInput;
  OpenPostInput: OpenPostInput;
  ChangePostInput: ChangePostInput;
  DissolveOrganisationInput: DissolveOrganisationInput;
  ReassignmentInput: ReassignmentInput;
  OrganisationCommandResult: CommandAnswer;
  OrganisationRecorded: Recorded;
  OwnRecord: PersonRow;
  OwnPayment: OwnPayment;
  ContestOwnRecordInput: ContestOwnRecordInput;
  ContestOwnRecordResult: ResolversUnionTypes<ResolversParentTypes>['ContestOwnRecordResult'];
  OwnRecordContested: OwnRecordContested;
  RecordContest: RecordContest;
  ContestFieldUnknown: ContestFieldUnknown;
  ContestConflict: ContestConflict;
  ContestantNotOnStaff: ContestantNotOnStaff;
  Person: PersonRow;
  Rating: Rating;
  AssessedCriterion: AssessedCriterion;
  Training: Training;
  Protection: Protection;
  Proceeding: Proceeding;
  PayComponent: PayComponent;
  InsurancePeriod: InsurancePeriod;
  PersonFilter: PersonFilter;
  PersonConnection: PersonPage;
  PersonEdge: Omit<PersonEdge, 'node'> & { node: ResolversParentTypes['Person'] };
  HirePersonInput: HirePersonInput;
  ChangePersonInput: ChangePersonInput;
  RecordPayInput: RecordPayInput;
  RecordInsuranceInput: RecordInsuranceInput;
  RecordRatingInput: RecordRatingInput;
  RecordProtectionInput: RecordProtectionInput;
  RecordProceedingInput: RecordProceedingInput;
  PersonCommandResult: CommandAnswer;
  PersonRecorded: Recorded;
  PersonnelChangeConnection: Omit<PersonnelChangeConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['PersonnelChangeEdge']> };
  PersonnelChangeEdge: Omit<PersonnelChangeEdge, 'node'> & { node: ResolversParentTypes['PersonnelChange'] };
  PersonnelChange: LoggedChange;
  PersonnelInputConflict: PersonnelInputConflict;
  PersonnelVersionStale: PersonnelVersionStale;
  OrganisationNotFound: OrganisationNotFound;
  OrganisationNotLiving: OrganisationNotLiving;
  AgencyCodeTaken: AgencyCodeTaken;
  PostNotFound: PostNotFound;
  PostOccupied: PostOccupied;
  PersonNotFound: PersonNotFound;
  PersonNotOnStaff: PersonNotOnStaff;
  IdentifierTaken: IdentifierTaken;
  AssignmentNotFound: AssignmentNotFound;
  AssignmentEnded: AssignmentEnded;
  DoubleFullTimeAssignment: DoubleFullTimeAssignment;
  AlreadySeconded: AlreadySeconded;
  OverQuota: OverQuota;
  PersonnelDayOutOfOrder: PersonnelDayOutOfOrder;
  ProtectedWithoutRequest: ProtectedWithoutRequest;
  UnderProceedings: UnderProceedings;
  DepartureNotFound: DepartureNotFound;
  DepartureUnderWay: DepartureUnderWay;
  DepartureStepOutOfOrder: DepartureStepOutOfOrder;
  DepartureSamePerson: DepartureSamePerson;
  ReinforcementNeed: NeedRow;
  ReinforcementOffer: OfferRow;
  ReinforcementNeedConnection: NeedPage;
  ReinforcementNeedEdge: Omit<ReinforcementNeedEdge, 'node'> & { node: ResolversParentTypes['ReinforcementNeed'] };
  ReinforcementOfferConnection: OfferPage;
  ReinforcementOfferEdge: Omit<ReinforcementOfferEdge, 'node'> & { node: ResolversParentTypes['ReinforcementOffer'] };
  ReinforcementFilter: ReinforcementFilter;
  RequestReinforcementInput: RequestReinforcementInput;
  OfferReinforcementInput: OfferReinforcementInput;
  CloseReinforcementNeedInput: CloseReinforcementNeedInput;
  CloseReinforcementOfferInput: CloseReinforcementOfferInput;
  ReinforcementMoveInput: ReinforcementMoveInput;
  AcceptReinforcementInput: AcceptReinforcementInput;
  ReinforcementRequested: Omit<ReinforcementRequested, 'need'> & { need: ResolversParentTypes['ReinforcementNeed'] };
  ReinforcementOffered: Omit<ReinforcementOffered, 'offer'> & { offer: ResolversParentTypes['ReinforcementOffer'] };
  ReinforcementNeedClosed: Omit<ReinforcementNeedClosed, 'need'> & { need: ResolversParentTypes['ReinforcementNeed'] };
  ReinforcementOfferClosed: Omit<ReinforcementOfferClosed, 'offer'> & { offer: ResolversParentTypes['ReinforcementOffer'] };
  ReinforcementAccepted: Accepted;
  ReinforcementRefused: ReinforcementRefusal;
  RequestReinforcementResult: ResolversUnionTypes<ResolversParentTypes>['RequestReinforcementResult'];
  OfferReinforcementResult: ResolversUnionTypes<ResolversParentTypes>['OfferReinforcementResult'];
  CloseReinforcementNeedResult: ResolversUnionTypes<ResolversParentTypes>['CloseReinforcementNeedResult'];
  CloseReinforcementOfferResult: ResolversUnionTypes<ResolversParentTypes>['CloseReinforcementOfferResult'];
  AcceptReinforcementResult: ResolversUnionTypes<ResolversParentTypes>['AcceptReinforcementResult'];
  ReinforcementWeights: ReinforcementWeights;
  ReinforcementWeightsInput: ReinforcementWeightsInput;
  ReinforcementOptions: ReinforcementOptions;
  ReinforcementMove: PlannedMove;
  ReinforcementUnmet: Unmet;
  ReinforcementPlan: PlanOf;
  OpenReviewRoundInput: OpenReviewRoundInput;
  CompleteReviewInput: CompleteReviewInput;
  ReviewRoundOpened: Omit<ReviewRoundOpened, 'round'> & { round: ResolversParentTypes['ReviewRound'] };
  ReviewCompleted: Omit<ReviewCompleted, 'round' | 'completion'> & { round: ResolversParentTypes['ReviewRound'], completion: ResolversParentTypes['ReviewCompletion'] };
  ReviewRefused: ReviewRefusal;
  OpenReviewRoundResult: ResolversUnionTypes<ResolversParentTypes>['OpenReviewRoundResult'];
  CompleteReviewResult: ResolversUnionTypes<ResolversParentTypes>['CompleteReviewResult'];
  MismatchedAssignmentConnection: AssignmentPage;
  MismatchedAssignmentEdge: Omit<MismatchedAssignmentEdge, 'node'> & { node: ResolversParentTypes['Assignment'] };
  OverdueAppointmentConnection: PostPage;
  OverdueAppointmentEdge: Omit<OverdueAppointmentEdge, 'node'> & { node: ResolversParentTypes['Post'] };
  ValuedLeaverConnection: DeparturePage;
  ValuedLeaverEdge: Omit<ValuedLeaverEdge, 'node'> & { node: ResolversParentTypes['Departure'] };
  TerritorialUnit: ScopedUnit;
  ReviewRound: ReviewRoundRow;
  ReviewCompletion: ReviewCompletionRow;
  UnitReviewRound: UnitRound;
  ReviewRoundConnection: ReviewRoundPage;
  ReviewRoundEdge: Omit<ReviewRoundEdge, 'node'> & { node: ResolversParentTypes['ReviewRound'] };
  UnitReviewRoundConnection: UnitRoundPage;
  UnitReviewRoundEdge: Omit<UnitReviewRoundEdge, 'node'> & { node: ResolversParentTypes['UnitReviewRound'] };
  ReviewRoundFilter: ReviewRoundFilter;
  ReviewDayRange: ReviewDayRange;
  Staffing: StaffingOf;
  StaffingFigures: StaffingFigures;
  StaffingByCategory: StaffingByCategory;
  StaffingBySpeciality: StaffingBySpeciality;
  Shortage: Shortage;
  DepartureTotals: DepartureTotals;
  StaffingSummaryFilter: StaffingSummaryFilter;
  StaffingSummaryConnection: Omit<StaffingSummaryConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['StaffingSummaryEdge']> };
  StaffingSummaryEdge: Omit<StaffingSummaryEdge, 'node'> & { node: ResolversParentTypes['StaffingSummary'] };
  StaffingSummary: StaffingSummaryRow;
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

export type QueryResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  assessBenefit?: Resolver<ResolversTypes['BenefitAssessment'], ParentType, ContextType, RequireFields<QueryAssessBenefitArgs, 'input'>>;
  assessDeparture?: Resolver<Maybe<ResolversTypes['BenefitAssessment']>, ParentType, ContextType, RequireFields<QueryAssessDepartureArgs, 'id'>>;
  departureSummary?: Resolver<Maybe<ResolversTypes['DepartureSummaryConnection']>, ParentType, ContextType, Partial<QueryDepartureSummaryArgs>>;
  me?: Resolver<Maybe<ResolversTypes['OwnRecord']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType, RequireFields<QueryOrganisationArgs, 'id'>>;
  organisations?: Resolver<ResolversTypes['OrganisationConnection'], ParentType, ContextType, Partial<QueryOrganisationsArgs>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'id'>>;
  people?: Resolver<Maybe<ResolversTypes['PersonConnection']>, ParentType, ContextType, Partial<QueryPeopleArgs>>;
  departure?: Resolver<Maybe<ResolversTypes['Departure']>, ParentType, ContextType, RequireFields<QueryDepartureArgs, 'id'>>;
  personnelChanges?: Resolver<Maybe<ResolversTypes['PersonnelChangeConnection']>, ParentType, ContextType, Partial<QueryPersonnelChangesArgs>>;
  reinforcementNeeds?: Resolver<ResolversTypes['ReinforcementNeedConnection'], ParentType, ContextType, Partial<QueryReinforcementNeedsArgs>>;
  reinforcementOffers?: Resolver<ResolversTypes['ReinforcementOfferConnection'], ParentType, ContextType, Partial<QueryReinforcementOffersArgs>>;
  reinforcementPlan?: Resolver<Maybe<ResolversTypes['ReinforcementPlan']>, ParentType, ContextType, RequireFields<QueryReinforcementPlanArgs, 'province'>>;
  unassignedPeople?: Resolver<Maybe<ResolversTypes['PersonConnection']>, ParentType, ContextType, Partial<QueryUnassignedPeopleArgs>>;
  mismatchedAssignments?: Resolver<Maybe<ResolversTypes['MismatchedAssignmentConnection']>, ParentType, ContextType, Partial<QueryMismatchedAssignmentsArgs>>;
  overdueAppointments?: Resolver<Maybe<ResolversTypes['OverdueAppointmentConnection']>, ParentType, ContextType, Partial<QueryOverdueAppointmentsArgs>>;
  valuedLeavers?: Resolver<Maybe<ResolversTypes['ValuedLeaverConnection']>, ParentType, ContextType, Partial<QueryValuedLeaversArgs>>;
  reviewRounds?: Resolver<ResolversTypes['ReviewRoundConnection'], ParentType, ContextType, Partial<QueryReviewRoundsArgs>>;
  staffingSummary?: Resolver<Maybe<ResolversTypes['StaffingSummaryConnection']>, ParentType, ContextType, Partial<QueryStaffingSummaryArgs>>;
};

export type AssignmentResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['Assignment'] = ResolversParentTypes['Assignment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  post?: Resolver<Maybe<ResolversTypes['Post']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AssignmentKind'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['StaffCategory'], ParentType, ContextType>;
  speciality?: Resolver<ResolversTypes['Speciality'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  expectedEnd?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endReason?: Resolver<Maybe<ResolversTypes['AssignmentEnd']>, ParentType, ContextType>;
  fromOrganisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  specialityFits?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  qualificationFits?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  reportedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  assignPerson?: Resolver<ResolversTypes['AssignmentCommandResult'], ParentType, ContextType, RequireFields<MutationAssignPersonArgs, 'input'>>;
  secondPerson?: Resolver<ResolversTypes['AssignmentCommandResult'], ParentType, ContextType, RequireFields<MutationSecondPersonArgs, 'input'>>;
  endAssignment?: Resolver<ResolversTypes['AssignmentCommandResult'], ParentType, ContextType, RequireFields<MutationEndAssignmentArgs, 'input'>>;
  proposeDeparture?: Resolver<ResolversTypes['DepartureCommandResult'], ParentType, ContextType, RequireFields<MutationProposeDepartureArgs, 'input'>>;
  appraiseDeparture?: Resolver<ResolversTypes['DepartureCommandResult'], ParentType, ContextType, RequireFields<MutationAppraiseDepartureArgs, 'input'>>;
  approveDeparture?: Resolver<ResolversTypes['DepartureCommandResult'], ParentType, ContextType, RequireFields<MutationApproveDepartureArgs, 'input'>>;
  payDeparture?: Resolver<ResolversTypes['DepartureCommandResult'], ParentType, ContextType, RequireFields<MutationPayDepartureArgs, 'input'>>;
  refuseDeparture?: Resolver<ResolversTypes['DepartureCommandResult'], ParentType, ContextType, RequireFields<MutationRefuseDepartureArgs, 'input'>>;
  registerOrganisation?: Resolver<ResolversTypes['OrganisationCommandResult'], ParentType, ContextType, RequireFields<MutationRegisterOrganisationArgs, 'input'>>;
  changeOrganisation?: Resolver<ResolversTypes['OrganisationCommandResult'], ParentType, ContextType, RequireFields<MutationChangeOrganisationArgs, 'input'>>;
  setQuota?: Resolver<ResolversTypes['OrganisationCommandResult'], ParentType, ContextType, RequireFields<MutationSetQuotaArgs, 'input'>>;
  openPost?: Resolver<ResolversTypes['OrganisationCommandResult'], ParentType, ContextType, RequireFields<MutationOpenPostArgs, 'input'>>;
  changePost?: Resolver<ResolversTypes['OrganisationCommandResult'], ParentType, ContextType, RequireFields<MutationChangePostArgs, 'input'>>;
  dissolveOrganisation?: Resolver<ResolversTypes['OrganisationCommandResult'], ParentType, ContextType, RequireFields<MutationDissolveOrganisationArgs, 'input'>>;
  contestOwnRecord?: Resolver<ResolversTypes['ContestOwnRecordResult'], ParentType, ContextType, RequireFields<MutationContestOwnRecordArgs, 'input'>>;
  hirePerson?: Resolver<ResolversTypes['PersonCommandResult'], ParentType, ContextType, RequireFields<MutationHirePersonArgs, 'input'>>;
  changePerson?: Resolver<ResolversTypes['PersonCommandResult'], ParentType, ContextType, RequireFields<MutationChangePersonArgs, 'input'>>;
  recordPay?: Resolver<ResolversTypes['PersonCommandResult'], ParentType, ContextType, RequireFields<MutationRecordPayArgs, 'input'>>;
  recordInsurance?: Resolver<ResolversTypes['PersonCommandResult'], ParentType, ContextType, RequireFields<MutationRecordInsuranceArgs, 'input'>>;
  recordRating?: Resolver<ResolversTypes['PersonCommandResult'], ParentType, ContextType, RequireFields<MutationRecordRatingArgs, 'input'>>;
  recordProtection?: Resolver<ResolversTypes['PersonCommandResult'], ParentType, ContextType, RequireFields<MutationRecordProtectionArgs, 'input'>>;
  recordProceeding?: Resolver<ResolversTypes['PersonCommandResult'], ParentType, ContextType, RequireFields<MutationRecordProceedingArgs, 'input'>>;
  requestReinforcement?: Resolver<ResolversTypes['RequestReinforcementResult'], ParentType, ContextType, RequireFields<MutationRequestReinforcementArgs, 'input'>>;
  offerReinforcement?: Resolver<ResolversTypes['OfferReinforcementResult'], ParentType, ContextType, RequireFields<MutationOfferReinforcementArgs, 'input'>>;
  closeReinforcementNeed?: Resolver<ResolversTypes['CloseReinforcementNeedResult'], ParentType, ContextType, RequireFields<MutationCloseReinforcementNeedArgs, 'input'>>;
  closeReinforcementOffer?: Resolver<ResolversTypes['CloseReinforcementOfferResult'], ParentType, ContextType, RequireFields<MutationCloseReinforcementOfferArgs, 'input'>>;
  acceptReinforcement?: Resolver<ResolversTypes['AcceptReinforcementResult'], ParentType, ContextType, RequireFields<MutationAcceptReinforcementArgs, 'input'>>;
  openReviewRound?: Resolver<ResolversTypes['OpenReviewRoundResult'], ParentType, ContextType, RequireFields<MutationOpenReviewRoundArgs, 'input'>>;
  completeReview?: Resolver<ResolversTypes['CompleteReviewResult'], ParentType, ContextType, RequireFields<MutationCompleteReviewArgs, 'input'>>;
};

export type AssignmentCommandResultResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['AssignmentCommandResult'] = ResolversParentTypes['AssignmentCommandResult']> = {
  __resolveType: TypeResolveFn<'AssignmentRecorded' | 'PersonnelInputConflict' | 'PersonnelVersionStale' | 'PersonNotFound' | 'PersonNotOnStaff' | 'OrganisationNotFound' | 'OrganisationNotLiving' | 'PostNotFound' | 'PostOccupied' | 'AssignmentNotFound' | 'AssignmentEnded' | 'DoubleFullTimeAssignment' | 'AlreadySeconded' | 'OverQuota' | 'PersonnelDayOutOfOrder', ParentType, ContextType>;
};

export type AssignmentRecordedResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['AssignmentRecorded'] = ResolversParentTypes['AssignmentRecorded']> = {
  assignment?: Resolver<Maybe<ResolversTypes['Assignment']>, ParentType, ContextType>;
  alreadyRecorded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BenefitAssessmentResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['BenefitAssessment'] = ResolversParentTypes['BenefitAssessment']> = {
  isDecision?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  notice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cases?: Resolver<ReadonlyArray<ResolversTypes['BenefitCase']>, ParentType, ContextType>;
  mostFavourable?: Resolver<Maybe<ResolversTypes['BenefitRule']>, ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['MissingBenefitInput']>, ParentType, ContextType>;
  time?: Resolver<ResolversTypes['BenefitTime'], ParentType, ContextType>;
  salaries?: Resolver<ReadonlyArray<ResolversTypes['BenefitSalary']>, ParentType, ContextType>;
  salaryMonth?: Resolver<ResolversTypes['YearMonth'], ParentType, ContextType>;
  monthlyAllowance?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  policies?: Resolver<ReadonlyArray<ResolversTypes['BenefitPolicy']>, ParentType, ContextType>;
};

export type BenefitTimeResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['BenefitTime'] = ResolversParentTypes['BenefitTime']> = {
  pensionMonth?: Resolver<Maybe<ResolversTypes['YearMonth']>, ParentType, ContextType>;
  monthsEarly?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  yearsEarly?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  insuranceYears?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  severanceMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  workingMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  month13From?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  inFirst12Months?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  pensionRate?: Resolver<Maybe<ResolversTypes['Ratio']>, ParentType, ContextType>;
};

export type BenefitSalaryResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['BenefitSalary'] = ResolversParentTypes['BenefitSalary']> = {
  rule?: Resolver<ResolversTypes['BenefitSalaryRule'], ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rounded?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['BenefitSalaryOrigin'], ParentType, ContextType>;
  baseSalary?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  counted?: Resolver<ReadonlyArray<ResolversTypes['BenefitAllowanceKind']>, ParentType, ContextType>;
  leftOut?: Resolver<ReadonlyArray<ResolversTypes['BenefitAllowanceKind']>, ParentType, ContextType>;
};

export type BenefitCaseResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['BenefitCase'] = ResolversParentTypes['BenefitCase']> = {
  id?: Resolver<ResolversTypes['BenefitRule'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['BenefitKind'], ParentType, ContextType>;
  decree?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  eligibility?: Resolver<ResolversTypes['BenefitEligibility'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['BenefitReason']>, ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['MissingBenefitInput']>, ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['BenefitLine']>, ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  entitlements?: Resolver<ReadonlyArray<ResolversTypes['BenefitEntitlement']>, ParentType, ContextType>;
  repayment?: Resolver<ResolversTypes['BenefitRepayment'], ParentType, ContextType>;
  paidUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  isMostFavourable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type BenefitLineResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['BenefitLine'] = ResolversParentTypes['BenefitLine']> = {
  code?: Resolver<ResolversTypes['BenefitLineCode'], ParentType, ContextType>;
  formula?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quantities?: Resolver<ReadonlyArray<ResolversTypes['BenefitQuantity']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  gap?: Resolver<Maybe<ResolversTypes['BenefitLineGap']>, ParentType, ContextType>;
  per?: Resolver<ResolversTypes['BenefitLinePer'], ParentType, ContextType>;
  article?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BenefitQuantityResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['BenefitQuantity'] = ResolversParentTypes['BenefitQuantity']> = {
  symbol?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['BenefitQuantityUnit'], ParentType, ContextType>;
};

export type BenefitPolicyResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['BenefitPolicy'] = ResolversParentTypes['BenefitPolicy']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['BenefitPolicyKind'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  default?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  options?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['BenefitPolicyConfidence'], ParentType, ContextType>;
};

export type BenefitReasonResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['BenefitReason'] = ResolversParentTypes['BenefitReason']> = {
  code?: Resolver<ResolversTypes['BenefitReasonCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MissingBenefitInputResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['MissingBenefitInput'] = ResolversParentTypes['MissingBenefitInput']> = {
  code?: Resolver<ResolversTypes['MissingBenefitInputCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DepartureResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['Departure'] = ResolversParentTypes['Departure'], FederationReferenceType extends FederationReferenceTypes['Departure'] = FederationReferenceTypes['Departure']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Departure']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['OrganisationLevel'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['StaffCategory'], ParentType, ContextType>;
  sector?: Resolver<ResolversTypes['StaffSector'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DepartureKind'], ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['DeparturePolicy'], ParentType, ContextType>;
  legalBasis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['BenefitBasis']>, ParentType, ContextType>;
  receivesPension?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  requested?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  arrangementEffectiveOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  leavingOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DepartureStatus'], ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refusalReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  proposedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  appraisedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  refusedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  paidOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
};

export type DepartureCommandResultResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['DepartureCommandResult'] = ResolversParentTypes['DepartureCommandResult']> = {
  __resolveType: TypeResolveFn<'DepartureRecorded' | 'PersonnelInputConflict' | 'PersonnelVersionStale' | 'PersonNotFound' | 'PersonNotOnStaff' | 'ProtectedWithoutRequest' | 'UnderProceedings' | 'DepartureNotFound' | 'DepartureUnderWay' | 'DepartureStepOutOfOrder' | 'DepartureSamePerson' | 'PersonnelDayOutOfOrder', ParentType, ContextType>;
};

export type DepartureRecordedResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['DepartureRecorded'] = ResolversParentTypes['DepartureRecorded']> = {
  departure?: Resolver<Maybe<ResolversTypes['Departure']>, ParentType, ContextType>;
  alreadyRecorded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DepartureSummaryConnectionResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['DepartureSummaryConnection'] = ResolversParentTypes['DepartureSummaryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DepartureSummaryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DepartureSummaryEdgeResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['DepartureSummaryEdge'] = ResolversParentTypes['DepartureSummaryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DepartureSummary'], ParentType, ContextType>;
};

export type DepartureSummaryResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['DepartureSummary'] = ResolversParentTypes['DepartureSummary']> = {
  policy?: Resolver<Maybe<ResolversTypes['DeparturePolicy']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['DepartureKind']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['OrganisationLevel']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['StaffCategory']>, ParentType, ContextType>;
  sector?: Resolver<Maybe<ResolversTypes['StaffSector']>, ParentType, ContextType>;
  province?: Resolver<Maybe<ResolversTypes['TerritorialUnit']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['TerritorialUnit']>, ParentType, ContextType>;
  month?: Resolver<Maybe<ResolversTypes['YearMonth']>, ParentType, ContextType>;
  day?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reportedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  proposed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  appraised?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  decided?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  left?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  paid?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  refused?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  pendingDecision?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  pendingPayment?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  amountPaid?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  coverage?: Resolver<Maybe<ResolversTypes['Coverage']>, ParentType, ContextType>;
  isSample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation'], FederationReferenceType extends FederationReferenceTypes['Organisation'] = FederationReferenceTypes['Organisation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organisation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['TerritorialUnit']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['OrganisationLevel'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganisationKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  agencyCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  functions?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  legalBasis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  headCountBefore?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  headCountAfter?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reportedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  predecessors?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  successors?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  servedUnits?: Resolver<ReadonlyArray<ResolversTypes['TerritorialUnit']>, ParentType, ContextType>;
  quotas?: Resolver<ReadonlyArray<ResolversTypes['StaffQuota']>, ParentType, ContextType, Partial<OrganisationQuotasArgs>>;
  posts?: Resolver<ReadonlyArray<ResolversTypes['Post']>, ParentType, ContextType, Partial<OrganisationPostsArgs>>;
  assignments?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Assignment']>>, ParentType, ContextType, Partial<OrganisationAssignmentsArgs>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
};

export type StaffQuotaResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['StaffQuota'] = ResolversParentTypes['StaffQuota']> = {
  category?: Resolver<ResolversTypes['StaffCategory'], ParentType, ContextType>;
  speciality?: Resolver<ResolversTypes['Speciality'], ParentType, ContextType>;
  headcount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reportedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
};

export type PostResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['Post'] = ResolversParentTypes['Post']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isHead?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['StaffCategory'], ParentType, ContextType>;
  speciality?: Resolver<ResolversTypes['Speciality'], ParentType, ContextType>;
  requiredQualification?: Resolver<Maybe<ResolversTypes['Qualification']>, ParentType, ContextType>;
  fillBy?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
};

export type OrganisationConnectionResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['OrganisationConnection'] = ResolversParentTypes['OrganisationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganisationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganisationEdgeResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['OrganisationEdge'] = ResolversParentTypes['OrganisationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
};

export type OrganisationCommandResultResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['OrganisationCommandResult'] = ResolversParentTypes['OrganisationCommandResult']> = {
  __resolveType: TypeResolveFn<'OrganisationRecorded' | 'PersonnelInputConflict' | 'PersonnelVersionStale' | 'OrganisationNotFound' | 'OrganisationNotLiving' | 'AgencyCodeTaken' | 'PostNotFound' | 'PostOccupied' | 'PersonNotOnStaff' | 'OverQuota' | 'PersonnelDayOutOfOrder' | 'DoubleFullTimeAssignment' | 'AlreadySeconded' | 'AssignmentEnded', ParentType, ContextType>;
};

export type OrganisationRecordedResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['OrganisationRecorded'] = ResolversParentTypes['OrganisationRecorded']> = {
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  post?: Resolver<Maybe<ResolversTypes['Post']>, ParentType, ContextType>;
  alreadyRecorded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OwnRecordResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['OwnRecord'] = ResolversParentTypes['OwnRecord']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['TerritorialUnit']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  birthDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  sex?: Resolver<ResolversTypes['Sex'], ParentType, ContextType>;
  qualification?: Resolver<ResolversTypes['Qualification'], ParentType, ContextType>;
  specialities?: Resolver<ReadonlyArray<ResolversTypes['Speciality']>, ParentType, ContextType>;
  digitalSkills?: Resolver<Maybe<ResolversTypes['DigitalSkills']>, ParentType, ContextType>;
  leftOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  identifier?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ethnicity?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partyMember?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  partyJoinedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  protections?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Protection']>>, ParentType, ContextType>;
  proceedings?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Proceeding']>>, ParentType, ContextType>;
  pay?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PayComponent']>>, ParentType, ContextType>;
  insurance?: Resolver<Maybe<ReadonlyArray<ResolversTypes['InsurancePeriod']>>, ParentType, ContextType>;
  ratings?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Rating']>>, ParentType, ContextType>;
  criteria?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AssessedCriterion']>>, ParentType, ContextType>;
  training?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Training']>>, ParentType, ContextType>;
  assignments?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Assignment']>>, ParentType, ContextType>;
  departures?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Departure']>>, ParentType, ContextType>;
  payments?: Resolver<Maybe<ReadonlyArray<ResolversTypes['OwnPayment']>>, ParentType, ContextType>;
  contests?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RecordContest']>>, ParentType, ContextType>;
};

export type OwnPaymentResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['OwnPayment'] = ResolversParentTypes['OwnPayment']> = {
  departureId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  paidOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type ContestOwnRecordResultResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['ContestOwnRecordResult'] = ResolversParentTypes['ContestOwnRecordResult']> = {
  __resolveType: TypeResolveFn<'OwnRecordContested' | 'ContestFieldUnknown' | 'ContestConflict' | 'ContestantNotOnStaff', ParentType, ContextType>;
};

export type OwnRecordContestedResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['OwnRecordContested'] = ResolversParentTypes['OwnRecordContested']> = {
  contest?: Resolver<ResolversTypes['RecordContest'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordContestResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['RecordContest'] = ResolversParentTypes['RecordContest']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type ContestFieldUnknownResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['ContestFieldUnknown'] = ResolversParentTypes['ContestFieldUnknown']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContestConflictResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['ContestConflict'] = ResolversParentTypes['ContestConflict']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recorded?: Resolver<Maybe<ResolversTypes['RecordContest']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContestantNotOnStaffResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['ContestantNotOnStaff'] = ResolversParentTypes['ContestantNotOnStaff']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['TerritorialUnit']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  birthDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  sex?: Resolver<ResolversTypes['Sex'], ParentType, ContextType>;
  qualification?: Resolver<ResolversTypes['Qualification'], ParentType, ContextType>;
  specialities?: Resolver<ReadonlyArray<ResolversTypes['Speciality']>, ParentType, ContextType>;
  digitalSkills?: Resolver<Maybe<ResolversTypes['DigitalSkills']>, ParentType, ContextType>;
  leftOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  assignments?: Resolver<ReadonlyArray<ResolversTypes['Assignment']>, ParentType, ContextType>;
  ratings?: Resolver<ReadonlyArray<ResolversTypes['Rating']>, ParentType, ContextType>;
  criteria?: Resolver<ReadonlyArray<ResolversTypes['AssessedCriterion']>, ParentType, ContextType>;
  training?: Resolver<ReadonlyArray<ResolversTypes['Training']>, ParentType, ContextType>;
  departures?: Resolver<ReadonlyArray<ResolversTypes['Departure']>, ParentType, ContextType>;
  identifier?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ethnicity?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partyMember?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  protections?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Protection']>>, ParentType, ContextType>;
  proceedings?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Proceeding']>>, ParentType, ContextType>;
  pay?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PayComponent']>>, ParentType, ContextType, Partial<PersonPayArgs>>;
  insurance?: Resolver<Maybe<ReadonlyArray<ResolversTypes['InsurancePeriod']>>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
};

export type RatingResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['Rating'] = ResolversParentTypes['Rating']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['RatingGrade'], ParentType, ContextType>;
};

export type AssessedCriterionResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['AssessedCriterion'] = ResolversParentTypes['AssessedCriterion']> = {
  criterion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  met?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  assessedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type TrainingResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['Training'] = ResolversParentTypes['Training']> = {
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  completed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type ProtectionResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['Protection'] = ResolversParentTypes['Protection']> = {
  reason?: Resolver<ResolversTypes['ProtectionReason'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ProceedingResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['Proceeding'] = ResolversParentTypes['Proceeding']> = {
  reason?: Resolver<ResolversTypes['ProceedingReason'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type PayComponentResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['PayComponent'] = ResolversParentTypes['PayComponent']> = {
  component?: Resolver<ResolversTypes['PayComponentKind'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['PayMeasure'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type InsurancePeriodResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['InsurancePeriod'] = ResolversParentTypes['InsurancePeriod']> = {
  fromMonth?: Resolver<ResolversTypes['YearMonth'], ParentType, ContextType>;
  toMonth?: Resolver<ResolversTypes['YearMonth'], ParentType, ContextType>;
  publicBody?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  arduous?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  compensated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type PersonCommandResultResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['PersonCommandResult'] = ResolversParentTypes['PersonCommandResult']> = {
  __resolveType: TypeResolveFn<'PersonRecorded' | 'PersonnelInputConflict' | 'PersonnelVersionStale' | 'PersonNotFound' | 'IdentifierTaken' | 'OrganisationNotFound' | 'OrganisationNotLiving' | 'PostNotFound' | 'PostOccupied' | 'OverQuota' | 'PersonnelDayOutOfOrder', ParentType, ContextType>;
};

export type PersonRecordedResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['PersonRecorded'] = ResolversParentTypes['PersonRecorded']> = {
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  alreadyRecorded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonnelChangeConnectionResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['PersonnelChangeConnection'] = ResolversParentTypes['PersonnelChangeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PersonnelChangeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PersonnelChangeEdgeResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['PersonnelChangeEdge'] = ResolversParentTypes['PersonnelChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PersonnelChange'], ParentType, ContextType>;
};

export type PersonnelChangeResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['PersonnelChange'] = ResolversParentTypes['PersonnelChange']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entityId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['PersonnelOperation'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PersonnelInputConflictResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['PersonnelInputConflict'] = ResolversParentTypes['PersonnelInputConflict']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entityId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonnelVersionStaleResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['PersonnelVersionStale'] = ResolversParentTypes['PersonnelVersionStale']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  givenVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganisationNotFoundResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['OrganisationNotFound'] = ResolversParentTypes['OrganisationNotFound']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganisationNotLivingResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['OrganisationNotLiving'] = ResolversParentTypes['OrganisationNotLiving']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgencyCodeTakenResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['AgencyCodeTaken'] = ResolversParentTypes['AgencyCodeTaken']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  agencyCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PostNotFoundResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['PostNotFound'] = ResolversParentTypes['PostNotFound']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  postId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PostOccupiedResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['PostOccupied'] = ResolversParentTypes['PostOccupied']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  postId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonNotFoundResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['PersonNotFound'] = ResolversParentTypes['PersonNotFound']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonNotOnStaffResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['PersonNotOnStaff'] = ResolversParentTypes['PersonNotOnStaff']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  leftOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IdentifierTakenResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['IdentifierTaken'] = ResolversParentTypes['IdentifierTaken']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssignmentNotFoundResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['AssignmentNotFound'] = ResolversParentTypes['AssignmentNotFound']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  assignmentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssignmentEndedResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['AssignmentEnded'] = ResolversParentTypes['AssignmentEnded']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  assignmentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  validTo?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DoubleFullTimeAssignmentResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['DoubleFullTimeAssignment'] = ResolversParentTypes['DoubleFullTimeAssignment']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  assignmentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlreadySecondedResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['AlreadySeconded'] = ResolversParentTypes['AlreadySeconded']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  assignmentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OverQuotaResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['OverQuota'] = ResolversParentTypes['OverQuota']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['StaffCategory'], ParentType, ContextType>;
  speciality?: Resolver<ResolversTypes['Speciality'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  headcount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  occupied?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonnelDayOutOfOrderResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['PersonnelDayOutOfOrder'] = ResolversParentTypes['PersonnelDayOutOfOrder']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  earliest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  latest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProtectedWithoutRequestResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['ProtectedWithoutRequest'] = ResolversParentTypes['ProtectedWithoutRequest']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnderProceedingsResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['UnderProceedings'] = ResolversParentTypes['UnderProceedings']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DepartureNotFoundResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['DepartureNotFound'] = ResolversParentTypes['DepartureNotFound']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  departureId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DepartureUnderWayResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['DepartureUnderWay'] = ResolversParentTypes['DepartureUnderWay']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  departureId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DepartureStepOutOfOrderResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['DepartureStepOutOfOrder'] = ResolversParentTypes['DepartureStepOutOfOrder']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  departureId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DepartureStatus'], ParentType, ContextType>;
  expected?: Resolver<ReadonlyArray<ResolversTypes['DepartureStatus']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DepartureSamePersonResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['DepartureSamePerson'] = ResolversParentTypes['DepartureSamePerson']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  departureId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReinforcementNeedResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['ReinforcementNeed'] = ResolversParentTypes['ReinforcementNeed']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['StaffCategory'], ParentType, ContextType>;
  speciality?: Resolver<ResolversTypes['Speciality'], ParentType, ContextType>;
  headcount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  neededFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  sent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reportedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
};

export type ReinforcementOfferResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['ReinforcementOffer'] = ResolversParentTypes['ReinforcementOffer']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['StaffCategory'], ParentType, ContextType>;
  speciality?: Resolver<ResolversTypes['Speciality'], ParentType, ContextType>;
  headcount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reportedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
};

export type ReinforcementNeedConnectionResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['ReinforcementNeedConnection'] = ResolversParentTypes['ReinforcementNeedConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReinforcementNeedEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReinforcementNeedEdgeResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['ReinforcementNeedEdge'] = ResolversParentTypes['ReinforcementNeedEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReinforcementNeed'], ParentType, ContextType>;
};

export type ReinforcementOfferConnectionResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['ReinforcementOfferConnection'] = ResolversParentTypes['ReinforcementOfferConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReinforcementOfferEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReinforcementOfferEdgeResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['ReinforcementOfferEdge'] = ResolversParentTypes['ReinforcementOfferEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReinforcementOffer'], ParentType, ContextType>;
};

export type ReinforcementRequestedResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['ReinforcementRequested'] = ResolversParentTypes['ReinforcementRequested']> = {
  need?: Resolver<ResolversTypes['ReinforcementNeed'], ParentType, ContextType>;
  alreadyRequested?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReinforcementOfferedResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['ReinforcementOffered'] = ResolversParentTypes['ReinforcementOffered']> = {
  offer?: Resolver<ResolversTypes['ReinforcementOffer'], ParentType, ContextType>;
  alreadyOffered?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReinforcementNeedClosedResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['ReinforcementNeedClosed'] = ResolversParentTypes['ReinforcementNeedClosed']> = {
  need?: Resolver<ResolversTypes['ReinforcementNeed'], ParentType, ContextType>;
  alreadyClosed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReinforcementOfferClosedResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['ReinforcementOfferClosed'] = ResolversParentTypes['ReinforcementOfferClosed']> = {
  offer?: Resolver<ResolversTypes['ReinforcementOffer'], ParentType, ContextType>;
  alreadyClosed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReinforcementAcceptedResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['ReinforcementAccepted'] = ResolversParentTypes['ReinforcementAccepted']> = {
  secondments?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Assignment']>>, ParentType, ContextType>;
  alreadyAccepted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReinforcementRefusedResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['ReinforcementRefused'] = ResolversParentTypes['ReinforcementRefused']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  move?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  recordedNeed?: Resolver<Maybe<ResolversTypes['ReinforcementNeed']>, ParentType, ContextType>;
  recordedOffer?: Resolver<Maybe<ResolversTypes['ReinforcementOffer']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequestReinforcementResultResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['RequestReinforcementResult'] = ResolversParentTypes['RequestReinforcementResult']> = {
  __resolveType: TypeResolveFn<'ReinforcementRequested' | 'ReinforcementRefused', ParentType, ContextType>;
};

export type OfferReinforcementResultResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['OfferReinforcementResult'] = ResolversParentTypes['OfferReinforcementResult']> = {
  __resolveType: TypeResolveFn<'ReinforcementOffered' | 'ReinforcementRefused', ParentType, ContextType>;
};

export type CloseReinforcementNeedResultResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['CloseReinforcementNeedResult'] = ResolversParentTypes['CloseReinforcementNeedResult']> = {
  __resolveType: TypeResolveFn<'ReinforcementNeedClosed' | 'ReinforcementRefused', ParentType, ContextType>;
};

export type CloseReinforcementOfferResultResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['CloseReinforcementOfferResult'] = ResolversParentTypes['CloseReinforcementOfferResult']> = {
  __resolveType: TypeResolveFn<'ReinforcementOfferClosed' | 'ReinforcementRefused', ParentType, ContextType>;
};

export type AcceptReinforcementResultResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['AcceptReinforcementResult'] = ResolversParentTypes['AcceptReinforcementResult']> = {
  __resolveType: TypeResolveFn<'ReinforcementAccepted' | 'ReinforcementRefused', ParentType, ContextType>;
};

export type ReinforcementWeightsResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['ReinforcementWeights'] = ResolversParentTypes['ReinforcementWeights']> = {
  unmet?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unmetPriority?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unmetAsked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fromProvincialBody?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fromFormerDistrict?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fromProvince?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notOffered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReinforcementMoveResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['ReinforcementMove'] = ResolversParentTypes['ReinforcementMove']> = {
  fromOrganisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  toOrganisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['StaffCategory'], ParentType, ContextType>;
  speciality?: Resolver<ResolversTypes['Speciality'], ParentType, ContextType>;
  need?: Resolver<Maybe<ResolversTypes['ReinforcementNeed']>, ParentType, ContextType>;
  nearness?: Resolver<ResolversTypes['ReinforcementNearness'], ParentType, ContextType>;
  isOffered?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isPriority?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type ReinforcementUnmetResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['ReinforcementUnmet'] = ResolversParentTypes['ReinforcementUnmet']> = {
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['StaffCategory'], ParentType, ContextType>;
  speciality?: Resolver<ResolversTypes['Speciality'], ParentType, ContextType>;
  need?: Resolver<Maybe<ResolversTypes['ReinforcementNeed']>, ParentType, ContextType>;
  isPriority?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReinforcementPlanResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['ReinforcementPlan'] = ResolversParentTypes['ReinforcementPlan']> = {
  province?: Resolver<Maybe<ResolversTypes['TerritorialUnit']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['ReinforcementBasis'], ParentType, ContextType>;
  limitPerOrganisation?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weights?: Resolver<ResolversTypes['ReinforcementWeights'], ParentType, ContextType>;
  needed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  moves?: Resolver<ReadonlyArray<ResolversTypes['ReinforcementMove']>, ParentType, ContextType>;
  unmet?: Resolver<ReadonlyArray<ResolversTypes['ReinforcementUnmet']>, ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isSample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ReviewRoundOpenedResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['ReviewRoundOpened'] = ResolversParentTypes['ReviewRoundOpened']> = {
  round?: Resolver<ResolversTypes['ReviewRound'], ParentType, ContextType>;
  alreadyOpened?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviewCompletedResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['ReviewCompleted'] = ResolversParentTypes['ReviewCompleted']> = {
  round?: Resolver<ResolversTypes['ReviewRound'], ParentType, ContextType>;
  completion?: Resolver<ResolversTypes['ReviewCompletion'], ParentType, ContextType>;
  alreadyCompleted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviewRefusedResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['ReviewRefused'] = ResolversParentTypes['ReviewRefused']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedRound?: Resolver<Maybe<ResolversTypes['ReviewRound']>, ParentType, ContextType>;
  recordedCompletion?: Resolver<Maybe<ResolversTypes['ReviewCompletion']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpenReviewRoundResultResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['OpenReviewRoundResult'] = ResolversParentTypes['OpenReviewRoundResult']> = {
  __resolveType: TypeResolveFn<'ReviewRoundOpened' | 'ReviewRefused', ParentType, ContextType>;
};

export type CompleteReviewResultResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['CompleteReviewResult'] = ResolversParentTypes['CompleteReviewResult']> = {
  __resolveType: TypeResolveFn<'ReviewCompleted' | 'ReviewRefused', ParentType, ContextType>;
};

export type MismatchedAssignmentConnectionResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['MismatchedAssignmentConnection'] = ResolversParentTypes['MismatchedAssignmentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MismatchedAssignmentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MismatchedAssignmentEdgeResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['MismatchedAssignmentEdge'] = ResolversParentTypes['MismatchedAssignmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Assignment'], ParentType, ContextType>;
};

export type OverdueAppointmentConnectionResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['OverdueAppointmentConnection'] = ResolversParentTypes['OverdueAppointmentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OverdueAppointmentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OverdueAppointmentEdgeResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['OverdueAppointmentEdge'] = ResolversParentTypes['OverdueAppointmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Post'], ParentType, ContextType>;
};

export type ValuedLeaverConnectionResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['ValuedLeaverConnection'] = ResolversParentTypes['ValuedLeaverConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ValuedLeaverEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ValuedLeaverEdgeResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['ValuedLeaverEdge'] = ResolversParentTypes['ValuedLeaverEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Departure'], ParentType, ContextType>;
};

export type TerritorialUnitResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['TerritorialUnit'] = ResolversParentTypes['TerritorialUnit'], FederationReferenceType extends FederationReferenceTypes['TerritorialUnit'] = FederationReferenceTypes['TerritorialUnit']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TerritorialUnit']> | FederationReferenceType, FederationReferenceType, ContextType>;
  unassignedPeople?: Resolver<Maybe<ResolversTypes['PersonConnection']>, ParentType, ContextType, Partial<TerritorialUnitUnassignedPeopleArgs>>;
  mismatchedAssignments?: Resolver<Maybe<ResolversTypes['MismatchedAssignmentConnection']>, ParentType, ContextType, Partial<TerritorialUnitMismatchedAssignmentsArgs>>;
  overdueAppointments?: Resolver<Maybe<ResolversTypes['OverdueAppointmentConnection']>, ParentType, ContextType, Partial<TerritorialUnitOverdueAppointmentsArgs>>;
  valuedLeavers?: Resolver<Maybe<ResolversTypes['ValuedLeaverConnection']>, ParentType, ContextType, Partial<TerritorialUnitValuedLeaversArgs>>;
  reviewRounds?: Resolver<Maybe<ResolversTypes['UnitReviewRoundConnection']>, ParentType, ContextType, Partial<TerritorialUnitReviewRoundsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organisations?: Resolver<Maybe<ResolversTypes['OrganisationConnection']>, ParentType, ContextType, Partial<TerritorialUnitOrganisationsArgs>>;
  staffing?: Resolver<Maybe<ResolversTypes['Staffing']>, ParentType, ContextType, Partial<TerritorialUnitStaffingArgs>>;
  shortages?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Shortage']>>, ParentType, ContextType, RequireFields<TerritorialUnitShortagesArgs, 'limit'>>;
  departures?: Resolver<Maybe<ResolversTypes['DepartureTotals']>, ParentType, ContextType, Partial<TerritorialUnitDeparturesArgs>>;
  people?: Resolver<Maybe<ResolversTypes['PersonConnection']>, ParentType, ContextType, Partial<TerritorialUnitPeopleArgs>>;
};

export type ReviewRoundResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['ReviewRound'] = ResolversParentTypes['ReviewRound']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  openedBy?: Resolver<Maybe<ResolversTypes['TerritorialUnit']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mustCheck?: Resolver<ReadonlyArray<ResolversTypes['ReviewCheck']>, ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  coverage?: Resolver<Maybe<ResolversTypes['Coverage']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
};

export type ReviewCompletionResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['ReviewCompletion'] = ResolversParentTypes['ReviewCompletion']> = {
  unit?: Resolver<Maybe<ResolversTypes['TerritorialUnit']>, ParentType, ContextType>;
  completedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UnitReviewRoundResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['UnitReviewRound'] = ResolversParentTypes['UnitReviewRound']> = {
  round?: Resolver<ResolversTypes['ReviewRound'], ParentType, ContextType>;
  completion?: Resolver<Maybe<ResolversTypes['ReviewCompletion']>, ParentType, ContextType>;
  coverage?: Resolver<Maybe<ResolversTypes['Coverage']>, ParentType, ContextType>;
  isOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ReviewRoundConnectionResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['ReviewRoundConnection'] = ResolversParentTypes['ReviewRoundConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReviewRoundEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReviewRoundEdgeResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['ReviewRoundEdge'] = ResolversParentTypes['ReviewRoundEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReviewRound'], ParentType, ContextType>;
};

export type UnitReviewRoundConnectionResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['UnitReviewRoundConnection'] = ResolversParentTypes['UnitReviewRoundConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['UnitReviewRoundEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UnitReviewRoundEdgeResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['UnitReviewRoundEdge'] = ResolversParentTypes['UnitReviewRoundEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['UnitReviewRound'], ParentType, ContextType>;
};

export type StaffingResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['Staffing'] = ResolversParentTypes['Staffing']> = {
  unit?: Resolver<Maybe<ResolversTypes['TerritorialUnit']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  knownOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['StaffingFigures'], ParentType, ContextType>;
  byCategory?: Resolver<ReadonlyArray<ResolversTypes['StaffingByCategory']>, ParentType, ContextType>;
  bySpeciality?: Resolver<ReadonlyArray<ResolversTypes['StaffingBySpeciality']>, ParentType, ContextType>;
  coverage?: Resolver<Maybe<ResolversTypes['Coverage']>, ParentType, ContextType>;
  isSample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type StaffingFiguresResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['StaffingFigures'] = ResolversParentTypes['StaffingFigures']> = {
  quota?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  actual?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  secondedIn?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  secondedOut?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  vacancies?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  surplus?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  qualifiedShare?: Resolver<Maybe<ResolversTypes['Ratio']>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type StaffingByCategoryResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['StaffingByCategory'] = ResolversParentTypes['StaffingByCategory']> = {
  category?: Resolver<ResolversTypes['StaffCategory'], ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['StaffingFigures'], ParentType, ContextType>;
};

export type StaffingBySpecialityResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['StaffingBySpeciality'] = ResolversParentTypes['StaffingBySpeciality']> = {
  speciality?: Resolver<ResolversTypes['Speciality'], ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['StaffingFigures'], ParentType, ContextType>;
};

export type ShortageResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['Shortage'] = ResolversParentTypes['Shortage']> = {
  speciality?: Resolver<ResolversTypes['Speciality'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['StaffCategory'], ParentType, ContextType>;
  quota?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  vacancies?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  organisations?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DepartureTotalsResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['DepartureTotals'] = ResolversParentTypes['DepartureTotals']> = {
  knownOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  proposed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  decided?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  left?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  paid?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  refused?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  pendingDecision?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  pendingPayment?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  amountPaid?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  isSample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type StaffingSummaryConnectionResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['StaffingSummaryConnection'] = ResolversParentTypes['StaffingSummaryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StaffingSummaryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StaffingSummaryEdgeResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['StaffingSummaryEdge'] = ResolversParentTypes['StaffingSummaryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StaffingSummary'], ParentType, ContextType>;
};

export type StaffingSummaryResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['StaffingSummary'] = ResolversParentTypes['StaffingSummary']> = {
  province?: Resolver<Maybe<ResolversTypes['TerritorialUnit']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['TerritorialUnit']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['OrganisationLevel']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['StaffCategory']>, ParentType, ContextType>;
  speciality?: Resolver<Maybe<ResolversTypes['Speciality']>, ParentType, ContextType>;
  organisationKind?: Resolver<Maybe<ResolversTypes['OrganisationKind']>, ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['StaffingFigures'], ParentType, ContextType>;
  coverage?: Resolver<Maybe<ResolversTypes['Coverage']>, ParentType, ContextType>;
  isSample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
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

export type CoverageResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['Coverage'] = ResolversParentTypes['Coverage']> = {
  reported?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  existing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  latestReportedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RefusalResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  __resolveType: TypeResolveFn<'ContestFieldUnknown' | 'ContestConflict' | 'ContestantNotOnStaff' | 'PersonnelInputConflict' | 'PersonnelVersionStale' | 'OrganisationNotFound' | 'OrganisationNotLiving' | 'AgencyCodeTaken' | 'PostNotFound' | 'PostOccupied' | 'PersonNotFound' | 'PersonNotOnStaff' | 'IdentifierTaken' | 'AssignmentNotFound' | 'AssignmentEnded' | 'DoubleFullTimeAssignment' | 'AlreadySeconded' | 'OverQuota' | 'PersonnelDayOutOfOrder' | 'ProtectedWithoutRequest' | 'UnderProceedings' | 'DepartureNotFound' | 'DepartureUnderWay' | 'DepartureStepOutOfOrder' | 'DepartureSamePerson' | 'ReinforcementRefused' | 'ReviewRefused', ParentType, ContextType>;
};

export type Resolvers<ContextType = PersonnelContext> = {
  Query?: QueryResolvers<ContextType>;
  Assignment?: AssignmentResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  AssignmentCommandResult?: AssignmentCommandResultResolvers<ContextType>;
  AssignmentRecorded?: AssignmentRecordedResolvers<ContextType>;
  BenefitAssessment?: BenefitAssessmentResolvers<ContextType>;
  BenefitTime?: BenefitTimeResolvers<ContextType>;
  BenefitSalary?: BenefitSalaryResolvers<ContextType>;
  BenefitCase?: BenefitCaseResolvers<ContextType>;
  BenefitLine?: BenefitLineResolvers<ContextType>;
  BenefitQuantity?: BenefitQuantityResolvers<ContextType>;
  BenefitPolicy?: BenefitPolicyResolvers<ContextType>;
  BenefitReason?: BenefitReasonResolvers<ContextType>;
  MissingBenefitInput?: MissingBenefitInputResolvers<ContextType>;
  Departure?: DepartureResolvers<ContextType>;
  DepartureCommandResult?: DepartureCommandResultResolvers<ContextType>;
  DepartureRecorded?: DepartureRecordedResolvers<ContextType>;
  DepartureSummaryConnection?: DepartureSummaryConnectionResolvers<ContextType>;
  DepartureSummaryEdge?: DepartureSummaryEdgeResolvers<ContextType>;
  DepartureSummary?: DepartureSummaryResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  StaffQuota?: StaffQuotaResolvers<ContextType>;
  Post?: PostResolvers<ContextType>;
  OrganisationConnection?: OrganisationConnectionResolvers<ContextType>;
  OrganisationEdge?: OrganisationEdgeResolvers<ContextType>;
  OrganisationCommandResult?: OrganisationCommandResultResolvers<ContextType>;
  OrganisationRecorded?: OrganisationRecordedResolvers<ContextType>;
  OwnRecord?: OwnRecordResolvers<ContextType>;
  OwnPayment?: OwnPaymentResolvers<ContextType>;
  ContestOwnRecordResult?: ContestOwnRecordResultResolvers<ContextType>;
  OwnRecordContested?: OwnRecordContestedResolvers<ContextType>;
  RecordContest?: RecordContestResolvers<ContextType>;
  ContestFieldUnknown?: ContestFieldUnknownResolvers<ContextType>;
  ContestConflict?: ContestConflictResolvers<ContextType>;
  ContestantNotOnStaff?: ContestantNotOnStaffResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Rating?: RatingResolvers<ContextType>;
  AssessedCriterion?: AssessedCriterionResolvers<ContextType>;
  Training?: TrainingResolvers<ContextType>;
  Protection?: ProtectionResolvers<ContextType>;
  Proceeding?: ProceedingResolvers<ContextType>;
  PayComponent?: PayComponentResolvers<ContextType>;
  InsurancePeriod?: InsurancePeriodResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  PersonCommandResult?: PersonCommandResultResolvers<ContextType>;
  PersonRecorded?: PersonRecordedResolvers<ContextType>;
  PersonnelChangeConnection?: PersonnelChangeConnectionResolvers<ContextType>;
  PersonnelChangeEdge?: PersonnelChangeEdgeResolvers<ContextType>;
  PersonnelChange?: PersonnelChangeResolvers<ContextType>;
  PersonnelInputConflict?: PersonnelInputConflictResolvers<ContextType>;
  PersonnelVersionStale?: PersonnelVersionStaleResolvers<ContextType>;
  OrganisationNotFound?: OrganisationNotFoundResolvers<ContextType>;
  OrganisationNotLiving?: OrganisationNotLivingResolvers<ContextType>;
  AgencyCodeTaken?: AgencyCodeTakenResolvers<ContextType>;
  PostNotFound?: PostNotFoundResolvers<ContextType>;
  PostOccupied?: PostOccupiedResolvers<ContextType>;
  PersonNotFound?: PersonNotFoundResolvers<ContextType>;
  PersonNotOnStaff?: PersonNotOnStaffResolvers<ContextType>;
  IdentifierTaken?: IdentifierTakenResolvers<ContextType>;
  AssignmentNotFound?: AssignmentNotFoundResolvers<ContextType>;
  AssignmentEnded?: AssignmentEndedResolvers<ContextType>;
  DoubleFullTimeAssignment?: DoubleFullTimeAssignmentResolvers<ContextType>;
  AlreadySeconded?: AlreadySecondedResolvers<ContextType>;
  OverQuota?: OverQuotaResolvers<ContextType>;
  PersonnelDayOutOfOrder?: PersonnelDayOutOfOrderResolvers<ContextType>;
  ProtectedWithoutRequest?: ProtectedWithoutRequestResolvers<ContextType>;
  UnderProceedings?: UnderProceedingsResolvers<ContextType>;
  DepartureNotFound?: DepartureNotFoundResolvers<ContextType>;
  DepartureUnderWay?: DepartureUnderWayResolvers<ContextType>;
  DepartureStepOutOfOrder?: DepartureStepOutOfOrderResolvers<ContextType>;
  DepartureSamePerson?: DepartureSamePersonResolvers<ContextType>;
  ReinforcementNeed?: ReinforcementNeedResolvers<ContextType>;
  ReinforcementOffer?: ReinforcementOfferResolvers<ContextType>;
  ReinforcementNeedConnection?: ReinforcementNeedConnectionResolvers<ContextType>;
  ReinforcementNeedEdge?: ReinforcementNeedEdgeResolvers<ContextType>;
  ReinforcementOfferConnection?: ReinforcementOfferConnectionResolvers<ContextType>;
  ReinforcementOfferEdge?: ReinforcementOfferEdgeResolvers<ContextType>;
  ReinforcementRequested?: ReinforcementRequestedResolvers<ContextType>;
  ReinforcementOffered?: ReinforcementOfferedResolvers<ContextType>;
  ReinforcementNeedClosed?: ReinforcementNeedClosedResolvers<ContextType>;
  ReinforcementOfferClosed?: ReinforcementOfferClosedResolvers<ContextType>;
  ReinforcementAccepted?: ReinforcementAcceptedResolvers<ContextType>;
  ReinforcementRefused?: ReinforcementRefusedResolvers<ContextType>;
  RequestReinforcementResult?: RequestReinforcementResultResolvers<ContextType>;
  OfferReinforcementResult?: OfferReinforcementResultResolvers<ContextType>;
  CloseReinforcementNeedResult?: CloseReinforcementNeedResultResolvers<ContextType>;
  CloseReinforcementOfferResult?: CloseReinforcementOfferResultResolvers<ContextType>;
  AcceptReinforcementResult?: AcceptReinforcementResultResolvers<ContextType>;
  ReinforcementWeights?: ReinforcementWeightsResolvers<ContextType>;
  ReinforcementMove?: ReinforcementMoveResolvers<ContextType>;
  ReinforcementUnmet?: ReinforcementUnmetResolvers<ContextType>;
  ReinforcementPlan?: ReinforcementPlanResolvers<ContextType>;
  ReviewRoundOpened?: ReviewRoundOpenedResolvers<ContextType>;
  ReviewCompleted?: ReviewCompletedResolvers<ContextType>;
  ReviewRefused?: ReviewRefusedResolvers<ContextType>;
  OpenReviewRoundResult?: OpenReviewRoundResultResolvers<ContextType>;
  CompleteReviewResult?: CompleteReviewResultResolvers<ContextType>;
  MismatchedAssignmentConnection?: MismatchedAssignmentConnectionResolvers<ContextType>;
  MismatchedAssignmentEdge?: MismatchedAssignmentEdgeResolvers<ContextType>;
  OverdueAppointmentConnection?: OverdueAppointmentConnectionResolvers<ContextType>;
  OverdueAppointmentEdge?: OverdueAppointmentEdgeResolvers<ContextType>;
  ValuedLeaverConnection?: ValuedLeaverConnectionResolvers<ContextType>;
  ValuedLeaverEdge?: ValuedLeaverEdgeResolvers<ContextType>;
  TerritorialUnit?: TerritorialUnitResolvers<ContextType>;
  ReviewRound?: ReviewRoundResolvers<ContextType>;
  ReviewCompletion?: ReviewCompletionResolvers<ContextType>;
  UnitReviewRound?: UnitReviewRoundResolvers<ContextType>;
  ReviewRoundConnection?: ReviewRoundConnectionResolvers<ContextType>;
  ReviewRoundEdge?: ReviewRoundEdgeResolvers<ContextType>;
  UnitReviewRoundConnection?: UnitReviewRoundConnectionResolvers<ContextType>;
  UnitReviewRoundEdge?: UnitReviewRoundEdgeResolvers<ContextType>;
  Staffing?: StaffingResolvers<ContextType>;
  StaffingFigures?: StaffingFiguresResolvers<ContextType>;
  StaffingByCategory?: StaffingByCategoryResolvers<ContextType>;
  StaffingBySpeciality?: StaffingBySpecialityResolvers<ContextType>;
  Shortage?: ShortageResolvers<ContextType>;
  DepartureTotals?: DepartureTotalsResolvers<ContextType>;
  StaffingSummaryConnection?: StaffingSummaryConnectionResolvers<ContextType>;
  StaffingSummaryEdge?: StaffingSummaryEdgeResolvers<ContextType>;
  StaffingSummary?: StaffingSummaryResolvers<ContextType>;
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

