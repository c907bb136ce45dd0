import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Provenance } from './enums.ts';

/** The committee that came of a congress, in numbers. */
@Entity('committee_result')
export class CommitteeResult {
  @PrimaryColumn({ name: 'congress_id', type: 'text' })
  readonly congressId!: string;

  @Column({ name: 'unit_id', type: 'text' })
  readonly unitId!: string;

  @Column({ name: 'decided_on', type: 'date' })
  readonly decidedOn!: string;

  @Column({ type: 'integer' })
  readonly members!: number;

  @Column({ type: 'integer' })
  readonly standing!: number;

  @Column({ type: 'integer', nullable: true })
  readonly inspection!: number | null;

  @Column({ type: 'integer' })
  readonly secretaries!: number;

  @Column({ type: 'integer' })
  readonly deputies!: number;

  @Column({ name: 'inspection_chairs', type: 'integer', nullable: true })
  readonly inspectionChairs!: number | null;

  @Column({ type: 'integer', nullable: true })
  readonly women!: number | null;

  @Column({ name: 'women_in_standing', type: 'integer', nullable: true })
  readonly womenInStanding!: number | null;

  @Column({ type: 'integer', nullable: true })
  readonly young!: number | null;

  @Column({ name: 'science_technology', type: 'integer', nullable: true })
  readonly scienceTechnology!: number | null;

  @Column({ name: 'ethnic_minorities', type: 'integer', nullable: true })
  readonly ethnicMinorities!: number | null;

  @Column({ name: 'new_members', type: 'integer', nullable: true })
  readonly newMembers!: number | null;

  @Column({ name: 'age_sum', type: 'integer', nullable: true })
  readonly ageSum!: number | null;

  @Column({ name: 'secretary_local', type: 'boolean', nullable: true })
  readonly secretaryLocal!: boolean | null;

  @Column({ type: 'integer', nullable: true })
  readonly delegates!: number | null;

  @Column({ name: 'reported_on', type: 'date' })
  readonly reportedOn!: string;

  @Column({ type: 'integer' })
  readonly version!: number;

  @Column({ type: 'text' })
  readonly provenance!: Provenance;

  @Column({ type: 'text', nullable: true })
  readonly source!: string | null;
}
