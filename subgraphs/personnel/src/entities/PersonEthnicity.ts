import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The ethnic group of somebody. */
@Entity('person_ethnicity')
export class PersonEthnicity {
  @PrimaryColumn({ name: 'person_id', type: 'text' })
  readonly personId!: string;

  @Column({ name: 'unit_id', type: 'text' })
  readonly unitId!: string;

  @Column({ type: 'text' })
  readonly ethnicity!: string;
}
