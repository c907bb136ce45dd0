import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The number of somebody's identity card: enciphered, and a keyed hash to find it by. */
@Entity('person_identifier')
export class PersonIdentifier {
  @PrimaryColumn({ name: 'person_id', type: 'text' })
  readonly personId!: string;

  @Column({ name: 'unit_id', type: 'text' })
  readonly unitId!: string;

  @Column({ type: 'bytea' })
  readonly cipher!: Buffer;

  @Column({ name: 'key_id', type: 'text' })
  readonly keyId!: string;

  @Column({ type: 'bytea' })
  readonly lookup!: Buffer;
}
