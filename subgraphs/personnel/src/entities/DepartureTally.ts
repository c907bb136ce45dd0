import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How many reached a step of a departure on a day; written by triggers. */
@Entity('departure_tally')
export class DepartureTally {
  @PrimaryColumn({ name: 'unit_id', type: 'text' })
  readonly unitId!: string;

  @PrimaryColumn({ type: 'text' })
  readonly level!: string;

  @PrimaryColumn({ type: 'text' })
  readonly category!: string;

  @PrimaryColumn({ type: 'text' })
  readonly sector!: string;

  @PrimaryColumn({ type: 'text' })
  readonly kind!: string;

  @PrimaryColumn({ type: 'text' })
  readonly policy!: string;

  @PrimaryColumn({ type: 'text' })
  readonly event!: string;

  @PrimaryColumn({ name: 'on_date', type: 'date' })
  readonly onDate!: string;

  @PrimaryColumn({ name: 'reported_on', type: 'date' })
  readonly reportedOn!: string;

  @PrimaryColumn({ name: 'is_sample', type: 'boolean' })
  readonly isSample!: boolean;

  @Column({ type: 'integer' })
  readonly people!: number;

  @Column({ type: 'bigint' })
  readonly amount!: string;
}
