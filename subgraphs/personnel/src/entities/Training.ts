import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A course somebody took part in. */
@Entity('training')
export class Training {
  @PrimaryColumn({ name: 'person_id', type: 'text' })
  readonly personId!: string;

  @Column({ name: 'unit_id', type: 'text' })
  readonly unitId!: string;

  @PrimaryColumn({ type: 'text' })
  readonly title!: string;

  @PrimaryColumn({ name: 'valid_from', type: 'date' })
  readonly validFrom!: string;

  @Column({ name: 'valid_to', type: 'date', nullable: true })
  readonly validTo!: string | null;

  @Column({ type: 'boolean', nullable: true })
  readonly completed!: boolean | null;
}
