import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PlanReturnReason, Provenance } from './enums.ts';

/** The plan of whom a committee is to consist of: its steps alone. */
@Entity('personnel_plan')
export class PersonnelPlan {
  @PrimaryColumn({ type: 'text' })
  readonly id!: string;

  @Column({ name: 'congress_id', type: 'text' })
  readonly congressId!: string;

  @Column({ name: 'unit_id', type: 'text' })
  readonly unitId!: string;

  @Column({ type: 'text' })
  readonly secrecy!: string;

  @Column({ name: 'due_on', type: 'date', nullable: true })
  readonly dueOn!: string | null;

  @Column({ name: 'built_on', type: 'date', nullable: true })
  readonly builtOn!: string | null;

  @Column({ name: 'built_by', type: 'text', nullable: true })
  readonly builtBy!: string | null;

  @Column({ name: 'appraised_on', type: 'date', nullable: true })
  readonly appraisedOn!: string | null;

  @Column({ name: 'appraised_by', type: 'text', nullable: true })
  readonly appraisedBy!: string | null;

  @Column({ name: 'decided_on', type: 'date', nullable: true })
  readonly decidedOn!: string | null;

  @Column({ name: 'decided_by', type: 'text', nullable: true })
  readonly decidedBy!: string | null;

  @Column({ name: 'returned_on', type: 'date', nullable: true })
  readonly returnedOn!: string | null;

  @Column({ name: 'return_reason', type: 'text', nullable: true })
  readonly returnReason!: PlanReturnReason | null;

  @Column({ name: 'reported_on', type: 'date' })
  readonly reportedOn!: string;

  @Column({ type: 'integer' })
  readonly version!: number;

  @Column({ type: 'text' })
  readonly provenance!: Provenance;

  @Column({ type: 'text', nullable: true })
  readonly source!: string | null;
}
