import { Column, Entity, PrimaryColumn } from 'typeorm';
import type {
  CommitteeChoice,
  CongressTerm,
  ContentsKind,
  DelegationChoice,
  PartyOrganisationLevel,
  Provenance,
} from './enums.ts';

/** The congress of an organisation in a term. */
@Entity('congress')
export class Congress {
  @PrimaryColumn({ type: 'text' })
  readonly id!: string;

  @Column({ name: 'organisation_id', type: 'text' })
  readonly organisationId!: string;

  @Column({ name: 'unit_id', type: 'text' })
  readonly unitId!: string;

  @Column({ type: 'text' })
  readonly level!: PartyOrganisationLevel;

  @Column({ type: 'text' })
  readonly term!: CongressTerm;

  @Column({ type: 'text' })
  readonly contents!: ContentsKind;

  @Column({ name: 'committee_choice', type: 'text' })
  readonly committeeChoice!: CommitteeChoice;

  @Column({ name: 'delegation_choice', type: 'text', nullable: true })
  readonly delegationChoice!: DelegationChoice | null;

  @Column({ name: 'age_month', type: 'text' })
  readonly ageMonth!: string;

  @Column({ name: 'latest_on', type: 'date', nullable: true })
  readonly latestOn!: string | null;

  @Column({ name: 'most_days', type: 'integer', nullable: true })
  readonly mostDays!: number | null;

  @Column({ type: 'boolean' })
  readonly pilot!: boolean;

  @Column({ name: 'planned_from', type: 'date', nullable: true })
  readonly plannedFrom!: string | null;

  @Column({ name: 'planned_to', type: 'date', nullable: true })
  readonly plannedTo!: string | null;

  @Column({ name: 'preparatory_on', type: 'date', nullable: true })
  readonly preparatoryOn!: string | null;

  @Column({ name: 'held_from', type: 'date', nullable: true })
  readonly heldFrom!: string | null;

  @Column({ name: 'held_to', type: 'date', nullable: true })
  readonly heldTo!: string | null;

  @Column({ name: 'reported_on', type: 'date' })
  readonly reportedOn!: string;

  @Column({ type: 'integer' })
  readonly version!: number;

  @Column({ type: 'text' })
  readonly provenance!: Provenance;

  @Column({ type: 'text', nullable: true })
  readonly source!: string | null;
}
