import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Organisation } from './Organisation.ts';

/** Which body went into which. */
@Entity('organisation_predecessor')
export class OrganisationPredecessor {
  @ForeignKey(() => Organisation)
  @PrimaryColumn({ name: 'predecessor_id', type: 'text' })
  readonly predecessorId!: string;

  @ForeignKey(() => Organisation)
  @PrimaryColumn({ name: 'successor_id', type: 'text' })
  readonly successorId!: string;

  @Column({ name: 'effective_on', type: 'date' })
  readonly effectiveOn!: string;
}
