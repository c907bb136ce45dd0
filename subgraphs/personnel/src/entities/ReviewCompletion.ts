import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { ReviewRound } from './ReviewRound.ts';

/** That a unit has finished a round of review. */
@Entity('review_completion')
export class ReviewCompletion {
  @ForeignKey(() => ReviewRound)
  @PrimaryColumn({ name: 'round_id', type: 'text' })
  readonly roundId!: string;

  @PrimaryColumn({ name: 'unit_id', type: 'text' })
  readonly unitId!: string;

  @Column({ name: 'completed_on', type: 'date' })
  readonly completedOn!: string;

  @Column({ name: 'reported_on', type: 'date' })
  readonly reportedOn!: string;

  @Column({ name: 'completed_by', type: 'text', nullable: true })
  readonly completedBy!: string | null;

  @Column({ type: 'text', nullable: true })
  readonly note!: string | null;
}
