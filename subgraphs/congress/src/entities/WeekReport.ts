import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That a unit’s week was reported and is closed. */
@Entity('week_report')
export class WeekReport {
  @PrimaryColumn({ name: 'unit_id', type: 'text' })
  readonly unitId!: string;

  @PrimaryColumn({ type: 'date' })
  readonly week!: string;

  @Column({ name: 'closed_at', type: 'timestamptz' })
  readonly closedAt!: Date;

  @Column({ name: 'closed_by', type: 'text' })
  readonly closedBy!: string;
}
