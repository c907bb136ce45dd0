import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type {
  BenefitBasis,
  DepartureKind,
  DepartureStatus,
  OrganisationLevel,
  Provenance,
  Sector,
  StaffCategory,
} from './enums.ts';
import { Organisation } from './Organisation.ts';

/** That somebody leaves, and how far it has come. */
@Entity('departure')
export class Departure {
  @PrimaryColumn({ type: 'text' })
  readonly id!: string;

  @Column({ name: 'person_id', type: 'text' })
  readonly personId!: string;

  @Column({ name: 'unit_id', type: 'text' })
  readonly unitId!: string;

  @ForeignKey(() => Organisation)
  @Column({ name: 'organisation_id', type: 'text', nullable: true })
  readonly organisationId!: string | null;

  @Column({ type: 'text' })
  readonly level!: OrganisationLevel;

  @Column({ type: 'text' })
  readonly category!: StaffCategory;

  @Column({ type: 'text' })
  readonly sector!: Sector;

  @Column({ type: 'text' })
  readonly kind!: DepartureKind;

  @Column({ type: 'text' })
  readonly policy!: string;

  @Column({ name: 'legal_basis', type: 'text', nullable: true })
  readonly legalBasis!: string | null;

  @Column({ type: 'text', nullable: true })
  readonly basis!: BenefitBasis | null;

  @Column({ name: 'receives_pension', type: 'boolean', nullable: true })
  readonly receivesPension!: boolean | null;

  @Column({ type: 'boolean' })
  readonly requested!: boolean;

  @Column({ name: 'arrangement_effective_on', type: 'date', nullable: true })
  readonly arrangementEffectiveOn!: string | null;

  @Column({ name: 'leaving_on', type: 'date' })
  readonly leavingOn!: string;

  @Column({ type: 'text' })
  readonly status!: DepartureStatus;

  @Column({ type: 'text', nullable: true })
  readonly decision!: string | null;

  @Column({ name: 'refusal_reason', type: 'text', nullable: true })
  readonly refusalReason!: string | null;

  @Column({ name: 'proposed_on', type: 'date' })
  readonly proposedOn!: string;

  @Column({ name: 'proposed_reported_on', type: 'date' })
  readonly proposedReportedOn!: string;

  @Column({ name: 'proposed_by', type: 'text', nullable: true })
  readonly proposedBy!: string | null;

  @Column({ name: 'appraised_on', type: 'date', nullable: true })
  readonly appraisedOn!: string | null;

  @Column({ name: 'appraised_reported_on', type: 'date', nullable: true })
  readonly appraisedReportedOn!: string | null;

  @Column({ name: 'appraised_by', type: 'text', nullable: true })
  readonly appraisedBy!: string | null;

  @Column({ name: 'decided_on', type: 'date', nullable: true })
  readonly decidedOn!: string | null;

  @Column({ name: 'decided_reported_on', type: 'date', nullable: true })
  readonly decidedReportedOn!: string | null;

  @Column({ name: 'decided_by', type: 'text', nullable: true })
  readonly decidedBy!: string | null;

  @Column({ name: 'refused_on', type: 'date', nullable: true })
  readonly refusedOn!: string | null;

  @Column({ name: 'refused_reported_on', type: 'date', nullable: true })
  readonly refusedReportedOn!: string | null;

  @Column({ name: 'paid_on', type: 'date', nullable: true })
  readonly paidOn!: string | null;

  @Column({ name: 'paid_reported_on', type: 'date', nullable: true })
  readonly paidReportedOn!: string | null;

  @Column({ type: 'bigint', nullable: true })
  readonly amount!: string | null;

  @Column({ type: 'integer' })
  readonly version!: number;

  @Column({ type: 'text' })
  readonly provenance!: Provenance;

  @Column({ type: 'text', nullable: true })
  readonly source!: string | null;
}
