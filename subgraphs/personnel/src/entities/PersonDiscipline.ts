import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DisciplineReason } from './enums.ts';

/** Why somebody may not be let go at all. */
@Entity('person_discipline')
export class PersonDiscipline {
  @PrimaryColumn({ name: 'person_id', type: 'text' })
  readonly personId!: string;

  @Column({ name: 'unit_id', type: 'text' })
  readonly unitId!: string;

  @PrimaryColumn({ type: 'text' })
  readonly reason!: DisciplineReason;

  @PrimaryColumn({ name: 'valid_from', type: 'date' })
  readonly validFrom!: string;

  @Column({ name: 'valid_to', type: 'date', nullable: true })
  readonly validTo!: string | null;

  @Column({ name: 'reported_on', type: 'date' })
  readonly reportedOn!: string;
}
