/* Generated from src/schema by npm run codegen. */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { UnitRow } from '../loaders/unit.ts';
import type { UnitPage } from '../queries/unitPage.ts';
import type { VersionRow } from '../loaders/version.ts';
import type { LineageRow } from '../loaders/lineage.ts';
import type { LegalText as LegalTextEntity } from '../entities/LegalText.ts';
import type { FormerName as FormerNameEntity } from '../entities/FormerName.ts';
import type { UnitAttribute as UnitAttributeEntity } from '../entities/UnitAttribute.ts';
import type { Conversion, Target, Step } from '../queries/conversion.ts';
import type { UnitListDetection as ListDetection, UnitListDays as ListDays, UnitListMisfit as ListMisfit } from '../queries/detectUnitList.ts';
import type { ReorganisationRow, UnitChangeRow } from '../queries/reorganisations.ts';
import type { SearchPage, SearchEdge } from '../queries/leadOn.ts';
import type { Enacted } from '../commands/reorganisation/result.ts';
import type { ConcernedRow, RefusedConflict, Refused } from '../commands/reorganisation/refusals.ts';
import type { LoggedChange } from '@haicap/subgraph-kit';
import type { TerritoryContext } from '../context.ts';
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
   * What became of units, or what they were before: up to 1,000 codes or addresses at once, from any day
   * to any day, forward or back, over several reorganisations. Answers stand in the order of the inputs.
   * Errors: BAD_USER_INPUT for more than 1,000 inputs or an input that is not just one of code and
   * address.
   */
  readonly convertUnits: ReadonlyArray<UnitConversion>;
  /**
   * One unit, by id or by code; null if there is none on that day. By id a dissolved unit answers too.
   * Errors: BAD_USER_INPUT unless just one of id and code is given; TERRITORY_DAY_NOT_RECORDED for a day
   * before the first recorded one, which the error names.
   */
  readonly unit: Maybe<TerritorialUnit>;
  /** The units of a day. Errors: TERRITORY_DAY_NOT_RECORDED, PAGE_TOO_LARGE, BAD_USER_INPUT. */
  readonly units: TerritorialUnitConnection;
  /** Every unit that ever bore a code, in the order of their ordinals. */
  readonly codeHolders: ReadonlyArray<TerritorialUnit>;
  /**
   * What changed in a span of days, one entry a day and legal text, oldest first; what is adopted but
   * not yet in force lies in the future. Errors: BAD_USER_INPUT for a span that ends before it starts.
   */
  readonly reorganisations: ReorganisationConnection;
  /**
   * Units by name as people write it (tìm đơn vị hành chính): with or without diacritics, in either
   * spelling, with or without the kind, with the province or (former) district after a comma; or by code.
   * Diacritics that are written are meant: "Mỹ Tho" is not Mỹ Thọ, "my tho" is either. A name that is no
   * longer borne leads to what the unit became. Best first; of equally sure ones those that bear the name
   * before those that bore it. Of names with a certain word or beginning the 1,000 shortest are read. A
   * text without a letter and that is no code finds nothing. Errors: TERRITORY_DAY_NOT_RECORDED,
   * PAGE_TOO_LARGE, BAD_USER_INPUT.
   */
  readonly searchUnits: UnitSearchConnection;
  /**
   * Every write to the territorial units, in order (nhật ký thay đổi): to follow them, ask again after
   * the last cursor. A cursor never passes a write that is still under way. Errors: PAGE_TOO_LARGE,
   * BAD_USER_INPUT.
   */
  readonly territoryChanges: TerritoryChangeConnection;
  /**
   * Which day's list of units some codes or names are (nhận diện danh sách thuộc ngày nào): the recorded
   * days by how many of the values fit, and what does not fit.
   * Errors: BAD_USER_INPUT for no values or for more than 1,000.
   */
  readonly detectUnitList: UnitListDetection;
};


export type QueryConvertUnitsArgs = {
  inputs: ReadonlyArray<ConvertUnitInput>;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryUnitArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  code?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryUnitsArgs = {
  filter?: InputMaybe<UnitFilter>;
  orderBy?: InputMaybe<ReadonlyArray<UnitOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryCodeHoldersArgs = {
  code: Scalars['String']['input'];
};


export type QueryReorganisationsArgs = {
  between?: InputMaybe<DayRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySearchUnitsArgs = {
  text: Scalars['String']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
  includeDissolved?: InputMaybe<Scalars['Boolean']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryTerritoryChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryDetectUnitListArgs = {
  values: ReadonlyArray<Scalars['String']['input']>;
  kind?: InputMaybe<UnitListValueKind>;
};

/** One thing to convert: just one of the two. */
export type ConvertUnitInput = {
  /** A code, with its leading zeros. */
  readonly code?: InputMaybe<Scalars['String']['input']>;
  /** An address or a name as people write it, "Phường Bến Nghé, Quận 1, TP.HCM". */
  readonly address?: InputMaybe<Scalars['String']['input']>;
};

/** How sure a conversion is. */
export type ConversionStatus =
  /** There is just one answer. */
  | 'EXACT'
  /** There are several candidates, all of them given; one of them may be known to have the residents. */
  | 'SEVERAL'
  /** There is no answer; near matches may be given. */
  | 'UNKNOWN';

/** Why a conversion has no answer. */
export type ConversionFailure =
  /** No unit bore the code on that day. */
  | 'NO_SUCH_CODE'
  /** No unit fits the address on that day. */
  | 'NO_SUCH_NAME'
  /** Nothing is recorded of that day. */
  | 'DAY_NOT_RECORDED'
  /** The unit has no recorded predecessor or successor on the way to that day. */
  | 'NO_RECORDED_LINEAGE';

/** How an input was recognised. */
export type ConversionMatch =
  /** By its code. */
  | 'CODE'
  /** By the name as officially written. */
  | 'EXACT_NAME'
  /** By another spelling of the name (Hòa, Hoà; Sĩ, Sỹ). */
  | 'SPELLING'
  /** By the name without its diacritics. */
  | 'WITHOUT_DIACRITICS'
  /** By the name of a unit dissolved before the first recorded day. */
  | 'FORMER_NAME';

/** What one input converts to. */
export type UnitConversion = {
  readonly __typename?: 'UnitConversion';
  /** The code or address that was given. */
  readonly input: Scalars['String']['output'];
  /** How sure the answer is. */
  readonly status: ConversionStatus;
  /** How the input was recognised; null when it was not. */
  readonly matchedBy: Maybe<ConversionMatch>;
  /** The units that the input names on the day it was right, as on that day. */
  readonly sources: ReadonlyArray<TerritorialUnit>;
  /** The units that it converts to; one if EXACT, none if UNKNOWN. */
  readonly targets: ReadonlyArray<ConversionTarget>;
  /** The unit that all residents went to, where that is one, even if the area was split. */
  readonly residentsTarget: Maybe<TerritorialUnit>;
  /** Why there is no answer; null otherwise. */
  readonly failure: Maybe<ConversionFailure>;
  /** The first recorded day, where a day before it was asked for. */
  readonly firstRecordedDay: Maybe<Scalars['Date']['output']>;
  /**
   * If UNKNOWN, units that come close: other bearers of the code, or names one typing error away (for the
   * first 100 such addresses of a call).
   */
  readonly near: ReadonlyArray<TerritorialUnit>;
};

/** A unit that an input converts to. */
export type ConversionTarget = {
  readonly __typename?: 'ConversionTarget';
  /** The unit, as on the day converted to. */
  readonly unit: TerritorialUnit;
  /** How much of the unit that was there before went into the one that came after. */
  readonly extent: LineageExtent;
  /** True if all residents went along. */
  readonly residentsFollow: Scalars['Boolean']['output'];
  /** The reorganisations on the way, in the order walked; empty if the unit itself lives on both days. */
  readonly path: ReadonlyArray<ConversionStep>;
};

/** One reorganisation on the way from an input to a target. */
export type ConversionStep = {
  readonly __typename?: 'ConversionStep';
  /** The unit before the reorganisation, as on its last day. */
  readonly predecessor: TerritorialUnit;
  /** The unit after it, as on its first day. */
  readonly successor: TerritorialUnit;
  /** The day it happened. */
  readonly effectiveOn: Scalars['Date']['output'];
  /** How much of the predecessor went into the successor. */
  readonly extent: LineageExtent;
  /** The legal text that ordered it. */
  readonly legalText: Maybe<LegalText>;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /**
   * Records what a legal text does to the units on the day from which they operate (ghi nhận việc sắp xếp
   * đơn vị hành chính): all of it or nothing. Merge (nhập): the units `dissolved` go whole into one
   * `formed` or `changed`. Split (chia, tách): one dissolved goes in parts into several, or one changed
   * gives parts. Rename (đổi tên), change of kind (đổi loại) and transfer to another parent (chuyển
   * đơn vị cấp trên): `changed` alone.
   *
   * Whatever existed before and is touched stands once in `changed` or `dissolved`, with the version it is
   * based on. A unit that goes on keeps its id and gains a version; a formed one gets the next ordinal of
   * its code. A day in the future is stored and shows from that day on. The same input again answers with
   * the first result.
   *
   * Needs the scope `territory:write` over the parent (đơn vị cấp trên trực tiếp) of all that it touches: a
   * province for its communes, the country for provinces.
   *
   * Errors: FORBIDDEN where the caller's territory does not hold such a parent; BAD_USER_INPUT.
   */
  readonly enactReorganisation: EnactReorganisationResult;
};


export type MutationEnactReorganisationArgs = {
  input: EnactReorganisationInput;
};

/** A legal text and what becomes of the units on the day from which it operates. */
export type EnactReorganisationInput = {
  /** The text that orders it (nghị quyết sắp xếp). */
  readonly legalText: ReorganisationTextInput;
  /** Units that come into being (thành lập). */
  readonly formed?: InputMaybe<ReadonlyArray<FormedUnitInput>>;
  /**
   * Units that go on: with another name, kind or parent, or with parts given or gained (thay đổi, điều
   * chỉnh địa giới).
   */
  readonly changed?: InputMaybe<ReadonlyArray<ChangedUnitInput>>;
  /** Units that cease (giải thể, nhập vào đơn vị khác). */
  readonly dissolved?: InputMaybe<ReadonlyArray<DissolvedUnitInput>>;
};

/** A legal text (văn bản pháp luật); number, issuer and day of adoption name it. */
export type ReorganisationTextInput = {
  /** Its number, "202/2025/QH15" (số hiệu). */
  readonly number: Scalars['String']['input'];
  /** Who issued it (cơ quan ban hành). */
  readonly issuer: Scalars['String']['input'];
  /** What it is about (trích yếu). */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** The day it was adopted (ngày thông qua); left out where not known. */
  readonly adoptedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The day it takes effect (ngày có hiệu lực); left out where not known. */
  readonly effectiveOn?: InputMaybe<Scalars['Date']['input']>;
  /**
   * The day of the reorganisation: from which the units operate (ngày đi vào hoạt động), 2025-07-01 or
   * later.
   */
  readonly operatesFrom: Scalars['Date']['input'];
};

/** A unit that comes into being. What it is formed of stands with the units that go into it. */
export type FormedUnitInput = {
  /**
   * Its code (mã): 2 digits for a province, 5 for a commune. A code may have belonged to another unit, or
   * belong to one that is dissolved here.
   */
  readonly code: Scalars['String']['input'];
  /** Its name with its kind, "Phường Sài Gòn". */
  readonly fullName: Scalars['String']['input'];
  /**
   * Its kind: PROVINCE, MUNICIPALITY, COMMUNE, WARD or SPECIAL_ZONE; there are no others since
   * 2025-07-01.
   */
  readonly kind: UnitKind;
  /**
   * The unit above it: an id, or a code, of a unit formed here before that of its holder; `VN` for a
   * province.
   */
  readonly parent: Scalars['ID']['input'];
};

/** A unit that goes on. A field left out stays as it is. */
export type ChangedUnitInput = {
  /** Which one: its id, or the code that it bears on the day before. */
  readonly unit: Scalars['ID']['input'];
  /**
   * The version that this is based on: `validFrom` of the last of the unit's `versions`, left out where
   * that is null. Another version since is refused.
   */
  readonly version?: InputMaybe<Scalars['Date']['input']>;
  /** Its full name from the day on (tên mới). */
  readonly fullName?: InputMaybe<Scalars['String']['input']>;
  /** Its kind from the day on (loại mới); the full name must go with it. */
  readonly kind?: InputMaybe<UnitKind>;
  /** The unit above it from the day on (đơn vị cấp trên mới), as in FormedUnitInput. */
  readonly parent?: InputMaybe<Scalars['ID']['input']>;
  /** The parts that it gives to others (phần chuyển đi); it keeps the rest. */
  readonly gives?: InputMaybe<ReadonlyArray<UnitMoveInput>>;
};

/** A unit that ceases. */
export type DissolvedUnitInput = {
  /** Which one: its id, or the code that it bears on the day before. */
  readonly unit: Scalars['ID']['input'];
  /** The version that this is based on, as in ChangedUnitInput. */
  readonly version?: InputMaybe<Scalars['Date']['input']>;
  /**
   * Where it goes: whole to one unit, or in two parts or more, which together take its area and its
   * population.
   */
  readonly goesTo: ReadonlyArray<UnitMoveInput>;
  /**
   * The unit that all its children come under which are not named here, as in FormedUnitInput. Left out:
   * each child must be named.
   */
  readonly childrenTo?: InputMaybe<Scalars['ID']['input']>;
};

/** What of a unit goes to another. */
export type UnitMoveInput = {
  /** Where to: the code of a unit formed here, or a unit that is listed in `changed`. */
  readonly to: Scalars['ID']['input'];
  /** All of the unit or a part of it (toàn bộ hay một phần). */
  readonly extent: LineageExtent;
  /** What moves. */
  readonly moved?: LineageSubject;
  /** True if all its residents go there (toàn bộ dân số). Left out: true for WHOLE, false for PARTIAL. */
  readonly residentsFollow?: InputMaybe<Scalars['Boolean']['input']>;
  /** The part's name, where the law names one that was no unit; with PARTIAL only. */
  readonly partName?: InputMaybe<Scalars['String']['input']>;
  /** The words of the text (ghi chú). */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** A reorganisation that is recorded, or why it was refused. */
export type EnactReorganisationResult = ReorganisationEnacted | ReorganisationConflict | ReorganisationInterrupted | ReorganisationDayNotRecorded | ReorganisationDaysOutOfOrder | ReorganisationChangesNothing | ReorganisationGap | ReorganisationOverlap | UnitNotLiving | UnitChangesLater | UnitVersionStale | UnitOrphaned | UnitOutsideParent | UnitKindMismatch | UnitNameTaken | UnitGoesOn;

/** A reorganisation that is recorded. */
export type ReorganisationEnacted = {
  readonly __typename?: 'ReorganisationEnacted';
  /** What it did. */
  readonly reorganisation: Reorganisation;
  /** True if the same input had been enacted before: nothing was written now. */
  readonly alreadyEnacted: Scalars['Boolean']['output'];
};

/** A legal text (văn bản pháp luật). Its number alone does not name it: 33/NQ-HĐND recurs. */
export type LegalText = {
  readonly __typename?: 'LegalText';
  /** Names the text for good. */
  readonly id: Scalars['ID']['output'];
  /** Its number, "202/2025/QH15" (số hiệu). */
  readonly number: Scalars['String']['output'];
  /** Who issued it (cơ quan ban hành). */
  readonly issuer: Scalars['String']['output'];
  /** What it is about (trích yếu); null where not recorded. */
  readonly title: Maybe<Scalars['String']['output']>;
  /** The day it was adopted (ngày thông qua); null where not recorded. */
  readonly adoptedOn: Maybe<Scalars['Date']['output']>;
  /** The day it took effect (ngày có hiệu lực); null where not recorded. */
  readonly effectiveOn: Maybe<Scalars['Date']['output']>;
  /** The day from which the units that it forms operate (ngày đi vào hoạt động); units live by it. */
  readonly operatesFrom: Maybe<Scalars['Date']['output']>;
};

/** A span of days, both included; an end left out is open. */
export type DayRange = {
  /** The first day. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** The last day. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of reorganisations. */
export type ReorganisationConnection = {
  readonly __typename?: 'ReorganisationConnection';
  /** The reorganisations of the page with their cursors. */
  readonly edges: ReadonlyArray<ReorganisationEdge>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
};

/** A reorganisation in a list. */
export type ReorganisationEdge = {
  readonly __typename?: 'ReorganisationEdge';
  /** Its place in the list, opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The reorganisation. */
  readonly node: Reorganisation;
};

/** What one legal text changed on one day (sắp xếp đơn vị hành chính). */
export type Reorganisation = {
  readonly __typename?: 'Reorganisation';
  /** The day from which it holds. */
  readonly effectiveOn: Scalars['Date']['output'];
  /** The legal text that ordered it; null where none is recorded. */
  readonly legalText: Maybe<LegalText>;
  /** How many units it formed. */
  readonly formedCount: Scalars['Int']['output'];
  /** How many units it dissolved. */
  readonly dissolvedCount: Scalars['Int']['output'];
  /** How many units it changed that went on. */
  readonly changedCount: Scalars['Int']['output'];
  /** The changes, by code. */
  readonly changes: UnitChangeConnection;
};


/** What one legal text changed on one day (sắp xếp đơn vị hành chính). */
export type ReorganisationChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A page of changes of units. */
export type UnitChangeConnection = {
  readonly __typename?: 'UnitChangeConnection';
  /** The changes of the page with their cursors. */
  readonly edges: ReadonlyArray<UnitChangeEdge>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
};

/** A change in a list. */
export type UnitChangeEdge = {
  readonly __typename?: 'UnitChangeEdge';
  /** Its place in the list, opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The change. */
  readonly node: UnitChange;
};

/** What happened to a unit. */
export type UnitChangeKind =
  /** It came into being (thành lập). */
  | 'FORMED'
  /** It went on, changed in name, kind or parent, or by parts given or gained (thay đổi). */
  | 'CHANGED'
  /** It ceased to exist (giải thể, nhập). */
  | 'DISSOLVED';

/** What happened to one unit in a reorganisation. */
export type UnitChange = {
  readonly __typename?: 'UnitChange';
  /** What happened. */
  readonly kind: UnitChangeKind;
  /** The unit before, as on the day before; null if it was formed. */
  readonly before: Maybe<TerritorialUnit>;
  /** The unit after, as on that day; null if it was dissolved. */
  readonly after: Maybe<TerritorialUnit>;
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
  /** Someone else wrote at the same moment; the same input may be tried again. */
  | 'CONCURRENT_CHANGE'
  /** The day lies before the two tiers, 2025-07-01 (trước mô hình hai cấp). */
  | 'DAY_NOT_RECORDED'
  /** The three days of the legal text are not in their order. */
  | 'DAYS_OUT_OF_ORDER'
  /** Nothing would change. */
  | 'NO_CHANGE'
  /** A unit does not exist on the day (không tồn tại). */
  | 'NOT_LIVING'
  /** A change of the unit is recorded on the day or later (đã có thay đổi về sau). */
  | 'LATER_CHANGE'
  /** Area or population would belong to no unit (bỏ sót). */
  | 'GAP'
  /** A code, an area or residents would belong to two units (chồng lấn). */
  | 'OVERLAP'
  /** A unit would have no living unit above it (không còn đơn vị cấp trên). */
  | 'ORPHAN'
  /** A unit would live outside its parent's life. */
  | 'CHILD_OUTSIDE_PARENT'
  /** Kind, name, code and level do not belong together (sai loại đơn vị). */
  | 'KIND_MISMATCH'
  /** Two units under one parent would bear one full name (trùng tên). */
  | 'SAME_NAME'
  /** A unit is listed as dissolved but merely changes (vẫn là đơn vị ấy). */
  | 'GOES_ON';

/** Why a reorganisation was refused: nothing was written (từ chối sắp xếp). */
export type ReorganisationRefusal = {
  /** The reason, the same in every language. */
  readonly code: RefusalCode;
  /** The reason in a sentence, in the request's language. */
  readonly message: Scalars['String']['output'];
  /** What else was found, each with an empty list of its own. */
  readonly others: ReadonlyArray<ReorganisationRefusal>;
};

/** A unit that a refusal is about: one that is recorded, or one that was to be formed. */
export type ConcernedUnit = {
  readonly __typename?: 'ConcernedUnit';
  /** The recorded unit, as on the day before; null for one to be formed, or if there was none that day. */
  readonly unit: Maybe<TerritorialUnit>;
  /** Its code. */
  readonly code: Scalars['String']['output'];
  /** Its name with its kind. */
  readonly fullName: Scalars['String']['output'];
};

/** CONFLICTING_INPUT: the legal text is recorded with another content. */
export type ReorganisationConflict = Refusal & ReorganisationRefusal & {
  readonly __typename?: 'ReorganisationConflict';
  /** The reason, the same in every language. */
  readonly code: RefusalCode;
  /** The reason in a sentence, in the request's language. */
  readonly message: Scalars['String']['output'];
  /** What else was found, each with an empty list of its own. */
  readonly others: ReadonlyArray<ReorganisationRefusal>;
  /** The legal text that is recorded. */
  readonly legalText: LegalText;
};

/** CONCURRENT_CHANGE: someone else wrote at the same moment. */
export type ReorganisationInterrupted = Refusal & ReorganisationRefusal & {
  readonly __typename?: 'ReorganisationInterrupted';
  /** The reason, the same in every language. */
  readonly code: RefusalCode;
  /** The reason in a sentence, in the request's language. */
  readonly message: Scalars['String']['output'];
  /** What else was found, each with an empty list of its own. */
  readonly others: ReadonlyArray<ReorganisationRefusal>;
};

/** DAY_NOT_RECORDED: the day lies before the two tiers. */
export type ReorganisationDayNotRecorded = Refusal & ReorganisationRefusal & {
  readonly __typename?: 'ReorganisationDayNotRecorded';
  /** The reason, the same in every language. */
  readonly code: RefusalCode;
  /** The reason in a sentence, in the request's language. */
  readonly message: Scalars['String']['output'];
  /** What else was found, each with an empty list of its own. */
  readonly others: ReadonlyArray<ReorganisationRefusal>;
  /** The day that was given. */
  readonly day: Scalars['Date']['output'];
  /** The first day that can be given. */
  readonly firstDay: Scalars['Date']['output'];
};

/** DAYS_OUT_OF_ORDER: a text is adopted, takes effect and operates, in this order. */
export type ReorganisationDaysOutOfOrder = Refusal & ReorganisationRefusal & {
  readonly __typename?: 'ReorganisationDaysOutOfOrder';
  /** The reason, the same in every language. */
  readonly code: RefusalCode;
  /** The reason in a sentence, in the request's language. */
  readonly message: Scalars['String']['output'];
  /** What else was found, each with an empty list of its own. */
  readonly others: ReadonlyArray<ReorganisationRefusal>;
  /** The day of adoption that was given. */
  readonly adoptedOn: Maybe<Scalars['Date']['output']>;
  /** The day of effect that was given. */
  readonly effectiveOn: Maybe<Scalars['Date']['output']>;
  /** The day of operation that was given. */
  readonly operatesFrom: Scalars['Date']['output'];
};

/** NO_CHANGE: nothing would change. */
export type ReorganisationChangesNothing = Refusal & ReorganisationRefusal & {
  readonly __typename?: 'ReorganisationChangesNothing';
  /** The reason, the same in every language. */
  readonly code: RefusalCode;
  /** The reason in a sentence, in the request's language. */
  readonly message: Scalars['String']['output'];
  /** What else was found, each with an empty list of its own. */
  readonly others: ReadonlyArray<ReorganisationRefusal>;
  /** The unit that would stay as it is; null if no unit was listed. */
  readonly unit: Maybe<ConcernedUnit>;
};

/** GAP: area or population would belong to no unit. */
export type ReorganisationGap = Refusal & ReorganisationRefusal & {
  readonly __typename?: 'ReorganisationGap';
  /** The reason, the same in every language. */
  readonly code: RefusalCode;
  /** The reason in a sentence, in the request's language. */
  readonly message: Scalars['String']['output'];
  /** What else was found, each with an empty list of its own. */
  readonly others: ReadonlyArray<ReorganisationRefusal>;
  /** The unit that it is about. */
  readonly unit: ConcernedUnit;
  /** What is missing. */
  readonly reason: ReorganisationGapReason;
  /** The unit that it was to go to, where that is at fault. */
  readonly to: Maybe<Scalars['ID']['output']>;
};

/** What of a unit would go nowhere, or come from nowhere. */
export type ReorganisationGapReason =
  /** A dissolved unit goes to none. */
  | 'GOES_NOWHERE'
  /** One part of a dissolved unit goes somewhere, its rest does not. */
  | 'REST_GOES_NOWHERE'
  /** Only the population of a dissolved unit goes somewhere. */
  | 'AREA_GOES_NOWHERE'
  /** Only the area of a dissolved unit goes somewhere. */
  | 'POPULATION_GOES_NOWHERE'
  /** It goes to a unit that is neither formed nor listed as changed. */
  | 'GOES_TO_UNIT_NOT_LISTED'
  /** Nothing goes into a new unit. */
  | 'FORMED_OF_NOTHING';

/** OVERLAP: a code, an area or residents would belong to two units. */
export type ReorganisationOverlap = Refusal & ReorganisationRefusal & {
  readonly __typename?: 'ReorganisationOverlap';
  /** The reason, the same in every language. */
  readonly code: RefusalCode;
  /** The reason in a sentence, in the request's language. */
  readonly message: Scalars['String']['output'];
  /** What else was found, each with an empty list of its own. */
  readonly others: ReadonlyArray<ReorganisationRefusal>;
  /** The unit that it is about. */
  readonly unit: ConcernedUnit;
  /** What would be double. */
  readonly reason: ReorganisationOverlapReason;
  /** The other unit, where there is one. */
  readonly other: Maybe<ConcernedUnit>;
};

/** What would belong to two units on one day. */
export type ReorganisationOverlapReason =
  /** Two units are formed with one code. */
  | 'CODE_FORMED_TWICE'
  /** The code of a new unit belongs to another, on the day or later. */
  | 'CODE_HELD'
  /** One unit is listed twice. */
  | 'UNIT_LISTED_TWICE'
  /** A unit goes whole to one and to another as well. */
  | 'WHOLE_AND_MORE'
  /** A unit that goes on gives all of itself away. */
  | 'WHOLE_BUT_GOES_ON'
  /** All residents go to two units, or go and stay. */
  | 'RESIDENTS_TWICE'
  /** A unit goes to the same one twice: name the parts as one. */
  | 'ONE_UNIT_TWICE'
  /** A unit goes into itself. */
  | 'INTO_ITSELF';

/** NOT_LIVING: a unit does not exist on the day. */
export type UnitNotLiving = Refusal & ReorganisationRefusal & {
  readonly __typename?: 'UnitNotLiving';
  /** The reason, the same in every language. */
  readonly code: RefusalCode;
  /** The reason in a sentence, in the request's language. */
  readonly message: Scalars['String']['output'];
  /** What else was found, each with an empty list of its own. */
  readonly others: ReadonlyArray<ReorganisationRefusal>;
  /** The unit as it was named. */
  readonly reference: Scalars['ID']['output'];
  /** The unit; null if there never was one. */
  readonly unit: Maybe<ConcernedUnit>;
  /** The day. */
  readonly day: Scalars['Date']['output'];
  /** The first day of the unit's life; null when it began before records did. */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /** The day from which the unit no longer exists; null while it does. */
  readonly validTo: Maybe<Scalars['Date']['output']>;
};

/** LATER_CHANGE: a change of the unit is recorded on the day or later. */
export type UnitChangesLater = Refusal & ReorganisationRefusal & {
  readonly __typename?: 'UnitChangesLater';
  /** The reason, the same in every language. */
  readonly code: RefusalCode;
  /** The reason in a sentence, in the request's language. */
  readonly message: Scalars['String']['output'];
  /** What else was found, each with an empty list of its own. */
  readonly others: ReadonlyArray<ReorganisationRefusal>;
  /** The unit that it is about. */
  readonly unit: ConcernedUnit;
  /** The day. */
  readonly day: Scalars['Date']['output'];
  /** The last day on which something is recorded to happen to it. */
  readonly changedOn: Scalars['Date']['output'];
};

/** STALE_VERSION: the unit has changed since the version that the input was based on. */
export type UnitVersionStale = Refusal & ReorganisationRefusal & {
  readonly __typename?: 'UnitVersionStale';
  /** The reason, the same in every language. */
  readonly code: RefusalCode;
  /** The reason in a sentence, in the request's language. */
  readonly message: Scalars['String']['output'];
  /** What else was found, each with an empty list of its own. */
  readonly others: ReadonlyArray<ReorganisationRefusal>;
  /** The unit that it is about. */
  readonly unit: ConcernedUnit;
  /** The version that was given. */
  readonly givenVersion: Maybe<Scalars['Date']['output']>;
  /** The version that should have been; null for the one that began before records did. */
  readonly version: Maybe<Scalars['Date']['output']>;
};

/** ORPHAN: the unit would have no living unit above it. */
export type UnitOrphaned = Refusal & ReorganisationRefusal & {
  readonly __typename?: 'UnitOrphaned';
  /** The reason, the same in every language. */
  readonly code: RefusalCode;
  /** The reason in a sentence, in the request's language. */
  readonly message: Scalars['String']['output'];
  /** What else was found, each with an empty list of its own. */
  readonly others: ReadonlyArray<ReorganisationRefusal>;
  /** The unit that it is about. */
  readonly unit: ConcernedUnit;
  /** The unit above it as it was named, or its id. */
  readonly parentReference: Scalars['ID']['output'];
  /** The unit above it, which does not live; null if there never was one. */
  readonly parent: Maybe<ConcernedUnit>;
};

/** CHILD_OUTSIDE_PARENT: the unit would live outside its parent's life. */
export type UnitOutsideParent = Refusal & ReorganisationRefusal & {
  readonly __typename?: 'UnitOutsideParent';
  /** The reason, the same in every language. */
  readonly code: RefusalCode;
  /** The reason in a sentence, in the request's language. */
  readonly message: Scalars['String']['output'];
  /** What else was found, each with an empty list of its own. */
  readonly others: ReadonlyArray<ReorganisationRefusal>;
  /** The unit that it is about. */
  readonly unit: ConcernedUnit;
  /** The day from which it would lie there. */
  readonly validFrom: Scalars['Date']['output'];
  /** The unit above it. */
  readonly parent: ConcernedUnit;
  /** The first day of the parent's life, or the first recorded one. */
  readonly parentFrom: Scalars['Date']['output'];
  /** The day from which the parent no longer exists; null while it does. */
  readonly parentTo: Maybe<Scalars['Date']['output']>;
};

/** KIND_MISMATCH: kind, name, code and level do not belong together. */
export type UnitKindMismatch = Refusal & ReorganisationRefusal & {
  readonly __typename?: 'UnitKindMismatch';
  /** The reason, the same in every language. */
  readonly code: RefusalCode;
  /** The reason in a sentence, in the request's language. */
  readonly message: Scalars['String']['output'];
  /** What else was found, each with an empty list of its own. */
  readonly others: ReadonlyArray<ReorganisationRefusal>;
  /** The unit that it is about. */
  readonly unit: ConcernedUnit;
  /** The kind that it would have. */
  readonly kind: UnitKind;
  /** What does not belong. */
  readonly reason: UnitKindMismatchReason;
  /** What was expected: a word, a number of digits or a level; null where nothing would do. */
  readonly expected: Maybe<Scalars['String']['output']>;
};

/** What does not belong to the kind of a unit. */
export type UnitKindMismatchReason =
  /** There are no units of this kind since 2025-07-01. */
  | 'NO_SUCH_KIND'
  /** The full name does not begin with the word of the kind; `expected` is that word. */
  | 'NAME_OF_ANOTHER_KIND'
  /** The code has another number of digits; `expected` is the number. */
  | 'CODE_OF_ANOTHER_LEVEL'
  /** The unit above it is of another level; `expected` is the level. */
  | 'PARENT_OF_WRONG_LEVEL'
  /** A unit that goes on would change its level; `expected` is its level. */
  | 'LEVEL_CHANGES'
  /** A unit would go into one of another level; `expected` is its level. */
  | 'GOES_TO_ANOTHER_LEVEL'
  /** The country itself is not reorganised. */
  | 'IS_COUNTRY';

/** SAME_NAME: two units under one parent would bear one full name. */
export type UnitNameTaken = Refusal & ReorganisationRefusal & {
  readonly __typename?: 'UnitNameTaken';
  /** The reason, the same in every language. */
  readonly code: RefusalCode;
  /** The reason in a sentence, in the request's language. */
  readonly message: Scalars['String']['output'];
  /** What else was found, each with an empty list of its own. */
  readonly others: ReadonlyArray<ReorganisationRefusal>;
  /** The unit that it is about. */
  readonly unit: ConcernedUnit;
  /** The unit above both. */
  readonly parent: ConcernedUnit;
  /** The unit that bears the name. */
  readonly other: ConcernedUnit;
};

/** GOES_ON: one unit alone goes whole into a new one of its own code. It is that unit, going on: list it as changed. */
export type UnitGoesOn = Refusal & ReorganisationRefusal & {
  readonly __typename?: 'UnitGoesOn';
  /** The reason, the same in every language. */
  readonly code: RefusalCode;
  /** The reason in a sentence, in the request's language. */
  readonly message: Scalars['String']['output'];
  /** What else was found, each with an empty list of its own. */
  readonly others: ReadonlyArray<ReorganisationRefusal>;
  /** The unit that it is about. */
  readonly unit: ConcernedUnit;
};

/** Why a unit was found, the surest first. */
export type SearchMatch =
  /** By its code (mã). */
  | 'CODE'
  /** By the same name, wherever its tone mark stands (đúng tên; Hòa, Hoà). */
  | 'EXACT_NAME'
  /**
   * By the same name in another spelling (Sĩ, Sỹ; Đăk, Đắk; D'Ran, D’Ran, DRan), or by a province's
   * common other name (TP.HCM).
   */
  | 'SPELLING'
  /** By the same name written without its diacritics (không dấu). */
  | 'WITHOUT_DIACRITICS'
  /** By whole words of the name, one after another. */
  | 'WHOLE_WORDS'
  /** By words of the name of which the last is but begun. */
  | 'PREFIX'
  /**
   * By a name that differs in its kind, in its diacritics or by one typing error a word; only where
   * nothing else was found. Never an exact find.
   */
  | 'SIMILAR';

/** A page of units that were found. */
export type UnitSearchConnection = {
  readonly __typename?: 'UnitSearchConnection';
  /** The units found, the best first. */
  readonly edges: ReadonlyArray<UnitSearchEdge>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
};

/** A unit that was found, and why. */
export type UnitSearchEdge = {
  readonly __typename?: 'UnitSearchEdge';
  /** Its place in the list, opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The unit, as on the day asked for. */
  readonly node: TerritorialUnit;
  /** Why it was found. */
  readonly matchedBy: SearchMatch;
  /** The name or code that was found, "Phường Bến Nghé". */
  readonly matchedName: Scalars['String']['output'];
  /**
   * The dissolved unit that bore the name and became this one, as on its last day; null if this unit
   * bears or bore the name itself.
   */
  readonly formerUnit: Maybe<TerritorialUnit>;
  /**
   * The day from which the name is no longer borne; null while it is on the day asked for, or where it
   * was not recorded.
   */
  readonly formerUntil: Maybe<Scalars['Date']['output']>;
};

/**
 * A territorial unit (đơn vị hành chính): the country, a province, a commune, or a district of before
 * 1 July 2025, as it is on the day that its id carries. A unit stays the same unit when it is renamed,
 * changes its kind or gets another parent; its code may later belong to another unit.
 */
export type TerritorialUnit = {
  readonly __typename?: 'TerritorialUnit';
  /**
   * Names the unit for good: its code and an ordinal, `26740.2` as it is today, `26740.1@2025-06-30`
   * as it is on a day; the country is `VN`. As a reference, `26740` and `26740@2025-06-30` are read too:
   * whoever held the code on that day.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * The official code (mã đơn vị hành chính, Decision 19/2025/QĐ-TTg): 2 digits for a province, 3 for a
   * district, 5 for a commune, `VN` for the country. It is no identity.
   */
  readonly code: Scalars['String']['output'];
  /** Which of the units that bore this code it is; it says nothing of time. */
  readonly ordinal: Scalars['Int']['output'];
  /** The name with its kind, "Phường Sài Gòn" (tên đầy đủ). */
  readonly fullName: Scalars['String']['output'];
  /** The name alone, "Sài Gòn" (tên). */
  readonly name: Scalars['String']['output'];
  /** What sort of unit it is (loại đơn vị hành chính). */
  readonly kind: UnitKind;
  /** Which sort of district; null for other units. */
  readonly districtKind: Maybe<DistrictKind>;
  /** Its level in the tree (cấp). */
  readonly level: UnitLevel;
  /** The first day of the unit's life; null when it began before the first recorded day, 2025-06-30. */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /** The day from which the unit no longer exists; null while it does. */
  readonly validTo: Maybe<Scalars['Date']['output']>;
  /** The day that this answer shows. A unit dissolved before it is shown as it was last. */
  readonly asOf: Scalars['Date']['output'];
  /** True if the unit exists on that day (đang tồn tại). */
  readonly inForce: Scalars['Boolean']['output'];
  /** The unit above it (đơn vị cấp trên trực tiếp); null for the country. */
  readonly parent: Maybe<TerritorialUnit>;
  /** The units above it, the country first. */
  readonly ancestors: ReadonlyArray<TerritorialUnit>;
  /** The units directly below it on that day (đơn vị trực thuộc). */
  readonly children: TerritorialUnitConnection;
  /** All units below it on that day, at any depth or at one level. */
  readonly descendants: TerritorialUnitConnection;
  /** How many units lie below it on that day, by kind; kinds without a unit are left out. */
  readonly counts: ReadonlyArray<UnitCount>;
  /**
   * The units that went into it up to that day (đơn vị tiền thân), each as it was on its last day. A unit
   * that merely went on, under its own code, has none.
   */
  readonly predecessors: ReadonlyArray<UnitPredecessor>;
  /** The units that it went into (đơn vị kế thừa), each as it is on that day, or on its first if later. */
  readonly successors: ReadonlyArray<UnitSuccessor>;
  /** What the unit was in each span of its life, oldest first. */
  readonly versions: ReadonlyArray<UnitVersion>;
  /** The legal texts that formed, changed or ended it up to that day, oldest first. */
  readonly legalTexts: ReadonlyArray<LegalText>;
  /**
   * Names of units dissolved before the first recorded day whose area lies in this unit; old addresses
   * still use them.
   */
  readonly formerNames: ReadonlyArray<FormerName>;
  /** What is recorded of the unit on that day, each with its source; empty until imported. */
  readonly attributes: ReadonlyArray<UnitAttribute>;
  /** Where the unit's record comes from. */
  readonly provenance: Provenance;
};


/**
 * A territorial unit (đơn vị hành chính): the country, a province, a commune, or a district of before
 * 1 July 2025, as it is on the day that its id carries. A unit stays the same unit when it is renamed,
 * changes its kind or gets another parent; its code may later belong to another unit.
 */
export type TerritorialUnitChildrenArgs = {
  filter?: InputMaybe<UnitFilter>;
  orderBy?: InputMaybe<ReadonlyArray<UnitOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * A territorial unit (đơn vị hành chính): the country, a province, a commune, or a district of before
 * 1 July 2025, as it is on the day that its id carries. A unit stays the same unit when it is renamed,
 * changes its kind or gets another parent; its code may later belong to another unit.
 */
export type TerritorialUnitDescendantsArgs = {
  level?: InputMaybe<UnitLevel>;
  filter?: InputMaybe<UnitFilter>;
  orderBy?: InputMaybe<ReadonlyArray<UnitOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** The sort of a territorial unit (loại đơn vị hành chính). */
export type UnitKind =
  /** The country (cả nước). */
  | 'COUNTRY'
  /** A province (tỉnh). */
  | 'PROVINCE'
  /** A city under the Centre (thành phố trực thuộc trung ương). */
  | 'MUNICIPALITY'
  /** A district of any sort (cấp huyện); there were none from 1 July 2025 on. */
  | 'DISTRICT'
  /** A rural commune (xã). */
  | 'COMMUNE'
  /** A ward (phường). */
  | 'WARD'
  /** A township (thị trấn); there were none from 1 July 2025 on. */
  | 'TOWNSHIP'
  /** A special zone (đặc khu), on islands. */
  | 'SPECIAL_ZONE';

/** The sort of a district (loại đơn vị hành chính cấp huyện). */
export type DistrictKind =
  /** An urban district of a city under the Centre (quận). */
  | 'URBAN_DISTRICT'
  /** A rural district (huyện). */
  | 'RURAL_DISTRICT'
  /** A town (thị xã). */
  | 'DISTRICT_TOWN'
  /** A city under a province (thành phố thuộc tỉnh). */
  | 'PROVINCIAL_CITY'
  /** A city under a city of the Centre (thành phố thuộc thành phố trực thuộc trung ương). */
  | 'MUNICIPAL_CITY';

/** A level of the tree (cấp hành chính). */
export type UnitLevel =
  /** The country. */
  | 'COUNTRY'
  /** Provinces and cities under the Centre (cấp tỉnh). */
  | 'PROVINCE'
  /** Districts (cấp huyện), until 30 June 2025. */
  | 'DISTRICT'
  /** Communes, wards, townships and special zones (cấp xã). */
  | 'COMMUNE';

/** How many units of one kind there are. */
export type UnitCount = {
  readonly __typename?: 'UnitCount';
  /** The kind that is counted. */
  readonly kind: UnitKind;
  /** The number of units. */
  readonly count: Scalars['Int']['output'];
};

/** A page of units. */
export type TerritorialUnitConnection = {
  readonly __typename?: 'TerritorialUnitConnection';
  /** The units of the page with their cursors. */
  readonly edges: ReadonlyArray<TerritorialUnitEdge>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many units the whole list has; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A unit in a list. */
export type TerritorialUnitEdge = {
  readonly __typename?: 'TerritorialUnitEdge';
  /** Its place in the list, opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The unit. */
  readonly node: TerritorialUnit;
};

/** Which units a list holds: every field given must hold, a list means any of its values. */
export type UnitFilter = {
  /** Of these kinds. */
  readonly kind?: InputMaybe<ReadonlyArray<UnitKind>>;
  /** Of these levels. */
  readonly level?: InputMaybe<ReadonlyArray<UnitLevel>>;
  /** Directly below this unit: an id or a code. */
  readonly parent?: InputMaybe<Scalars['ID']['input']>;
  /** Anywhere below this unit: an id or a code. */
  readonly within?: InputMaybe<Scalars['ID']['input']>;
  /** With these codes. */
  readonly code?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** With this text in the full name, whatever its case and diacritics. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
};

/** An order of units. */
export type UnitOrder =
  /** By name in Vietnamese order, from A. */
  | 'NAME_ASC'
  /** By name in Vietnamese order, from Y. */
  | 'NAME_DESC'
  /** By code, the lowest first. */
  | 'CODE_ASC'
  /** By code, the highest first. */
  | 'CODE_DESC';

/** What a unit was in one span of its life (phiên bản). */
export type UnitVersion = {
  readonly __typename?: 'UnitVersion';
  /** The first day; null when it began before the first recorded day, 2025-06-30. */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /** The day from which it no longer held; null while it does. */
  readonly validTo: Maybe<Scalars['Date']['output']>;
  /** The name with its kind. */
  readonly fullName: Scalars['String']['output'];
  /** The name alone. */
  readonly name: Scalars['String']['output'];
  /** The kind. */
  readonly kind: UnitKind;
  /** Which sort of district; null for other units. */
  readonly districtKind: Maybe<DistrictKind>;
  /** The unit above it in that span, as on the span's first day. */
  readonly parent: Maybe<TerritorialUnit>;
  /** The legal text that made it so; null where none is recorded. */
  readonly legalText: Maybe<LegalText>;
};

/** Whether all of a unit or a part of it went into another (toàn bộ hay một phần). */
export type LineageExtent =
  /** All of it (nhập toàn bộ). */
  | 'WHOLE'
  /** A part of it (nhập một phần). */
  | 'PARTIAL';

/** What of a unit moved. */
export type LineageSubject =
  /** Its area only (diện tích). */
  | 'AREA'
  /** Its population only (dân số). */
  | 'POPULATION'
  /** Area and population. */
  | 'AREA_AND_POPULATION';

/** A unit that went, whole or in part, into the unit asked for. */
export type UnitPredecessor = {
  readonly __typename?: 'UnitPredecessor';
  /** The unit that was, as on its last day. */
  readonly unit: TerritorialUnit;
  /** How much of it went here. */
  readonly extent: LineageExtent;
  /** What of it went here. */
  readonly moved: LineageSubject;
  /** True if all its residents came here. */
  readonly residentsFollow: Scalars['Boolean']['output'];
  /** The named part that came here, where the law names one that was no unit. */
  readonly partName: Maybe<Scalars['String']['output']>;
  /** The words of the official conversion table (ghi chú). */
  readonly note: Maybe<Scalars['String']['output']>;
  /** The day it happened. */
  readonly effectiveOn: Scalars['Date']['output'];
  /** The legal text that ordered it. */
  readonly legalText: Maybe<LegalText>;
};

/** A unit that the unit asked for went into, whole or in part. */
export type UnitSuccessor = {
  readonly __typename?: 'UnitSuccessor';
  /** The unit that it became or became a part of. */
  readonly unit: TerritorialUnit;
  /** How much of the unit asked for went there. */
  readonly extent: LineageExtent;
  /** What of it went there. */
  readonly moved: LineageSubject;
  /** True if all residents went there. */
  readonly residentsFollow: Scalars['Boolean']['output'];
  /** The named part that went there, where the law names one that was no unit. */
  readonly partName: Maybe<Scalars['String']['output']>;
  /** The words of the official conversion table (ghi chú). */
  readonly note: Maybe<Scalars['String']['output']>;
  /** The day it happened. */
  readonly effectiveOn: Scalars['Date']['output'];
  /** The legal text that ordered it. */
  readonly legalText: Maybe<LegalText>;
};

/** The name of a unit dissolved before the first recorded day (tên cũ). */
export type FormerName = {
  readonly __typename?: 'FormerName';
  /** The name with its kind. */
  readonly fullName: Scalars['String']['output'];
  /** The district it lay in. */
  readonly districtName: Scalars['String']['output'];
  /** The province it lay in. */
  readonly provinceName: Scalars['String']['output'];
};

/** What can be recorded of a unit. */
export type UnitAttributeName =
  /** Natural area in km² (diện tích tự nhiên). */
  | 'AREA_KM2'
  /** Population in persons (quy mô dân số). */
  | 'POPULATION'
  /** Mountain or highland unit (miền núi, vùng cao). */
  | 'MOUNTAIN'
  /** Unit at the land border (biên giới). */
  | 'BORDER'
  /** Island unit (hải đảo). */
  | 'ISLAND'
  /** Unit with specially difficult conditions (đặc biệt khó khăn). */
  | 'SPECIALLY_DIFFICULT'
  /** Revolutionary safe zone (an toàn khu). */
  | 'SAFE_ZONE'
  /** Class by Decree 307/2025/NĐ-CP (phân loại): SPECIAL, I, II or III. */
  | 'CLASS';

/** One thing recorded of a unit for a span of days. */
export type UnitAttribute = {
  readonly __typename?: 'UnitAttribute';
  /** What is recorded. */
  readonly name: UnitAttributeName;
  /** Its value as text: a number, `true` or `false`, or a class. */
  readonly value: Scalars['String']['output'];
  /** The first day it holds. */
  readonly validFrom: Scalars['Date']['output'];
  /** The day from which it no longer holds; null while it does. */
  readonly validTo: Maybe<Scalars['Date']['output']>;
  /** Where it comes from: a legal text, or a file with its line. */
  readonly source: Scalars['String']['output'];
  /** Where the row comes from. */
  readonly provenance: Provenance;
};

/** A page of the log. */
export type TerritoryChangeConnection = {
  readonly __typename?: 'TerritoryChangeConnection';
  /** The writes of the page with their cursors. */
  readonly edges: ReadonlyArray<TerritoryChangeEdge>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
};

/** A write in the log. */
export type TerritoryChangeEdge = {
  readonly __typename?: 'TerritoryChangeEdge';
  /** Its place in the log, opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The write. */
  readonly node: TerritoryChange;
};

/** What a write did to a row. */
export type TerritoryOperation =
  /** It was added. */
  | 'CREATED'
  /** It was changed. */
  | 'UPDATED'
  /** It was taken back. */
  | 'DELETED';

/** One write to the territorial units. */
export type TerritoryChange = {
  readonly __typename?: 'TerritoryChange';
  /** When it was written. */
  readonly at: Scalars['DateTime']['output'];
  /** What was written: UnitVersion, UnitLineage, LegalText, FormerName or UnitAttribute. */
  readonly entity: Scalars['String']['output'];
  /**
   * Which one: for a UnitVersion the unit's id and the version's first day, `26740.2@2025-07-01`; for a
   * UnitLineage both units, `26740.1>26740.2`.
   */
  readonly entityId: Scalars['String']['output'];
  /** What was done. */
  readonly operation: TerritoryOperation;
  /** The names of the fields that were written. */
  readonly fields: ReadonlyArray<Scalars['String']['output']>;
  /** For a UnitVersion, where it stands in the tree since; null for others. */
  readonly scope: Maybe<TerritoryScope>;
  /** For a UnitLineage, which unit went into which; null for others. */
  readonly lineage: Maybe<TerritoryLineage>;
};

/**
 * A unit that went, whole or in part, into another (đơn vị tiền thân, đơn vị kế thừa); by it a subgraph
 * knows to whom the rows of a dissolved unit pass on.
 */
export type TerritoryLineage = {
  readonly __typename?: 'TerritoryLineage';
  /** The id of the unit that was (đơn vị tiền thân), without a day. */
  readonly predecessor: Scalars['String']['output'];
  /** The id of the unit that it went into (đơn vị kế thừa), without a day. */
  readonly successor: Scalars['String']['output'];
  /**
   * The day it happened. The unit that was is dissolved where its last version ends on that day;
   * otherwise it gave a part and lives on.
   */
  readonly effectiveOn: Scalars['Date']['output'];
};

/** Where a unit stands in the tree in one span of days; what a subgraph keeps as `unit_scope`. */
export type TerritoryScope = {
  readonly __typename?: 'TerritoryScope';
  /** The unit's id, without a day. */
  readonly id: Scalars['String']['output'];
  /** Its code. */
  readonly code: Scalars['String']['output'];
  /** The id of the unit above it. */
  readonly parent: Maybe<Scalars['String']['output']>;
  /** The id of the province it lies in; its own for a province. */
  readonly province: Maybe<Scalars['String']['output']>;
  /**
   * The id of the district it lay in; for a unit of after 1 July 2025 that of its forebear with the same
   * code.
   */
  readonly formerDistrict: Maybe<Scalars['String']['output']>;
  /** The first day; the first recorded day for what began before. */
  readonly validFrom: Scalars['Date']['output'];
  /** The day from which it no longer holds; null while it does. */
  readonly validTo: Maybe<Scalars['Date']['output']>;
};

/** What the values of a list are (loại giá trị). */
export type UnitListValueKind =
  /** A code (mã đơn vị hành chính), with its leading zeros. */
  | 'CODE'
  /** A name as people write it, best with the units above it (tên hoặc địa chỉ). */
  | 'NAME';

/** Which day's list some values are (kết quả nhận diện danh sách). */
export type UnitListDetection = {
  readonly __typename?: 'UnitListDetection';
  /**
   * True if more than one recorded list fits best (không phân biệt được): spans that as many values fit,
   * or one span in which the units changed on days that no value tells apart.
   */
  readonly ambiguous: Scalars['Boolean']['output'];
  /** All recorded days by how many values fit, the best first (xếp hạng theo mức độ khớp). */
  readonly days: ReadonlyArray<UnitListDays>;
};

/** Days on which the very same values fit, so that the list cannot tell one from another (khoảng ngày). */
export type UnitListDays = {
  readonly __typename?: 'UnitListDays';
  /** The first day (từ ngày). */
  readonly from: Scalars['Date']['output'];
  /** The first day after them (đến trước ngày); null if they last. */
  readonly to: Maybe<Scalars['Date']['output']>;
  /** How many of the values fit (số giá trị khớp). */
  readonly fitCount: Scalars['Int']['output'];
  /** How many of the values fit, from 0 to 1 (tỷ lệ khớp). */
  readonly share: Scalars['Float']['output'];
  /** The values that do not fit on these days (giá trị không khớp), in the order given. */
  readonly misfits: ReadonlyArray<UnitListMisfit>;
};

/** A value that does not fit (giá trị không khớp). */
export type UnitListMisfit = {
  readonly __typename?: 'UnitListMisfit';
  /** Where it stands among the values, counted from 0 (vị trí). */
  readonly position: Scalars['Int']['output'];
  /** The value as it was given (giá trị). */
  readonly value: Scalars['String']['output'];
  /** Why it does not fit (lý do không khớp). */
  readonly reason: UnitListMisfitReason;
  /** The days on which it does fit (ngày khớp); empty unless the reason is OTHER_DAYS. */
  readonly otherDays: ReadonlyArray<UnitListSpan>;
};

/** Why a value does not fit (lý do không khớp). */
export type UnitListMisfitReason =
  /** No unit ever bore the code (mã không có). */
  | 'NO_SUCH_CODE'
  /** No unit bears the name, of that kind and in that place, on any recorded day (tên không có). */
  | 'NO_SUCH_NAME'
  /** The code or name was borne on other days alone (thuộc ngày khác). */
  | 'OTHER_DAYS'
  /** It is the name of a unit dissolved before the first recorded day (tên cũ). */
  | 'FORMER_NAME';

/** A span of days (khoảng ngày). */
export type UnitListSpan = {
  readonly __typename?: 'UnitListSpan';
  /** The first day (từ ngày). */
  readonly from: Scalars['Date']['output'];
  /** The first day after it (đến trước ngày); null if it lasts. */
  readonly to: Maybe<Scalars['Date']['output']>;
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
  TerritorialUnit: TerritorialUnit;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  TerritorialUnit:
    ( { __typename: 'TerritorialUnit' }
    & GraphQLRecursivePick<FederationTypes['TerritorialUnit'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  EnactReorganisationResult:
    | ( Enacted )
    | ( RefusedConflict )
    | ( Refused )
    | ( Refused )
    | ( Refused )
    | ( Refused )
    | ( Refused )
    | ( Refused )
    | ( Refused )
    | ( Refused )
    | ( Refused )
    | ( Refused )
    | ( Refused )
    | ( Refused )
    | ( Refused )
    | ( Refused )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  ReorganisationRefusal:
    | ( RefusedConflict )
    | ( Refused )
    | ( Refused )
    | ( Refused )
    | ( Refused )
    | ( Refused )
    | ( Refused )
    | ( Refused )
    | ( Refused )
    | ( Refused )
    | ( Refused )
    | ( Refused )
    | ( Refused )
    | ( Refused )
    | ( Refused )
  ;
  Refusal:
    | ( RefusedConflict )
    | ( Refused )
    | ( Refused )
    | ( Refused )
    | ( Refused )
    | ( Refused )
    | ( Refused )
    | ( Refused )
    | ( Refused )
    | ( Refused )
    | ( Refused )
    | ( Refused )
    | ( Refused )
    | ( Refused )
    | ( Refused )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ConvertUnitInput: ConvertUnitInput;
  ConversionStatus: ConversionStatus;
  ConversionFailure: ConversionFailure;
  ConversionMatch: ConversionMatch;
  UnitConversion: ResolverTypeWrapper<Conversion>;
  ConversionTarget: ResolverTypeWrapper<Target>;
  ConversionStep: ResolverTypeWrapper<Step>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  EnactReorganisationInput: EnactReorganisationInput;
  ReorganisationTextInput: ReorganisationTextInput;
  FormedUnitInput: FormedUnitInput;
  ChangedUnitInput: ChangedUnitInput;
  DissolvedUnitInput: DissolvedUnitInput;
  UnitMoveInput: UnitMoveInput;
  EnactReorganisationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EnactReorganisationResult']>;
  ReorganisationEnacted: ResolverTypeWrapper<Enacted>;
  LegalText: ResolverTypeWrapper<LegalTextEntity>;
  DayRange: DayRange;
  ReorganisationConnection: ResolverTypeWrapper<Omit<ReorganisationConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ReorganisationEdge']> }>;
  ReorganisationEdge: ResolverTypeWrapper<Omit<ReorganisationEdge, 'node'> & { node: ResolversTypes['Reorganisation'] }>;
  Reorganisation: ResolverTypeWrapper<ReorganisationRow>;
  UnitChangeConnection: ResolverTypeWrapper<Omit<UnitChangeConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['UnitChangeEdge']> }>;
  UnitChangeEdge: ResolverTypeWrapper<Omit<UnitChangeEdge, 'node'> & { node: ResolversTypes['UnitChange'] }>;
  UnitChangeKind: UnitChangeKind;
  UnitChange: ResolverTypeWrapper<UnitChangeRow>;
  RefusalCode: RefusalCode;
  ReorganisationRefusal: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['ReorganisationRefusal']>;
  ConcernedUnit: ResolverTypeWrapper<ConcernedRow>;
  ReorganisationConflict: ResolverTypeWrapper<RefusedConflict>;
  ReorganisationInterrupted: ResolverTypeWrapper<Refused>;
  ReorganisationDayNotRecorded: ResolverTypeWrapper<Refused>;
  ReorganisationDaysOutOfOrder: ResolverTypeWrapper<Refused>;
  ReorganisationChangesNothing: ResolverTypeWrapper<Refused>;
  ReorganisationGap: ResolverTypeWrapper<Refused>;
  ReorganisationGapReason: ReorganisationGapReason;
  ReorganisationOverlap: ResolverTypeWrapper<Refused>;
  ReorganisationOverlapReason: ReorganisationOverlapReason;
  UnitNotLiving: ResolverTypeWrapper<Refused>;
  UnitChangesLater: ResolverTypeWrapper<Refused>;
  UnitVersionStale: ResolverTypeWrapper<Refused>;
  UnitOrphaned: ResolverTypeWrapper<Refused>;
  UnitOutsideParent: ResolverTypeWrapper<Refused>;
  UnitKindMismatch: ResolverTypeWrapper<Refused>;
  UnitKindMismatchReason: UnitKindMismatchReason;
  UnitNameTaken: ResolverTypeWrapper<Refused>;
  UnitGoesOn: ResolverTypeWrapper<Refused>;
  SearchMatch: SearchMatch;
  UnitSearchConnection: ResolverTypeWrapper<SearchPage>;
  UnitSearchEdge: ResolverTypeWrapper<SearchEdge>;
  TerritorialUnit: ResolverTypeWrapper<UnitRow>;
  UnitKind: UnitKind;
  DistrictKind: DistrictKind;
  UnitLevel: UnitLevel;
  UnitCount: ResolverTypeWrapper<UnitCount>;
  TerritorialUnitConnection: ResolverTypeWrapper<UnitPage>;
  TerritorialUnitEdge: ResolverTypeWrapper<Omit<TerritorialUnitEdge, 'node'> & { node: ResolversTypes['TerritorialUnit'] }>;
  UnitFilter: UnitFilter;
  UnitOrder: UnitOrder;
  UnitVersion: ResolverTypeWrapper<VersionRow>;
  LineageExtent: LineageExtent;
  LineageSubject: LineageSubject;
  UnitPredecessor: ResolverTypeWrapper<LineageRow>;
  UnitSuccessor: ResolverTypeWrapper<LineageRow>;
  FormerName: ResolverTypeWrapper<FormerNameEntity>;
  UnitAttributeName: UnitAttributeName;
  UnitAttribute: ResolverTypeWrapper<UnitAttributeEntity>;
  TerritoryChangeConnection: ResolverTypeWrapper<Omit<TerritoryChangeConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['TerritoryChangeEdge']> }>;
  TerritoryChangeEdge: ResolverTypeWrapper<Omit<TerritoryChangeEdge, 'node'> & { node: ResolversTypes['TerritoryChange'] }>;
  TerritoryOperation: TerritoryOperation;
  TerritoryChange: ResolverTypeWrapper<LoggedChange>;
  TerritoryLineage: ResolverTypeWrapper<TerritoryLineage>;
  TerritoryScope: ResolverTypeWrapper<TerritoryScope>;
  UnitListValueKind: UnitListValueKind;
  UnitListDetection: ResolverTypeWrapper<ListDetection>;
  UnitListDays: ResolverTypeWrapper<ListDays>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  UnitListMisfit: ResolverTypeWrapper<ListMisfit>;
  UnitListMisfitReason: UnitListMisfitReason;
  UnitListSpan: ResolverTypeWrapper<UnitListSpan>;
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
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  Boolean: Scalars['Boolean']['output'];
  ConvertUnitInput: ConvertUnitInput;
  UnitConversion: Conversion;
  ConversionTarget: Target;
  ConversionStep: Step;
  Mutation: Record<PropertyKey, never>;
  EnactReorganisationInput: EnactReorganisationInput;
  ReorganisationTextInput: ReorganisationTextInput;
  FormedUnitInput: FormedUnitInput;
  ChangedUnitInput: ChangedUnitInput;
  DissolvedUnitInput: DissolvedUnitInput;
  UnitMoveInput: UnitMoveInput;
  EnactReorganisationResult: ResolversUnionTypes<ResolversParentTypes>['EnactReorganisationResult'];
  ReorganisationEnacted: Enacted;
  LegalText: LegalTextEntity;
  DayRange: DayRange;
  ReorganisationConnection: Omit<ReorganisationConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ReorganisationEdge']> };
  ReorganisationEdge: Omit<ReorganisationEdge, 'node'> & { node: ResolversParentTypes['Reorganisation'] };
  Reorganisation: ReorganisationRow;
  UnitChangeConnection: Omit<UnitChangeConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['UnitChangeEdge']> };
  UnitChangeEdge: Omit<UnitChangeEdge, 'node'> & { node: ResolversParentTypes['UnitChange'] };
  UnitChange: UnitChangeRow;
  ReorganisationRefusal: ResolversInterfaceTypes<ResolversParentTypes>['ReorganisationRefusal'];
  ConcernedUnit: ConcernedRow;
  ReorganisationConflict: RefusedConflict;
  ReorganisationInterrupted: Refused;
  ReorganisationDayNotRecorded: Refused;
  ReorganisationDaysOutOfOrder: Refused;
  ReorganisationChangesNothing: Refused;
  ReorganisationGap: Refused;
  ReorganisationOverlap: Refused;
  UnitNotLiving: Refused;
  UnitChangesLater: Refused;
  UnitVersionStale: Refused;
  UnitOrphaned: Refused;
  UnitOutsideParent: Refused;
  UnitKindMismatch: Refused;
  UnitNameTaken: Refused;
  UnitGoesOn: Refused;
  UnitSearchConnection: SearchPage;
  UnitSearchEdge: SearchEdge;
  TerritorialUnit: UnitRow;
  UnitCount: UnitCount;
  TerritorialUnitConnection: UnitPage;
  TerritorialUnitEdge: Omit<TerritorialUnitEdge, 'node'> & { node: ResolversParentTypes['TerritorialUnit'] };
  UnitFilter: UnitFilter;
  UnitVersion: VersionRow;
  UnitPredecessor: LineageRow;
  UnitSuccessor: LineageRow;
  FormerName: FormerNameEntity;
  UnitAttribute: UnitAttributeEntity;
  TerritoryChangeConnection: Omit<TerritoryChangeConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['TerritoryChangeEdge']> };
  TerritoryChangeEdge: Omit<TerritoryChangeEdge, 'node'> & { node: ResolversParentTypes['TerritoryChange'] };
  TerritoryChange: LoggedChange;
  TerritoryLineage: TerritoryLineage;
  TerritoryScope: TerritoryScope;
  UnitListDetection: ListDetection;
  UnitListDays: ListDays;
  Float: Scalars['Float']['output'];
  UnitListMisfit: ListMisfit;
  UnitListSpan: UnitListSpan;
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

export type QueryResolvers<ContextType = TerritoryContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  convertUnits?: Resolver<ReadonlyArray<ResolversTypes['UnitConversion']>, ParentType, ContextType, RequireFields<QueryConvertUnitsArgs, 'inputs'>>;
  unit?: Resolver<Maybe<ResolversTypes['TerritorialUnit']>, ParentType, ContextType, Partial<QueryUnitArgs>>;
  units?: Resolver<ResolversTypes['TerritorialUnitConnection'], ParentType, ContextType, Partial<QueryUnitsArgs>>;
  codeHolders?: Resolver<ReadonlyArray<ResolversTypes['TerritorialUnit']>, ParentType, ContextType, RequireFields<QueryCodeHoldersArgs, 'code'>>;
  reorganisations?: Resolver<ResolversTypes['ReorganisationConnection'], ParentType, ContextType, Partial<QueryReorganisationsArgs>>;
  searchUnits?: Resolver<ResolversTypes['UnitSearchConnection'], ParentType, ContextType, RequireFields<QuerySearchUnitsArgs, 'text' | 'includeDissolved'>>;
  territoryChanges?: Resolver<ResolversTypes['TerritoryChangeConnection'], ParentType, ContextType, Partial<QueryTerritoryChangesArgs>>;
  detectUnitList?: Resolver<ResolversTypes['UnitListDetection'], ParentType, ContextType, RequireFields<QueryDetectUnitListArgs, 'values'>>;
};

export type UnitConversionResolvers<ContextType = TerritoryContext, ParentType extends ResolversParentTypes['UnitConversion'] = ResolversParentTypes['UnitConversion']> = {
  input?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ConversionStatus'], ParentType, ContextType>;
  matchedBy?: Resolver<Maybe<ResolversTypes['ConversionMatch']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['TerritorialUnit']>, ParentType, ContextType>;
  targets?: Resolver<ReadonlyArray<ResolversTypes['ConversionTarget']>, ParentType, ContextType>;
  residentsTarget?: Resolver<Maybe<ResolversTypes['TerritorialUnit']>, ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['ConversionFailure']>, ParentType, ContextType>;
  firstRecordedDay?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  near?: Resolver<ReadonlyArray<ResolversTypes['TerritorialUnit']>, ParentType, ContextType>;
};

export type ConversionTargetResolvers<ContextType = TerritoryContext, ParentType extends ResolversParentTypes['ConversionTarget'] = ResolversParentTypes['ConversionTarget']> = {
  unit?: Resolver<ResolversTypes['TerritorialUnit'], ParentType, ContextType>;
  extent?: Resolver<ResolversTypes['LineageExtent'], ParentType, ContextType>;
  residentsFollow?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['ConversionStep']>, ParentType, ContextType>;
};

export type ConversionStepResolvers<ContextType = TerritoryContext, ParentType extends ResolversParentTypes['ConversionStep'] = ResolversParentTypes['ConversionStep']> = {
  predecessor?: Resolver<ResolversTypes['TerritorialUnit'], ParentType, ContextType>;
  successor?: Resolver<ResolversTypes['TerritorialUnit'], ParentType, ContextType>;
  effectiveOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  extent?: Resolver<ResolversTypes['LineageExtent'], ParentType, ContextType>;
  legalText?: Resolver<Maybe<ResolversTypes['LegalText']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = TerritoryContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  enactReorganisation?: Resolver<ResolversTypes['EnactReorganisationResult'], ParentType, ContextType, RequireFields<MutationEnactReorganisationArgs, 'input'>>;
};

export type EnactReorganisationResultResolvers<ContextType = TerritoryContext, ParentType extends ResolversParentTypes['EnactReorganisationResult'] = ResolversParentTypes['EnactReorganisationResult']> = {
  __resolveType: TypeResolveFn<'ReorganisationEnacted' | 'ReorganisationConflict' | 'ReorganisationInterrupted' | 'ReorganisationDayNotRecorded' | 'ReorganisationDaysOutOfOrder' | 'ReorganisationChangesNothing' | 'ReorganisationGap' | 'ReorganisationOverlap' | 'UnitNotLiving' | 'UnitChangesLater' | 'UnitVersionStale' | 'UnitOrphaned' | 'UnitOutsideParent' | 'UnitKindMismatch' | 'UnitNameTaken' | 'UnitGoesOn', ParentType, ContextType>;
};

export type ReorganisationEnactedResolvers<ContextType = TerritoryContext, ParentType extends ResolversParentTypes['ReorganisationEnacted'] = ResolversParentTypes['ReorganisationEnacted']> = {
  reorganisation?: Resolver<ResolversTypes['Reorganisation'], ParentType, ContextType>;
  alreadyEnacted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LegalTextResolvers<ContextType = TerritoryContext, ParentType extends ResolversParentTypes['LegalText'] = ResolversParentTypes['LegalText']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issuer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  adoptedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  effectiveOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  operatesFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ReorganisationConnectionResolvers<ContextType = TerritoryContext, ParentType extends ResolversParentTypes['ReorganisationConnection'] = ResolversParentTypes['ReorganisationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReorganisationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ReorganisationEdgeResolvers<ContextType = TerritoryContext, ParentType extends ResolversParentTypes['ReorganisationEdge'] = ResolversParentTypes['ReorganisationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Reorganisation'], ParentType, ContextType>;
};

export type ReorganisationResolvers<ContextType = TerritoryContext, ParentType extends ResolversParentTypes['Reorganisation'] = ResolversParentTypes['Reorganisation']> = {
  effectiveOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  legalText?: Resolver<Maybe<ResolversTypes['LegalText']>, ParentType, ContextType>;
  formedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dissolvedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changes?: Resolver<ResolversTypes['UnitChangeConnection'], ParentType, ContextType, Partial<ReorganisationChangesArgs>>;
};

export type UnitChangeConnectionResolvers<ContextType = TerritoryContext, ParentType extends ResolversParentTypes['UnitChangeConnection'] = ResolversParentTypes['UnitChangeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['UnitChangeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type UnitChangeEdgeResolvers<ContextType = TerritoryContext, ParentType extends ResolversParentTypes['UnitChangeEdge'] = ResolversParentTypes['UnitChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['UnitChange'], ParentType, ContextType>;
};

export type UnitChangeResolvers<ContextType = TerritoryContext, ParentType extends ResolversParentTypes['UnitChange'] = ResolversParentTypes['UnitChange']> = {
  kind?: Resolver<ResolversTypes['UnitChangeKind'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['TerritorialUnit']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['TerritorialUnit']>, ParentType, ContextType>;
};

export type ReorganisationRefusalResolvers<ContextType = TerritoryContext, ParentType extends ResolversParentTypes['ReorganisationRefusal'] = ResolversParentTypes['ReorganisationRefusal']> = {
  __resolveType: TypeResolveFn<'ReorganisationConflict' | 'ReorganisationInterrupted' | 'ReorganisationDayNotRecorded' | 'ReorganisationDaysOutOfOrder' | 'ReorganisationChangesNothing' | 'ReorganisationGap' | 'ReorganisationOverlap' | 'UnitNotLiving' | 'UnitChangesLater' | 'UnitVersionStale' | 'UnitOrphaned' | 'UnitOutsideParent' | 'UnitKindMismatch' | 'UnitNameTaken' | 'UnitGoesOn', ParentType, ContextType>;
};

export type ConcernedUnitResolvers<ContextType = TerritoryContext, ParentType extends ResolversParentTypes['ConcernedUnit'] = ResolversParentTypes['ConcernedUnit']> = {
  unit?: Resolver<Maybe<ResolversTypes['TerritorialUnit']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fullName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReorganisationConflictResolvers<ContextType = TerritoryContext, ParentType extends ResolversParentTypes['ReorganisationConflict'] = ResolversParentTypes['ReorganisationConflict']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  others?: Resolver<ReadonlyArray<ResolversTypes['ReorganisationRefusal']>, ParentType, ContextType>;
  legalText?: Resolver<ResolversTypes['LegalText'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReorganisationInterruptedResolvers<ContextType = TerritoryContext, ParentType extends ResolversParentTypes['ReorganisationInterrupted'] = ResolversParentTypes['ReorganisationInterrupted']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  others?: Resolver<ReadonlyArray<ResolversTypes['ReorganisationRefusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReorganisationDayNotRecordedResolvers<ContextType = TerritoryContext, ParentType extends ResolversParentTypes['ReorganisationDayNotRecorded'] = ResolversParentTypes['ReorganisationDayNotRecorded']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  others?: Resolver<ReadonlyArray<ResolversTypes['ReorganisationRefusal']>, ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  firstDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReorganisationDaysOutOfOrderResolvers<ContextType = TerritoryContext, ParentType extends ResolversParentTypes['ReorganisationDaysOutOfOrder'] = ResolversParentTypes['ReorganisationDaysOutOfOrder']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  others?: Resolver<ReadonlyArray<ResolversTypes['ReorganisationRefusal']>, ParentType, ContextType>;
  adoptedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  effectiveOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  operatesFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReorganisationChangesNothingResolvers<ContextType = TerritoryContext, ParentType extends ResolversParentTypes['ReorganisationChangesNothing'] = ResolversParentTypes['ReorganisationChangesNothing']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  others?: Resolver<ReadonlyArray<ResolversTypes['ReorganisationRefusal']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['ConcernedUnit']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReorganisationGapResolvers<ContextType = TerritoryContext, ParentType extends ResolversParentTypes['ReorganisationGap'] = ResolversParentTypes['ReorganisationGap']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  others?: Resolver<ReadonlyArray<ResolversTypes['ReorganisationRefusal']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['ConcernedUnit'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['ReorganisationGapReason'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReorganisationOverlapResolvers<ContextType = TerritoryContext, ParentType extends ResolversParentTypes['ReorganisationOverlap'] = ResolversParentTypes['ReorganisationOverlap']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  others?: Resolver<ReadonlyArray<ResolversTypes['ReorganisationRefusal']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['ConcernedUnit'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['ReorganisationOverlapReason'], ParentType, ContextType>;
  other?: Resolver<Maybe<ResolversTypes['ConcernedUnit']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnitNotLivingResolvers<ContextType = TerritoryContext, ParentType extends ResolversParentTypes['UnitNotLiving'] = ResolversParentTypes['UnitNotLiving']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  others?: Resolver<ReadonlyArray<ResolversTypes['ReorganisationRefusal']>, ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['ConcernedUnit']>, ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnitChangesLaterResolvers<ContextType = TerritoryContext, ParentType extends ResolversParentTypes['UnitChangesLater'] = ResolversParentTypes['UnitChangesLater']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  others?: Resolver<ReadonlyArray<ResolversTypes['ReorganisationRefusal']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['ConcernedUnit'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  changedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnitVersionStaleResolvers<ContextType = TerritoryContext, ParentType extends ResolversParentTypes['UnitVersionStale'] = ResolversParentTypes['UnitVersionStale']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  others?: Resolver<ReadonlyArray<ResolversTypes['ReorganisationRefusal']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['ConcernedUnit'], ParentType, ContextType>;
  givenVersion?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnitOrphanedResolvers<ContextType = TerritoryContext, ParentType extends ResolversParentTypes['UnitOrphaned'] = ResolversParentTypes['UnitOrphaned']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  others?: Resolver<ReadonlyArray<ResolversTypes['ReorganisationRefusal']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['ConcernedUnit'], ParentType, ContextType>;
  parentReference?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['ConcernedUnit']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnitOutsideParentResolvers<ContextType = TerritoryContext, ParentType extends ResolversParentTypes['UnitOutsideParent'] = ResolversParentTypes['UnitOutsideParent']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  others?: Resolver<ReadonlyArray<ResolversTypes['ReorganisationRefusal']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['ConcernedUnit'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  parent?: Resolver<ResolversTypes['ConcernedUnit'], ParentType, ContextType>;
  parentFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  parentTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnitKindMismatchResolvers<ContextType = TerritoryContext, ParentType extends ResolversParentTypes['UnitKindMismatch'] = ResolversParentTypes['UnitKindMismatch']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  others?: Resolver<ReadonlyArray<ResolversTypes['ReorganisationRefusal']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['ConcernedUnit'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['UnitKind'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['UnitKindMismatchReason'], ParentType, ContextType>;
  expected?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnitNameTakenResolvers<ContextType = TerritoryContext, ParentType extends ResolversParentTypes['UnitNameTaken'] = ResolversParentTypes['UnitNameTaken']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  others?: Resolver<ReadonlyArray<ResolversTypes['ReorganisationRefusal']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['ConcernedUnit'], ParentType, ContextType>;
  parent?: Resolver<ResolversTypes['ConcernedUnit'], ParentType, ContextType>;
  other?: Resolver<ResolversTypes['ConcernedUnit'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnitGoesOnResolvers<ContextType = TerritoryContext, ParentType extends ResolversParentTypes['UnitGoesOn'] = ResolversParentTypes['UnitGoesOn']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  others?: Resolver<ReadonlyArray<ResolversTypes['ReorganisationRefusal']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['ConcernedUnit'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnitSearchConnectionResolvers<ContextType = TerritoryContext, ParentType extends ResolversParentTypes['UnitSearchConnection'] = ResolversParentTypes['UnitSearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['UnitSearchEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type UnitSearchEdgeResolvers<ContextType = TerritoryContext, ParentType extends ResolversParentTypes['UnitSearchEdge'] = ResolversParentTypes['UnitSearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TerritorialUnit'], ParentType, ContextType>;
  matchedBy?: Resolver<ResolversTypes['SearchMatch'], ParentType, ContextType>;
  matchedName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  formerUnit?: Resolver<Maybe<ResolversTypes['TerritorialUnit']>, ParentType, ContextType>;
  formerUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type TerritorialUnitResolvers<ContextType = TerritoryContext, ParentType extends ResolversParentTypes['TerritorialUnit'] = ResolversParentTypes['TerritorialUnit'], FederationReferenceType extends FederationReferenceTypes['TerritorialUnit'] = FederationReferenceTypes['TerritorialUnit']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TerritorialUnit']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ordinal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fullName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['UnitKind'], ParentType, ContextType>;
  districtKind?: Resolver<Maybe<ResolversTypes['DistrictKind']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['UnitLevel'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['TerritorialUnit']>, ParentType, ContextType>;
  ancestors?: Resolver<ReadonlyArray<ResolversTypes['TerritorialUnit']>, ParentType, ContextType>;
  children?: Resolver<ResolversTypes['TerritorialUnitConnection'], ParentType, ContextType, Partial<TerritorialUnitChildrenArgs>>;
  descendants?: Resolver<ResolversTypes['TerritorialUnitConnection'], ParentType, ContextType, Partial<TerritorialUnitDescendantsArgs>>;
  counts?: Resolver<ReadonlyArray<ResolversTypes['UnitCount']>, ParentType, ContextType>;
  predecessors?: Resolver<ReadonlyArray<ResolversTypes['UnitPredecessor']>, ParentType, ContextType>;
  successors?: Resolver<ReadonlyArray<ResolversTypes['UnitSuccessor']>, ParentType, ContextType>;
  versions?: Resolver<ReadonlyArray<ResolversTypes['UnitVersion']>, ParentType, ContextType>;
  legalTexts?: Resolver<ReadonlyArray<ResolversTypes['LegalText']>, ParentType, ContextType>;
  formerNames?: Resolver<ReadonlyArray<ResolversTypes['FormerName']>, ParentType, ContextType>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['UnitAttribute']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
};

export type UnitCountResolvers<ContextType = TerritoryContext, ParentType extends ResolversParentTypes['UnitCount'] = ResolversParentTypes['UnitCount']> = {
  kind?: Resolver<ResolversTypes['UnitKind'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TerritorialUnitConnectionResolvers<ContextType = TerritoryContext, ParentType extends ResolversParentTypes['TerritorialUnitConnection'] = ResolversParentTypes['TerritorialUnitConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TerritorialUnitEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TerritorialUnitEdgeResolvers<ContextType = TerritoryContext, ParentType extends ResolversParentTypes['TerritorialUnitEdge'] = ResolversParentTypes['TerritorialUnitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TerritorialUnit'], ParentType, ContextType>;
};

export type UnitVersionResolvers<ContextType = TerritoryContext, ParentType extends ResolversParentTypes['UnitVersion'] = ResolversParentTypes['UnitVersion']> = {
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  fullName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['UnitKind'], ParentType, ContextType>;
  districtKind?: Resolver<Maybe<ResolversTypes['DistrictKind']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['TerritorialUnit']>, ParentType, ContextType>;
  legalText?: Resolver<Maybe<ResolversTypes['LegalText']>, ParentType, ContextType>;
};

export type UnitPredecessorResolvers<ContextType = TerritoryContext, ParentType extends ResolversParentTypes['UnitPredecessor'] = ResolversParentTypes['UnitPredecessor']> = {
  unit?: Resolver<ResolversTypes['TerritorialUnit'], ParentType, ContextType>;
  extent?: Resolver<ResolversTypes['LineageExtent'], ParentType, ContextType>;
  moved?: Resolver<ResolversTypes['LineageSubject'], ParentType, ContextType>;
  residentsFollow?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  partName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  effectiveOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  legalText?: Resolver<Maybe<ResolversTypes['LegalText']>, ParentType, ContextType>;
};

export type UnitSuccessorResolvers<ContextType = TerritoryContext, ParentType extends ResolversParentTypes['UnitSuccessor'] = ResolversParentTypes['UnitSuccessor']> = {
  unit?: Resolver<ResolversTypes['TerritorialUnit'], ParentType, ContextType>;
  extent?: Resolver<ResolversTypes['LineageExtent'], ParentType, ContextType>;
  moved?: Resolver<ResolversTypes['LineageSubject'], ParentType, ContextType>;
  residentsFollow?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  partName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  effectiveOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  legalText?: Resolver<Maybe<ResolversTypes['LegalText']>, ParentType, ContextType>;
};

export type FormerNameResolvers<ContextType = TerritoryContext, ParentType extends ResolversParentTypes['FormerName'] = ResolversParentTypes['FormerName']> = {
  fullName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  districtName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provinceName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UnitAttributeResolvers<ContextType = TerritoryContext, ParentType extends ResolversParentTypes['UnitAttribute'] = ResolversParentTypes['UnitAttribute']> = {
  name?: Resolver<ResolversTypes['UnitAttributeName'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
};

export type TerritoryChangeConnectionResolvers<ContextType = TerritoryContext, ParentType extends ResolversParentTypes['TerritoryChangeConnection'] = ResolversParentTypes['TerritoryChangeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TerritoryChangeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TerritoryChangeEdgeResolvers<ContextType = TerritoryContext, ParentType extends ResolversParentTypes['TerritoryChangeEdge'] = ResolversParentTypes['TerritoryChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TerritoryChange'], ParentType, ContextType>;
};

export type TerritoryChangeResolvers<ContextType = TerritoryContext, ParentType extends ResolversParentTypes['TerritoryChange'] = ResolversParentTypes['TerritoryChange']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entityId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['TerritoryOperation'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['TerritoryScope']>, ParentType, ContextType>;
  lineage?: Resolver<Maybe<ResolversTypes['TerritoryLineage']>, ParentType, ContextType>;
};

export type TerritoryLineageResolvers<ContextType = TerritoryContext, ParentType extends ResolversParentTypes['TerritoryLineage'] = ResolversParentTypes['TerritoryLineage']> = {
  predecessor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  successor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  effectiveOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type TerritoryScopeResolvers<ContextType = TerritoryContext, ParentType extends ResolversParentTypes['TerritoryScope'] = ResolversParentTypes['TerritoryScope']> = {
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  province?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  formerDistrict?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type UnitListDetectionResolvers<ContextType = TerritoryContext, ParentType extends ResolversParentTypes['UnitListDetection'] = ResolversParentTypes['UnitListDetection']> = {
  ambiguous?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  days?: Resolver<ReadonlyArray<ResolversTypes['UnitListDays']>, ParentType, ContextType>;
};

export type UnitListDaysResolvers<ContextType = TerritoryContext, ParentType extends ResolversParentTypes['UnitListDays'] = ResolversParentTypes['UnitListDays']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  fitCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  misfits?: Resolver<ReadonlyArray<ResolversTypes['UnitListMisfit']>, ParentType, ContextType>;
};

export type UnitListMisfitResolvers<ContextType = TerritoryContext, ParentType extends ResolversParentTypes['UnitListMisfit'] = ResolversParentTypes['UnitListMisfit']> = {
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['UnitListMisfitReason'], ParentType, ContextType>;
  otherDays?: Resolver<ReadonlyArray<ResolversTypes['UnitListSpan']>, ParentType, ContextType>;
};

export type UnitListSpanResolvers<ContextType = TerritoryContext, ParentType extends ResolversParentTypes['UnitListSpan'] = ResolversParentTypes['UnitListSpan']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
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

export type CoverageResolvers<ContextType = TerritoryContext, ParentType extends ResolversParentTypes['Coverage'] = ResolversParentTypes['Coverage']> = {
  reported?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  existing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  latestReportedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = TerritoryContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RefusalResolvers<ContextType = TerritoryContext, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  __resolveType: TypeResolveFn<'ReorganisationConflict' | 'ReorganisationInterrupted' | 'ReorganisationDayNotRecorded' | 'ReorganisationDaysOutOfOrder' | 'ReorganisationChangesNothing' | 'ReorganisationGap' | 'ReorganisationOverlap' | 'UnitNotLiving' | 'UnitChangesLater' | 'UnitVersionStale' | 'UnitOrphaned' | 'UnitOutsideParent' | 'UnitKindMismatch' | 'UnitNameTaken' | 'UnitGoesOn', ParentType, ContextType>;
};

export type Resolvers<ContextType = TerritoryContext> = {
  Query?: QueryResolvers<ContextType>;
  UnitConversion?: UnitConversionResolvers<ContextType>;
  ConversionTarget?: ConversionTargetResolvers<ContextType>;
  ConversionStep?: ConversionStepResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  EnactReorganisationResult?: EnactReorganisationResultResolvers<ContextType>;
  ReorganisationEnacted?: ReorganisationEnactedResolvers<ContextType>;
  LegalText?: LegalTextResolvers<ContextType>;
  ReorganisationConnection?: ReorganisationConnectionResolvers<ContextType>;
  ReorganisationEdge?: ReorganisationEdgeResolvers<ContextType>;
  Reorganisation?: ReorganisationResolvers<ContextType>;
  UnitChangeConnection?: UnitChangeConnectionResolvers<ContextType>;
  UnitChangeEdge?: UnitChangeEdgeResolvers<ContextType>;
  UnitChange?: UnitChangeResolvers<ContextType>;
  ReorganisationRefusal?: ReorganisationRefusalResolvers<ContextType>;
  ConcernedUnit?: ConcernedUnitResolvers<ContextType>;
  ReorganisationConflict?: ReorganisationConflictResolvers<ContextType>;
  ReorganisationInterrupted?: ReorganisationInterruptedResolvers<ContextType>;
  ReorganisationDayNotRecorded?: ReorganisationDayNotRecordedResolvers<ContextType>;
  ReorganisationDaysOutOfOrder?: ReorganisationDaysOutOfOrderResolvers<ContextType>;
  ReorganisationChangesNothing?: ReorganisationChangesNothingResolvers<ContextType>;
  ReorganisationGap?: ReorganisationGapResolvers<ContextType>;
  ReorganisationOverlap?: ReorganisationOverlapResolvers<ContextType>;
  UnitNotLiving?: UnitNotLivingResolvers<ContextType>;
  UnitChangesLater?: UnitChangesLaterResolvers<ContextType>;
  UnitVersionStale?: UnitVersionStaleResolvers<ContextType>;
  UnitOrphaned?: UnitOrphanedResolvers<ContextType>;
  UnitOutsideParent?: UnitOutsideParentResolvers<ContextType>;
  UnitKindMismatch?: UnitKindMismatchResolvers<ContextType>;
  UnitNameTaken?: UnitNameTakenResolvers<ContextType>;
  UnitGoesOn?: UnitGoesOnResolvers<ContextType>;
  UnitSearchConnection?: UnitSearchConnectionResolvers<ContextType>;
  UnitSearchEdge?: UnitSearchEdgeResolvers<ContextType>;
  TerritorialUnit?: TerritorialUnitResolvers<ContextType>;
  UnitCount?: UnitCountResolvers<ContextType>;
  TerritorialUnitConnection?: TerritorialUnitConnectionResolvers<ContextType>;
  TerritorialUnitEdge?: TerritorialUnitEdgeResolvers<ContextType>;
  UnitVersion?: UnitVersionResolvers<ContextType>;
  UnitPredecessor?: UnitPredecessorResolvers<ContextType>;
  UnitSuccessor?: UnitSuccessorResolvers<ContextType>;
  FormerName?: FormerNameResolvers<ContextType>;
  UnitAttribute?: UnitAttributeResolvers<ContextType>;
  TerritoryChangeConnection?: TerritoryChangeConnectionResolvers<ContextType>;
  TerritoryChangeEdge?: TerritoryChangeEdgeResolvers<ContextType>;
  TerritoryChange?: TerritoryChangeResolvers<ContextType>;
  TerritoryLineage?: TerritoryLineageResolvers<ContextType>;
  TerritoryScope?: TerritoryScopeResolvers<ContextType>;
  UnitListDetection?: UnitListDetectionResolvers<ContextType>;
  UnitListDays?: UnitListDaysResolvers<ContextType>;
  UnitListMisfit?: UnitListMisfitResolvers<ContextType>;
  UnitListSpan?: UnitListSpanResolvers<ContextType>;
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

