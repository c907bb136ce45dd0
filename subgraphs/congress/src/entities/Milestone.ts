import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Provenance } from './enums.ts';

/** A step of a congress’s preparation. */
@Entity('milestone')
export class Milestone {
  @PrimaryColumn({ name: 'congress_id', type: 'text' })
  readonly congressId!: string;

  @Column({ name: 'unit_id', type: 'text' })
  readonly unitId!: string;

  @PrimaryColumn({ type: 'text' })
  readonly code!: string;

  @Column({ name: 'due_on', type: 'date' })
  readonly dueOn!: string;

  @Column({ name: 'done_on', type: 'date', nullable: true })
  readonly doneOn!: string | null;

  @Column({ type: 'text', nullable: true })
  readonly evidence!: string | null;

  @Column({ name: 'reported_on', type: 'date', nullable: true })
  readonly reportedOn!: string | null;

  @Column({ type: 'integer' })
  readonly version!: number;

  @Column({ type: 'text' })
  readonly provenance!: Provenance;

  @Column({ type: 'text', nullable: true })
  readonly source!: string | null;
}
