import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Provenance } from './enums.ts';

/** A step of the election calendar that a unit has done. */
@Entity('election_step')
export class ElectionStep {
  @PrimaryColumn({ name: 'unit_id', type: 'text' })
  readonly unitId!: string;

  @PrimaryColumn({ name: 'election_day', type: 'date' })
  readonly electionDay!: string;

  @PrimaryColumn({ type: 'text' })
  readonly code!: string;

  @Column({ name: 'done_on', type: 'date' })
  readonly doneOn!: string;

  @Column({ type: 'text', nullable: true })
  readonly evidence!: string | null;

  @Column({ name: 'reported_on', type: 'date' })
  readonly reportedOn!: string;

  @Column({ type: 'integer' })
  readonly version!: number;

  @Column({ type: 'text' })
  readonly provenance!: Provenance;

  @Column({ type: 'text', nullable: true })
  readonly source!: string | null;
}
