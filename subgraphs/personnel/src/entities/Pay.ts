import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PayComponentKind, PayMeasure } from './enums.ts';

/** One component of somebody's pay, in its time. */
@Entity('pay')
export class Pay {
  @PrimaryColumn({ name: 'person_id', type: 'text' })
  readonly personId!: string;

  @Column({ name: 'unit_id', type: 'text' })
  readonly unitId!: string;

  @PrimaryColumn({ type: 'text' })
  readonly component!: PayComponentKind;

  @Column({ type: 'text' })
  readonly measure!: PayMeasure;

  @Column({ type: 'numeric', precision: 14, scale: 4 })
  readonly value!: string;

  @PrimaryColumn({ name: 'valid_from', type: 'date' })
  readonly validFrom!: string;

  @Column({ name: 'valid_to', type: 'date', nullable: true })
  readonly validTo!: string | null;

  @Column({ name: 'reported_on', type: 'date' })
  readonly reportedOn!: string;
}
