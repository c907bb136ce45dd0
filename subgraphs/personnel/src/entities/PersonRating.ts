import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RatingGrade } from './enums.ts';

/** The rating of somebody in a year. */
@Entity('person_rating')
export class PersonRating {
  @PrimaryColumn({ name: 'person_id', type: 'text' })
  readonly personId!: string;

  @Column({ name: 'unit_id', type: 'text' })
  readonly unitId!: string;

  @PrimaryColumn({ type: 'integer' })
  readonly year!: number;

  @Column({ type: 'text' })
  readonly grade!: RatingGrade;

  @Column({ name: 'reported_on', type: 'date' })
  readonly reportedOn!: string;
}
