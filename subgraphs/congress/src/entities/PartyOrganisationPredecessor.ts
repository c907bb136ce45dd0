import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { PartyOrganisation } from './PartyOrganisation.ts';

/** Which organisation a merged or new one came from. */
@Entity('party_organisation_predecessor')
export class PartyOrganisationPredecessor {
  @ForeignKey(() => PartyOrganisation)
  @PrimaryColumn({ name: 'predecessor_id', type: 'text' })
  readonly predecessorId!: string;

  @ForeignKey(() => PartyOrganisation)
  @PrimaryColumn({ name: 'successor_id', type: 'text' })
  readonly successorId!: string;

  @Column({ name: 'effective_on', type: 'date' })
  readonly effectiveOn!: string;
}
