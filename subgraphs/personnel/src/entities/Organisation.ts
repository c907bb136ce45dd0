import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { OrganisationLevel, Provenance } from './enums.ts';

/** A body that people work in, in its time. */
@Entity('organisation')
export class Organisation {
  @PrimaryColumn({ type: 'text' })
  readonly id!: string;

  @Column({ name: 'unit_id', type: 'text' })
  readonly unitId!: string;

  @Column({ type: 'text' })
  readonly level!: OrganisationLevel;

  @Column({ type: 'text' })
  readonly kind!: string;

  @Column({ type: 'text' })
  readonly name!: string;

  @Column({ name: 'folded_name', type: 'text' })
  readonly foldedName!: string;

  @ForeignKey(() => Organisation)
  @Column({ name: 'parent_id', type: 'text', nullable: true })
  readonly parentId!: string | null;

  @Column({ name: 'agency_code', type: 'text', nullable: true })
  readonly agencyCode!: string | null;

  @Column({ type: 'text', nullable: true })
  readonly functions!: string | null;

  @Column({ name: 'legal_basis', type: 'text', nullable: true })
  readonly legalBasis!: string | null;

  @Column({ name: 'head_count_before', type: 'integer', nullable: true })
  readonly headCountBefore!: number | null;

  @Column({ name: 'head_count_after', type: 'integer', nullable: true })
  readonly headCountAfter!: number | null;

  @Column({ name: 'valid_from', type: 'date' })
  readonly validFrom!: string;

  @Column({ name: 'valid_to', type: 'date', nullable: true })
  readonly validTo!: string | null;

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
