import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ElectedBody, Provenance } from './enums.ts';

/** The election of a body in a unit, in numbers. */
@Entity('election_preparation')
export class ElectionPreparation {
  @PrimaryColumn({ name: 'unit_id', type: 'text' })
  readonly unitId!: string;

  @PrimaryColumn({ name: 'election_day', type: 'date' })
  readonly electionDay!: string;

  @PrimaryColumn({ type: 'text' })
  readonly body!: ElectedBody;

  @Column({ type: 'integer', nullable: true })
  readonly seats!: number | null;

  @Column({ name: 'electoral_units', type: 'integer', nullable: true })
  readonly electoralUnits!: number | null;

  @Column({ name: 'first_consultation', type: 'integer', nullable: true })
  readonly firstConsultation!: number | null;

  @Column({ name: 'second_consultation', type: 'integer', nullable: true })
  readonly secondConsultation!: number | null;

  @Column({ name: 'third_consultation', type: 'integer', nullable: true })
  readonly thirdConsultation!: number | null;

  @Column({ type: 'integer', nullable: true })
  readonly candidates!: number | null;

  @Column({ type: 'integer', nullable: true })
  readonly women!: number | null;

  @Column({ type: 'integer', nullable: true })
  readonly young!: number | null;

  @Column({ name: 'ethnic_minorities', type: 'integer', nullable: true })
  readonly ethnicMinorities!: number | null;

  @Column({ name: 'self_nominated', type: 'integer', nullable: true })
  readonly selfNominated!: number | null;

  @Column({ type: 'integer', nullable: true })
  readonly voters!: number | null;

  @Column({ name: 'polling_areas', type: 'integer', nullable: true })
  readonly pollingAreas!: number | null;

  @Column({ name: 'reported_on', type: 'date' })
  readonly reportedOn!: string;

  @Column({ type: 'integer' })
  readonly version!: number;

  @Column({ type: 'text' })
  readonly provenance!: Provenance;

  @Column({ type: 'text', nullable: true })
  readonly source!: string | null;
}
