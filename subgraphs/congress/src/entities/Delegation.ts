import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DelegateChoice, Provenance } from './enums.ts';

/** How many delegates an organisation sends, and how they were chosen. */
@Entity('delegation')
export class Delegation {
  @PrimaryColumn({ name: 'congress_id', type: 'text' })
  readonly congressId!: string;

  @Column({ name: 'unit_id', type: 'text' })
  readonly unitId!: string;

  @PrimaryColumn({ type: 'text' })
  readonly choice!: DelegateChoice;

  @Column({ type: 'integer' })
  readonly delegates!: number;

  @Column({ type: 'integer', nullable: true })
  readonly women!: number | null;

  @Column({ name: 'decided_on', type: 'date' })
  readonly decidedOn!: string;

  @Column({ name: 'reported_on', type: 'date' })
  readonly reportedOn!: string;

  @Column({ type: 'integer' })
  readonly version!: number;

  @Column({ type: 'text' })
  readonly provenance!: Provenance;

  @Column({ type: 'text', nullable: true })
  readonly source!: string | null;
}
