import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { PartyOrganisationLevel, Provenance } from './enums.ts';

/** A committee, base or cell of the party, of a unit for a time. */
@Entity('party_organisation')
export class PartyOrganisation {
  @PrimaryColumn({ type: 'text' })
  readonly id!: string;

  @Column({ name: 'unit_id', type: 'text' })
  readonly unitId!: string;

  @Column({ type: 'text' })
  readonly level!: PartyOrganisationLevel;

  @Column({ type: 'text' })
  readonly name!: string;

  @Column({ name: 'folded_name', type: 'text' })
  readonly foldedName!: string;

  @ForeignKey(() => PartyOrganisation)
  @Column({ name: 'parent_id', type: 'text', nullable: true })
  readonly parentId!: string | null;

  @Column({ name: 'agency_code', type: 'text', nullable: true })
  readonly agencyCode!: string | null;

  @Column({ type: 'boolean' })
  readonly merged!: boolean;

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
