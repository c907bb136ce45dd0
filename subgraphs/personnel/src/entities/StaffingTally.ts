import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How the head count of a cell changed on a day; written by triggers. */
@Entity('staffing_tally')
export class StaffingTally {
  @PrimaryColumn({ name: 'unit_id', type: 'text' })
  readonly unitId!: string;

  @PrimaryColumn({ name: 'organisation_id', type: 'text' })
  readonly organisationId!: string;

  @PrimaryColumn({ type: 'text' })
  readonly category!: string;

  @PrimaryColumn({ type: 'text' })
  readonly speciality!: string;

  @PrimaryColumn({ name: 'on_date', type: 'date' })
  readonly onDate!: string;

  @PrimaryColumn({ name: 'reported_on', type: 'date' })
  readonly reportedOn!: string;

  @PrimaryColumn({ name: 'is_sample', type: 'boolean' })
  readonly isSample!: boolean;

  @Column({ type: 'integer' })
  readonly quota!: number;

  @Column({ type: 'integer' })
  readonly actual!: number;

  @Column({ type: 'integer' })
  readonly assessed!: number;

  @Column({ type: 'integer' })
  readonly qualified!: number;

  @Column({ name: 'seconded_in', type: 'integer' })
  readonly secondedIn!: number;

  @Column({ name: 'seconded_out', type: 'integer' })
  readonly secondedOut!: number;
}
