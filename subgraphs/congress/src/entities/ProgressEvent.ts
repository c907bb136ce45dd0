import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Congress } from './Congress.ts';
import type { ProgressSubject } from './enums.ts';

/** A step that was reached, and when that was written. */
@Entity('progress_event')
export class ProgressEvent {
  @PrimaryColumn({ type: 'bigint' })
  readonly id!: string;

  @ForeignKey(() => Congress)
  @Column({ name: 'congress_id', type: 'text' })
  readonly congressId!: string;

  @Column({ name: 'unit_id', type: 'text' })
  readonly unitId!: string;

  @Column({ type: 'text' })
  readonly subject!: ProgressSubject;

  @Column({ name: 'item_id', type: 'text' })
  readonly itemId!: string;

  @Column({ type: 'text' })
  readonly step!: string;

  @Column({ name: 'on_day', type: 'date', nullable: true })
  readonly onDay!: string | null;

  @Column({ name: 'previous_day', type: 'date', nullable: true })
  readonly previousDay!: string | null;

  @Column({ name: 'recorded_at', type: 'timestamptz' })
  readonly recordedAt!: Date;

  @Column({ name: 'is_sample', type: 'boolean' })
  readonly isSample!: boolean;
}
