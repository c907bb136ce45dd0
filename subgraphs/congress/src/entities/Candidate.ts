import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CandidateBody, CommitteeTitle, Sex } from './enums.ts';

/** Somebody whom a plan names. */
@Entity('candidate')
export class Candidate {
  @PrimaryColumn({ type: 'text' })
  readonly id!: string;

  @Column({ name: 'plan_id', type: 'text' })
  readonly planId!: string;

  @Column({ name: 'unit_id', type: 'text' })
  readonly unitId!: string;

  @Column({ name: 'person_id', type: 'text', nullable: true })
  readonly personId!: string | null;

  @Column({ type: 'text', nullable: true })
  readonly name!: string | null;

  @Column({ type: 'text' })
  readonly sex!: Sex;

  @Column({ name: 'birth_month', type: 'text' })
  readonly birthMonth!: string;

  @Column({ type: 'text' })
  readonly body!: CandidateBody;

  @Column({ type: 'text' })
  readonly title!: CommitteeTitle;

  @Column({ type: 'boolean' })
  readonly again!: boolean;

  @Column({ type: 'boolean', nullable: true })
  readonly local!: boolean | null;

  @Column({ name: 'consecutive_terms', type: 'integer', nullable: true })
  readonly consecutiveTerms!: number | null;

  @Column({ name: 'consecutive_years', type: 'integer', nullable: true })
  readonly consecutiveYears!: number | null;

  @Column({ name: 'top_titles', type: 'integer', nullable: true })
  readonly topTitles!: number | null;

  @Column({ name: 'added_on', type: 'date' })
  readonly addedOn!: string;

  @Column({ name: 'added_by', type: 'text' })
  readonly addedBy!: string;

  @Column({ name: 'withdrawn_on', type: 'date', nullable: true })
  readonly withdrawnOn!: string | null;

  @Column({ type: 'integer' })
  readonly version!: number;
}
