import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Provenance, SubcommitteeKind } from './enums.ts';

/** A sub-committee that prepares a congress. */
@Entity('subcommittee')
export class Subcommittee {
  @PrimaryColumn({ name: 'congress_id', type: 'text' })
  readonly congressId!: string;

  @Column({ name: 'unit_id', type: 'text' })
  readonly unitId!: string;

  @PrimaryColumn({ type: 'text' })
  readonly kind!: SubcommitteeKind;

  @Column({ name: 'set_up_on', type: 'date' })
  readonly setUpOn!: string;

  @Column({ type: 'integer', nullable: true })
  readonly members!: number | null;

  @Column({ name: 'reported_on', type: 'date' })
  readonly reportedOn!: string;

  @Column({ type: 'integer' })
  readonly version!: number;

  @Column({ type: 'text' })
  readonly provenance!: Provenance;

  @Column({ type: 'text', nullable: true })
  readonly source!: string | null;
}
