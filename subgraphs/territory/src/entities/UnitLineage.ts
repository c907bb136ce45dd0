import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { LineageExtent, LineageSubject, Provenance } from './enums.ts';
import { LegalText } from './LegalText.ts';
import { Unit } from './Unit.ts';

/** How one unit went into another. With a `partName` it is that named part that went, whole. */
@Entity('unit_lineage')
export class UnitLineage {
  @ForeignKey(() => Unit)
  @PrimaryColumn({ name: 'predecessor_id', type: 'text' })
  readonly predecessorId!: string;

  @ForeignKey(() => Unit)
  @PrimaryColumn({ name: 'successor_id', type: 'text' })
  readonly successorId!: string;

  @PrimaryColumn({ name: 'effective_on', type: 'date' })
  readonly effectiveOn!: string;

  @Column({ type: 'text' })
  readonly extent!: LineageExtent;

  @Column({ type: 'text' })
  readonly moved!: LineageSubject;

  @Column({ name: 'residents_follow', type: 'boolean' })
  readonly residentsFollow!: boolean;

  @Column({ name: 'part_name', type: 'text', nullable: true })
  readonly partName!: string | null;

  @Column({ type: 'text', nullable: true })
  readonly note!: string | null;

  @ForeignKey(() => LegalText)
  @Column({ name: 'legal_text_id', type: 'text', nullable: true })
  readonly legalTextId!: string | null;

  @Column({ type: 'text', default: 'OFFICIAL' })
  readonly provenance!: Provenance;

  /** The file and line that an IMPORTED edge comes from. */
  @Column({ type: 'text', nullable: true })
  readonly source!: string | null;
}
