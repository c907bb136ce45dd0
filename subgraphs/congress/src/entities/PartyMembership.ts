import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Provenance } from './enums.ts';

/** How many members an organisation had on a day. */
@Entity('party_membership')
export class PartyMembership {
  @PrimaryColumn({ name: 'organisation_id', type: 'text' })
  readonly organisationId!: string;

  @Column({ name: 'unit_id', type: 'text' })
  readonly unitId!: string;

  @PrimaryColumn({ name: 'counted_on', type: 'date' })
  readonly countedOn!: string;

  @Column({ type: 'integer' })
  readonly members!: number;

  @Column({ type: 'integer', nullable: true })
  readonly bases!: number | null;

  @Column({ type: 'integer', nullable: true })
  readonly cells!: number | null;

  @Column({ name: 'reported_on', type: 'date' })
  readonly reportedOn!: string;

  @Column({ type: 'integer' })
  readonly version!: number;

  @Column({ type: 'text' })
  readonly provenance!: Provenance;

  @Column({ type: 'text', nullable: true })
  readonly source!: string | null;
}
