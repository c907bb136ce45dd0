import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Person } from './Person.ts';

/** That somebody holds a field of their own record to be wrong. */
@Entity('contest')
export class Contest {
  @ForeignKey(() => Person)
  @PrimaryColumn({ name: 'person_id', type: 'text' })
  readonly personId!: string;

  @PrimaryColumn({ type: 'text' })
  readonly field!: string;

  @PrimaryColumn({ name: 'requested_on', type: 'date' })
  readonly requestedOn!: string;

  @Column({ type: 'text' })
  readonly text!: string;
}
