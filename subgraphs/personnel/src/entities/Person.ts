import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DigitalSkills, Provenance, Qualification, Sex } from './enums.ts';

/** Somebody on staff, or who was. */
@Entity('person')
export class Person {
  @PrimaryColumn({ type: 'text' })
  readonly id!: string;

  @Column({ name: 'unit_id', type: 'text' })
  readonly unitId!: string;

  @Column({ type: 'text' })
  readonly name!: string;

  @Column({ name: 'given_name', type: 'text' })
  readonly givenName!: string;

  @Column({ name: 'folded_name', type: 'text' })
  readonly foldedName!: string;

  @Column({ name: 'birth_date', type: 'date' })
  readonly birthDate!: string;

  @Column({ type: 'text' })
  readonly sex!: Sex;

  @Column({ type: 'text' })
  readonly qualification!: Qualification;

  @Column({ type: 'text', array: true })
  readonly specialities!: readonly string[];

  @Column({ name: 'digital_skills', type: 'text', nullable: true })
  readonly digitalSkills!: DigitalSkills | null;

  @Column({ type: 'text', nullable: true })
  readonly subject!: string | null;

  @Column({ name: 'agency_person_code', type: 'text', nullable: true })
  readonly agencyPersonCode!: string | null;

  @Column({ name: 'left_on', type: 'date', nullable: true })
  readonly leftOn!: string | null;

  @Column({ name: 'reported_on', type: 'date' })
  readonly reportedOn!: string;

  @Column({ type: 'integer' })
  readonly version!: number;

  @Column({ type: 'text' })
  readonly provenance!: Provenance;

  @Column({ type: 'text', nullable: true })
  readonly source!: string | null;
}
