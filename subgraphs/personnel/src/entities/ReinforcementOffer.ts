import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Provenance, StaffCategory } from './enums.ts';
import { Organisation } from './Organisation.ts';

/** A body that has people to send. */
@Entity('reinforcement_offer')
export class ReinforcementOffer {
  @PrimaryColumn({ type: 'text' })
  readonly id!: string;

  @Column({ name: 'unit_id', type: 'text' })
  readonly unitId!: string;

  @ForeignKey(() => Organisation)
  @Column({ name: 'organisation_id', type: 'text' })
  readonly organisationId!: string;

  @Column({ type: 'text' })
  readonly category!: StaffCategory;

  @Column({ type: 'text' })
  readonly speciality!: string;

  @Column({ type: 'integer' })
  readonly headcount!: number;

  @Column({ type: 'date', nullable: true })
  readonly until!: string | null;

  @Column({ name: 'reported_on', type: 'date' })
  readonly reportedOn!: string;

  @Column({ name: 'closed_on', type: 'date', nullable: true })
  readonly closedOn!: string | null;

  @Column({ type: 'integer' })
  readonly version!: number;

  @Column({ type: 'text' })
  readonly provenance!: Provenance;

  @Column({ type: 'text', nullable: true })
  readonly source!: string | null;
}
