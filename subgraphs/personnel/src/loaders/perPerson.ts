import type { CalendarDay } from '@haicap/domain-kit';
import { groupBy, type PeopleReader } from '@haicap/subgraph-kit';
import DataLoader from 'dataloader';
import type {
  DisciplineReason,
  PayComponentKind,
  PayMeasure,
  ProtectionReason,
  RatingGrade,
} from '../entities/enums.ts';

/** What is read of a table beside the person's: guarded by the table's own scope. */
interface BesidePerson {
  readonly table: string;
  /** Columns by the names of the fields. */
  readonly columns: Readonly<Record<string, string>>;
  readonly orderBy: string;
  /** The field that the audit names. */
  readonly field: string;
}

type OfPerson<Row> = Row & { readonly person: string };

function perPerson<Row extends object>(
  people: PeopleReader,
  { table, columns, orderBy, field }: BesidePerson,
): DataLoader<string, readonly Row[]> {
  const list = Object.entries(columns).map(([name, column]) => `${column} as "${name}"`);
  return new DataLoader(async (ids) => {
    const rows = await people.read<OfPerson<Row>>({
      sql: `select person_id as person, ${list.join(', ')} from ${table}
            where person_id = any($1::text[]) order by person_id, ${orderBy}`,
      values: [ids],
      fields: [field],
      personOf: ({ person }) => person,
    });
    const byPerson = groupBy(rows, ({ person }) => person);
    return ids.map((id) => byPerson.get(id) ?? []);
  });
}

export interface RatingRow {
  readonly year: number;
  readonly grade: RatingGrade;
}

export const ratingLoader = (people: PeopleReader) =>
  perPerson<RatingRow>(people, {
    table: 'person_rating',
    columns: { year: 'year', grade: 'grade' },
    orderBy: 'year desc',
    field: 'ratings',
  });

export interface CriterionRow {
  readonly criterion: string;
  readonly met: boolean;
  readonly assessedOn: CalendarDay;
}

export const criterionLoader = (people: PeopleReader) =>
  perPerson<CriterionRow>(people, {
    table: 'person_criterion',
    columns: { criterion: 'criterion', met: 'met', assessedOn: 'assessed_on' },
    orderBy: 'assessed_on desc, criterion',
    field: 'criteria',
  });

export interface TrainingRow {
  readonly title: string;
  readonly validFrom: CalendarDay;
  readonly validTo: CalendarDay | null;
  readonly completed: boolean | null;
}

export const trainingLoader = (people: PeopleReader) =>
  perPerson<TrainingRow>(people, {
    table: 'training',
    columns: {
      title: 'title',
      validFrom: 'valid_from',
      validTo: 'valid_to',
      completed: 'completed',
    },
    orderBy: 'valid_from desc, title',
    field: 'training',
  });

export interface EthnicityRow {
  readonly ethnicity: string;
}

export const ethnicityLoader = (people: PeopleReader) =>
  perPerson<EthnicityRow>(people, {
    table: 'person_ethnicity',
    columns: { ethnicity: 'ethnicity' },
    orderBy: 'ethnicity',
    field: 'ethnicity',
  });

export interface MembershipRow {
  readonly joinedOn: CalendarDay | null;
}

export const membershipLoader = (people: PeopleReader) =>
  perPerson<MembershipRow>(people, {
    table: 'person_party',
    columns: { joinedOn: 'joined_on' },
    orderBy: 'joined_on',
    field: 'partyMember',
  });

/** A reason in its time. */
export interface Spell<Reason> {
  readonly reason: Reason;
  readonly validFrom: CalendarDay;
  readonly validTo: CalendarDay | null;
}

const SPELL = { reason: 'reason', validFrom: 'valid_from', validTo: 'valid_to' };

export const protectionLoader = (people: PeopleReader) =>
  perPerson<Spell<ProtectionReason>>(people, {
    table: 'person_protection',
    columns: SPELL,
    orderBy: 'valid_from desc, reason',
    field: 'protections',
  });

export const proceedingLoader = (people: PeopleReader) =>
  perPerson<Spell<DisciplineReason>>(people, {
    table: 'person_discipline',
    columns: SPELL,
    orderBy: 'valid_from desc, reason',
    field: 'proceedings',
  });

export interface PayRow {
  readonly component: PayComponentKind;
  readonly measure: PayMeasure;
  readonly value: string;
  readonly validFrom: CalendarDay;
  readonly validTo: CalendarDay | null;
}

export const payLoader = (people: PeopleReader) =>
  perPerson<PayRow>(people, {
    table: 'pay',
    columns: {
      component: 'component',
      measure: 'measure',
      value: 'trim_scale(value)::text',
      validFrom: 'valid_from',
      validTo: 'valid_to',
    },
    orderBy: 'valid_from desc, component',
    field: 'pay',
  });

export interface InsuranceRow {
  readonly fromMonth: string;
  readonly toMonth: string;
  readonly publicBody: boolean;
  readonly arduous: boolean;
  readonly compensated: boolean;
}

export const insuranceLoader = (people: PeopleReader) =>
  perPerson<InsuranceRow>(people, {
    table: 'insurance_period',
    columns: {
      fromMonth: 'from_month',
      toMonth: 'to_month',
      publicBody: 'public_body',
      arduous: 'arduous',
      compensated: 'compensated',
    },
    orderBy: 'from_month',
    field: 'insurance',
  });
