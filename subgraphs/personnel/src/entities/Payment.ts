import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Departure } from './Departure.ts';

/** Money that was paid for a departure. */
@Entity('payment')
export class Payment {
  @ForeignKey(() => Departure)
  @PrimaryColumn({ name: 'departure_id', type: 'text' })
  readonly departureId!: string;

  @Column({ name: 'person_id', type: 'text' })
  readonly personId!: string;

  @Column({ name: 'unit_id', type: 'text' })
  readonly unitId!: string;

  @PrimaryColumn({ type: 'text' })
  readonly reference!: string;

  @Column({ name: 'paid_on', type: 'date' })
  readonly paidOn!: string;

  @Column({ type: 'bigint' })
  readonly amount!: string;

  @Column({ name: 'reported_on', type: 'date' })
  readonly reportedOn!: string;
}
