/* Generated from src/schema by npm run codegen. */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ScopedUnit, LoggedChange } from '@haicap/subgraph-kit';
import type { OrganisationRow, PostRow, QuotaRow } from '../loaders/organisation.ts';
import type { OrganisationPage, PersonPage } from '../queries/CountedPage.ts';
import type { PersonRow } from '../loaders/person.ts';
import type { AssignmentRow } from '../loaders/assignment.ts';
import type { DepartureRow } from '../loaders/departure.ts';
import type { DepartureSummaryRow } from '../queries/summary/departureSummary.ts';
import type { StaffingOf } from '../queries/staffing.ts';
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

export type Query = {
  readonly __typename?: 'Query';
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

export type TerritorialUnit = {
  readonly __typename?: 'TerritorialUnit';
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

/**
 * Why a command was refused (lý do từ chối). Every subgraph adds the reasons of its own commands:
 * `extend enum RefusalCode`.
 */
export type RefusalCode =
  /** Another input was accepted before under the same natural key (trùng khóa, khác nội dung). */
  | 'CONFLICTING_INPUT'
  /** The input was based on a version that is no longer the newest (phiên bản đã cũ). */
  | 'STALE_VERSION';

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


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Refusal: never;
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
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
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
  TerritorialUnit: ResolverTypeWrapper<ScopedUnit>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  YearMonth: ResolverTypeWrapper<Scalars['YearMonth']['output']>;
  Money: ResolverTypeWrapper<Scalars['Money']['output']>;
  Ratio: ResolverTypeWrapper<Scalars['Ratio']['output']>;
  RelativeChange: ResolverTypeWrapper<Scalars['RelativeChange']['output']>;
  Provenance: Provenance;
  Coverage: ResolverTypeWrapper<Coverage>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  RefusalCode: RefusalCode;
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
  Query: Record<PropertyKey, never>;
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
  TerritorialUnit: ScopedUnit;
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

export type QueryResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  departureSummary?: Resolver<Maybe<ResolversTypes['DepartureSummaryConnection']>, ParentType, ContextType, Partial<QueryDepartureSummaryArgs>>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType, RequireFields<QueryOrganisationArgs, 'id'>>;
  organisations?: Resolver<ResolversTypes['OrganisationConnection'], ParentType, ContextType, Partial<QueryOrganisationsArgs>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'id'>>;
  people?: Resolver<Maybe<ResolversTypes['PersonConnection']>, ParentType, ContextType, Partial<QueryPeopleArgs>>;
  departure?: Resolver<Maybe<ResolversTypes['Departure']>, ParentType, ContextType, RequireFields<QueryDepartureArgs, 'id'>>;
  personnelChanges?: Resolver<Maybe<ResolversTypes['PersonnelChangeConnection']>, ParentType, ContextType, Partial<QueryPersonnelChangesArgs>>;
  staffingSummary?: Resolver<Maybe<ResolversTypes['StaffingSummaryConnection']>, ParentType, ContextType, Partial<QueryStaffingSummaryArgs>>;
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

export type TerritorialUnitResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['TerritorialUnit'] = ResolversParentTypes['TerritorialUnit'], FederationReferenceType extends FederationReferenceTypes['TerritorialUnit'] = FederationReferenceTypes['TerritorialUnit']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TerritorialUnit']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organisations?: Resolver<Maybe<ResolversTypes['OrganisationConnection']>, ParentType, ContextType, Partial<TerritorialUnitOrganisationsArgs>>;
  staffing?: Resolver<Maybe<ResolversTypes['Staffing']>, ParentType, ContextType, Partial<TerritorialUnitStaffingArgs>>;
  shortages?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Shortage']>>, ParentType, ContextType, RequireFields<TerritorialUnitShortagesArgs, 'limit'>>;
  departures?: Resolver<Maybe<ResolversTypes['DepartureTotals']>, ParentType, ContextType, Partial<TerritorialUnitDeparturesArgs>>;
  people?: Resolver<Maybe<ResolversTypes['PersonConnection']>, ParentType, ContextType, Partial<TerritorialUnitPeopleArgs>>;
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
  __resolveType: TypeResolveFn<null, ParentType, ContextType>;
};

export type Resolvers<ContextType = PersonnelContext> = {
  Assignment?: AssignmentResolvers<ContextType>;
  Departure?: DepartureResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  DepartureSummaryConnection?: DepartureSummaryConnectionResolvers<ContextType>;
  DepartureSummaryEdge?: DepartureSummaryEdgeResolvers<ContextType>;
  DepartureSummary?: DepartureSummaryResolvers<ContextType>;
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
  Staffing?: StaffingResolvers<ContextType>;
  StaffingFigures?: StaffingFiguresResolvers<ContextType>;
  StaffingByCategory?: StaffingByCategoryResolvers<ContextType>;
  StaffingBySpeciality?: StaffingBySpecialityResolvers<ContextType>;
  Shortage?: ShortageResolvers<ContextType>;
  DepartureTotals?: DepartureTotalsResolvers<ContextType>;
  StaffingSummaryConnection?: StaffingSummaryConnectionResolvers<ContextType>;
  StaffingSummaryEdge?: StaffingSummaryEdgeResolvers<ContextType>;
  StaffingSummary?: StaffingSummaryResolvers<ContextType>;
  TerritorialUnit?: TerritorialUnitResolvers<ContextType>;
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

