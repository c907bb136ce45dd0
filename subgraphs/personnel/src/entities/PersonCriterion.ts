import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Whether somebody meets one of the criteria of Article 6. */
@Entity('person_criterion')
export class PersonCriterion {
  @PrimaryColumn({ name: 'person_id', type: 'text' })
  readonly personId!: string;

  @Column({ name: 'unit_id', type: 'text' })
  readonly unitId!: string;

  @PrimaryColumn({ type: 'text' })
  readonly criterion!: string;

  @Column({ type: 'boolean' })
  readonly met!: boolean;

  @PrimaryColumn({ name: 'assessed_on', type: 'date' })
  readonly assessedOn!: string;
}
