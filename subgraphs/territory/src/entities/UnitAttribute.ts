import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Provenance, UnitAttributeName } from './enums.ts';
import { Unit } from './Unit.ts';

/** One thing recorded of a unit for a span of days; `validTo` is exclusive. */
@Entity('unit_attribute')
export class UnitAttribute {
  @ForeignKey(() => Unit)
  @PrimaryColumn({ name: 'unit_id', type: 'text' })
  readonly unitId!: string;

  @PrimaryColumn({ type: 'text' })
  readonly name!: UnitAttributeName;

  @PrimaryColumn({ name: 'valid_from', type: 'date' })
  readonly validFrom!: string;

  @Column({ name: 'valid_to', type: 'date', nullable: true })
  readonly validTo!: string | null;

  @Column({ type: 'text' })
  readonly value!: string;

  @Column({ type: 'text' })
  readonly source!: string;

  @Column({ type: 'text' })
  readonly provenance!: Provenance;
}
