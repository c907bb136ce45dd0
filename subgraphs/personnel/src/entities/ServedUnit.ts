import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Organisation } from './Organisation.ts';

/** A unit that a body serves beside its own. */
@Entity('served_unit')
export class ServedUnit {
  @ForeignKey(() => Organisation)
  @PrimaryColumn({ name: 'organisation_id', type: 'text' })
  readonly organisationId!: string;

  @PrimaryColumn({ name: 'unit_id', type: 'text' })
  readonly unitId!: string;

  @PrimaryColumn({ name: 'valid_from', type: 'date' })
  readonly validFrom!: string;

  @Column({ name: 'valid_to', type: 'date', nullable: true })
  readonly validTo!: string | null;
}
