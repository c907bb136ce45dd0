import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Provenance, StaffCategory } from './enums.ts';
import { Organisation } from './Organisation.ts';

/** How many people a body may have, by category and speciality. */
@Entity('quota')
export class Quota {
  @ForeignKey(() => Organisation)
  @PrimaryColumn({ name: 'organisation_id', type: 'text' })
  readonly organisationId!: string;

  @Column({ name: 'unit_id', type: 'text' })
  readonly unitId!: string;

  @PrimaryColumn({ type: 'text' })
  readonly category!: StaffCategory;

  @PrimaryColumn({ type: 'text' })
  readonly speciality!: string;

  @Column({ type: 'integer' })
  readonly headcount!: number;

  @PrimaryColumn({ name: 'valid_from', type: 'date' })
  readonly validFrom!: string;

  @Column({ name: 'valid_to', type: 'date', nullable: true })
  readonly validTo!: string | null;

  @Column({ type: 'text', nullable: true })
  readonly decision!: string | null;

  @Column({ name: 'reported_on', type: 'date' })
  readonly reportedOn!: string;

  @Column({ name: 'end_reported_on', type: 'date', nullable: true })
  readonly endReportedOn!: string | null;

  @Column({ type: 'integer' })
  readonly version!: number;

  @Column({ type: 'text' })
  readonly provenance!: Provenance;

  @Column({ type: 'text', nullable: true })
  readonly source!: string | null;
}
