import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DocumentKind, Provenance } from './enums.ts';

/** A report that a congress deals with, and how far it is. */
@Entity('congress_document')
export class CongressDocument {
  @PrimaryColumn({ type: 'text' })
  readonly id!: string;

  @Column({ name: 'congress_id', type: 'text' })
  readonly congressId!: string;

  @Column({ name: 'unit_id', type: 'text' })
  readonly unitId!: string;

  @Column({ type: 'text' })
  readonly kind!: DocumentKind;

  @Column({ type: 'text' })
  readonly title!: string;

  @Column({ type: 'text' })
  readonly secrecy!: string;

  @Column({ name: 'due_on', type: 'date', nullable: true })
  readonly dueOn!: string | null;

  @Column({ name: 'drafting_on', type: 'date', nullable: true })
  readonly draftingOn!: string | null;

  @Column({ name: 'consulted_on', type: 'date', nullable: true })
  readonly consultedOn!: string | null;

  @Column({ name: 'appraised_on', type: 'date', nullable: true })
  readonly appraisedOn!: string | null;

  @Column({ name: 'approved_on', type: 'date', nullable: true })
  readonly approvedOn!: string | null;

  @Column({ name: 'adopted_on', type: 'date', nullable: true })
  readonly adoptedOn!: string | null;

  @Column({ name: 'submitted_by', type: 'text', nullable: true })
  readonly submittedBy!: string | null;

  @Column({ name: 'appraised_by', type: 'text', nullable: true })
  readonly appraisedBy!: string | null;

  @Column({ name: 'approved_by', type: 'text', nullable: true })
  readonly approvedBy!: string | null;

  @Column({ name: 'reported_on', type: 'date' })
  readonly reportedOn!: string;

  @Column({ type: 'integer' })
  readonly version!: number;

  @Column({ type: 'text' })
  readonly provenance!: Provenance;

  @Column({ type: 'text', nullable: true })
  readonly source!: string | null;
}
