import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That somebody is a member of the Party. */
@Entity('person_party')
export class PersonParty {
  @PrimaryColumn({ name: 'person_id', type: 'text' })
  readonly personId!: string;

  @Column({ name: 'unit_id', type: 'text' })
  readonly unitId!: string;

  @Column({ name: 'joined_on', type: 'date', nullable: true })
  readonly joinedOn!: string | null;
}
