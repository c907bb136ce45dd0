import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Provenance, Qualification, StaffCategory } from './enums.ts';
import { Organisation } from './Organisation.ts';

/** A place to be filled, with what it asks for. */
@Entity('post')
export class Post {
  @PrimaryColumn({ type: 'text' })
  readonly id!: string;

  @ForeignKey(() => Organisation)
  @Column({ name: 'organisation_id', type: 'text' })
  readonly organisationId!: string;

  @Column({ name: 'unit_id', type: 'text' })
  readonly unitId!: string;

  @Column({ type: 'text' })
  readonly title!: string;

  @Column({ name: 'is_head', type: 'boolean' })
  readonly isHead!: boolean;

  @Column({ type: 'text' })
  readonly category!: StaffCategory;

  @Column({ type: 'text' })
  readonly speciality!: string;

  @Column({ name: 'required_speciality', type: 'boolean' })
  readonly requiredSpeciality!: boolean;

  @Column({ name: 'required_qualification', type: 'text', nullable: true })
  readonly requiredQualification!: Qualification | null;

  @Column({ name: 'fill_by', type: 'date', nullable: true })
  readonly fillBy!: string | null;

  @Column({ name: 'valid_from', type: 'date' })
  readonly validFrom!: string;

  @Column({ name: 'valid_to', type: 'date', nullable: true })
  readonly validTo!: string | null;

  @Column({ name: 'reported_on', type: 'date' })
  readonly reportedOn!: string;

  @Column({ type: 'integer' })
  readonly version!: number;

  @Column({ type: 'text' })
  readonly provenance!: Provenance;

  @Column({ type: 'text', nullable: true })
  readonly source!: string | null;
}
