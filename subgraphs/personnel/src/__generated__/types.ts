/* Generated from src/schema by npm run codegen. */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ScopedUnit, LoggedChange } from '@haicap/subgraph-kit';
import type { OrganisationRow, PostRow, QuotaRow } from '../loaders/organisation.ts';
import type { OrganisationPage, PersonPage, ReviewRoundPage, UnitRoundPage, AssignmentPage, PostPage, DeparturePage, NeedPage, OfferPage } from '../queries/CountedPage.ts';
import type { PersonRow } from '../loaders/person.ts';
import type { AssignmentRow } from '../loaders/assignment.ts';
import type { DepartureRow } from '../loaders/departure.ts';
import type { StaffingOf } from '../queries/staffing.ts';
import type { ReviewRoundRow, ReviewCompletionRow } from '../loaders/reviewRound.ts';
import type { UnitRound } from '../queries/review/UnitRound.ts';
import type { NeedRow, OfferRow } from '../loaders/reinforcement.ts';
import type { PlanOf, PlannedMove } from '../queries/reinforcement/reinforcementPlan.ts';
import type { Unmet } from '../rules/reinforcement/planReinforcement.ts';
import type { ReviewRefusal } from '../commands/review/reviewRefusal.ts';
import type { ReinforcementRefusal } from '../commands/reinforcement/reinforcementRefusal.ts';
import type { Accepted } from '../commands/acceptReinforcement.ts';
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
  /** Which component: SALARY, CONTRACT_WAGE or a kind of allowance (loại). */
  readonly component: Scalars['String']['output'];
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

export type Query = {
  readonly __typename?: 'Query';
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
  /** The days are not in their order (ngày không theo thứ tự). */
  | 'DAYS_OUT_OF_ORDER'
  /** The body is not there, or not on that day (cơ quan không tồn tại vào ngày đó). */
  | 'ORGANISATION_NOT_LIVING'
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
  | 'OUTSIDE_PROVINCE';

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

export type Mutation = {
  readonly __typename?: 'Mutation';
  /**
   * Records that a body asks for people (đề nghị tăng cường).
   * Refusals: ORGANISATION_NOT_LIVING, CONFLICTING_INPUT. Errors: BAD_USER_INPUT, FORBIDDEN.
   */
  readonly requestReinforcement: RequestReinforcementResult;
  /**
   * Records that a body could send people (đăng ký cử người tăng cường).
   * Refusals: ORGANISATION_NOT_LIVING, DAYS_OUT_OF_ORDER, CONFLICTING_INPUT. Errors: BAD_USER_INPUT, FORBIDDEN.
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
   * OUTSIDE_PROVINCE, DAYS_OUT_OF_ORDER, CONFLICTING_INPUT. Errors: BAD_USER_INPUT, FORBIDDEN.
   */
  readonly acceptReinforcement: AcceptReinforcementResult;
  /**
   * Opens a round of review for the units under a province or the country (mở đợt rà soát).
   * Refusals: ROUND_NOT_OPENABLE, DAYS_OUT_OF_ORDER, CONFLICTING_INPUT. Errors: BAD_USER_INPUT, FORBIDDEN.
   */
  readonly openReviewRound: OpenReviewRoundResult;
  /**
   * Reports that a unit has finished a round (báo cáo hoàn thành rà soát).
   * Refusals: ROUND_NOT_OPEN, DAYS_OUT_OF_ORDER, CONFLICTING_INPUT. Errors: BAD_USER_INPUT, FORBIDDEN.
   */
  readonly completeReview: CompleteReviewResult;
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
 * A count of fewer than 5 people is null for those who may not see the people of the unit, and so is a second
 * where the first could be had by subtraction (`suppressed` says so).
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
  /** How many units reported, of how many that there were. */
  readonly coverage: Coverage;
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
 * How many left, and how far that has come, on a day (nghỉ theo chính sách). Counts of fewer than 5 people are
 * null for those who may not see the people.
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
    | ( ReinforcementRefusal )
    | ( ReviewRefusal )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AssignmentKind: AssignmentKind;
  AssignmentEnd: AssignmentEnd;
  Assignment: ResolverTypeWrapper<AssignmentRow>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  DepartureKind: DepartureKind;
  DeparturePolicy: DeparturePolicy;
  DepartureStatus: DepartureStatus;
  StaffSector: StaffSector;
  Departure: ResolverTypeWrapper<DepartureRow>;
  OrganisationKind: OrganisationKind;
  Organisation: ResolverTypeWrapper<OrganisationRow>;
  StaffQuota: ResolverTypeWrapper<QuotaRow>;
  Post: ResolverTypeWrapper<PostRow>;
  OrganisationFilter: OrganisationFilter;
  OrganisationOrder: OrganisationOrder;
  OrganisationConnection: ResolverTypeWrapper<OrganisationPage>;
  OrganisationEdge: ResolverTypeWrapper<Omit<OrganisationEdge, 'node'> & { node: ResolversTypes['Organisation'] }>;
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
  PersonnelChangeConnection: ResolverTypeWrapper<Omit<PersonnelChangeConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['PersonnelChangeEdge']> }>;
  PersonnelChangeEdge: ResolverTypeWrapper<Omit<PersonnelChangeEdge, 'node'> & { node: ResolversTypes['PersonnelChange'] }>;
  PersonnelOperation: PersonnelOperation;
  PersonnelChange: ResolverTypeWrapper<LoggedChange>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReinforcementNeed: ResolverTypeWrapper<NeedRow>;
  ReinforcementOffer: ResolverTypeWrapper<OfferRow>;
  ReinforcementNeedConnection: ResolverTypeWrapper<NeedPage>;
  ReinforcementNeedEdge: ResolverTypeWrapper<Omit<ReinforcementNeedEdge, 'node'> & { node: ResolversTypes['ReinforcementNeed'] }>;
  ReinforcementOfferConnection: ResolverTypeWrapper<OfferPage>;
  ReinforcementOfferEdge: ResolverTypeWrapper<Omit<ReinforcementOfferEdge, 'node'> & { node: ResolversTypes['ReinforcementOffer'] }>;
  ReinforcementFilter: ReinforcementFilter;
  RefusalCode: RefusalCode;
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
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
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
  Assignment: AssignmentRow;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
  Int: Scalars['Int']['output'];
  Departure: DepartureRow;
  Organisation: OrganisationRow;
  StaffQuota: QuotaRow;
  Post: PostRow;
  OrganisationFilter: OrganisationFilter;
  OrganisationConnection: OrganisationPage;
  OrganisationEdge: Omit<OrganisationEdge, 'node'> & { node: ResolversParentTypes['Organisation'] };
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
  PersonnelChangeConnection: Omit<PersonnelChangeConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['PersonnelChangeEdge']> };
  PersonnelChangeEdge: Omit<PersonnelChangeEdge, 'node'> & { node: ResolversParentTypes['PersonnelChange'] };
  PersonnelChange: LoggedChange;
  Query: Record<PropertyKey, never>;
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
  Mutation: Record<PropertyKey, never>;
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
  component?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type QueryResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
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

export type MutationResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  requestReinforcement?: Resolver<ResolversTypes['RequestReinforcementResult'], ParentType, ContextType, RequireFields<MutationRequestReinforcementArgs, 'input'>>;
  offerReinforcement?: Resolver<ResolversTypes['OfferReinforcementResult'], ParentType, ContextType, RequireFields<MutationOfferReinforcementArgs, 'input'>>;
  closeReinforcementNeed?: Resolver<ResolversTypes['CloseReinforcementNeedResult'], ParentType, ContextType, RequireFields<MutationCloseReinforcementNeedArgs, 'input'>>;
  closeReinforcementOffer?: Resolver<ResolversTypes['CloseReinforcementOfferResult'], ParentType, ContextType, RequireFields<MutationCloseReinforcementOfferArgs, 'input'>>;
  acceptReinforcement?: Resolver<ResolversTypes['AcceptReinforcementResult'], ParentType, ContextType, RequireFields<MutationAcceptReinforcementArgs, 'input'>>;
  openReviewRound?: Resolver<ResolversTypes['OpenReviewRoundResult'], ParentType, ContextType, RequireFields<MutationOpenReviewRoundArgs, 'input'>>;
  completeReview?: Resolver<ResolversTypes['CompleteReviewResult'], ParentType, ContextType, RequireFields<MutationCompleteReviewArgs, 'input'>>;
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
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
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
  __resolveType: TypeResolveFn<'ReinforcementRefused' | 'ReviewRefused', ParentType, ContextType>;
};

export type Resolvers<ContextType = PersonnelContext> = {
  Assignment?: AssignmentResolvers<ContextType>;
  Departure?: DepartureResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  StaffQuota?: StaffQuotaResolvers<ContextType>;
  Post?: PostResolvers<ContextType>;
  OrganisationConnection?: OrganisationConnectionResolvers<ContextType>;
  OrganisationEdge?: OrganisationEdgeResolvers<ContextType>;
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
  PersonnelChangeConnection?: PersonnelChangeConnectionResolvers<ContextType>;
  PersonnelChangeEdge?: PersonnelChangeEdgeResolvers<ContextType>;
  PersonnelChange?: PersonnelChangeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
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
  Mutation?: MutationResolvers<ContextType>;
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

