import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { AssignmentEnd, AssignmentKind, Provenance, StaffCategory } from './enums.ts';
import { Organisation } from './Organisation.ts';
import { Person } from './Person.ts';
import { Post } from './Post.ts';

/** Where somebody works, from a day to a day; `validTo` is exclusive. */
@Entity('assignment')
export class Assignment {
  @PrimaryColumn({ type: 'text' })
  readonly id!: string;

  @ForeignKey(() => Person)
  @Column({ name: 'person_id', type: 'text' })
  readonly personId!: string;

  @ForeignKey(() => Organisation)
  @Column({ name: 'organisation_id', type: 'text' })
  readonly organisationId!: string;

  @Column({ name: 'unit_id', type: 'text' })
  readonly unitId!: string;

  @ForeignKey(() => Post)
  @Column({ name: 'post_id', type: 'text', nullable: true })
  readonly postId!: string | null;

  @Column({ type: 'text' })
  readonly kind!: AssignmentKind;

  @Column({ type: 'text' })
  readonly category!: StaffCategory;

  @Column({ type: 'text' })
  readonly speciality!: string;

  @Column({ type: 'text', nullable: true })
  readonly title!: string | null;

  @Column({ name: 'valid_from', type: 'date' })
  readonly validFrom!: string;

  @Column({ name: 'valid_to', type: 'date', nullable: true })
  readonly validTo!: string | null;

  @Column({ name: 'expected_end', type: 'date', nullable: true })
  readonly expectedEnd!: string | null;

  @Column({ name: 'end_reason', type: 'text', nullable: true })
  readonly endReason!: AssignmentEnd | null;

  @ForeignKey(() => Organisation)
  @Column({ name: 'from_organisation_id', type: 'text', nullable: true })
  readonly fromOrganisationId!: string | null;

  @Column({ name: 'need_id', type: 'text', nullable: true })
  readonly needId!: string | null;

  @Column({ type: 'text', nullable: true })
  readonly decision!: string | null;

  @Column({ name: 'speciality_fits', type: 'boolean', nullable: true })
  readonly specialityFits!: boolean | null;

  @Column({ name: 'qualification_fits', type: 'boolean', nullable: true })
  readonly qualificationFits!: boolean | null;

  @Column({ name: 'reported_on', type: 'date' })
  readonly reportedOn!: string;

  @Column({ name: 'end_reported_on', type: 'date', nullable: true })
  readonly endReportedOn!: string | null;

  @Column({ type: 'integer' })
  readonly version!: number;

  @Column({ type: 'text' })
  readonly provenance!: Provenance;

  @Column({ type: 'text', nullable: true })
  readonly source!: string | null;
}
