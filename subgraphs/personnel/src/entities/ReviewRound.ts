import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Provenance } from './enums.ts';

/** A review that was opened for the units under one. */
@Entity('review_round')
export class ReviewRound {
  @PrimaryColumn({ type: 'text' })
  readonly id!: string;

  @Column({ name: 'unit_id', type: 'text' })
  readonly unitId!: string;

  @Column({ type: 'text' })
  readonly title!: string;

  @Column({ name: 'must_check', type: 'text', array: true })
  readonly mustCheck!: readonly string[];

  @Column({ name: 'opened_on', type: 'date' })
  readonly openedOn!: string;

  @Column({ name: 'due_on', type: 'date' })
  readonly dueOn!: string;

  @Column({ type: 'integer' })
  readonly version!: number;

  @Column({ type: 'text' })
  readonly provenance!: Provenance;

  @Column({ type: 'text', nullable: true })
  readonly source!: string | null;
}
