import { Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { FormerName } from './FormerName.ts';
import { Unit } from './Unit.ts';

/** A unit of today that a former name leads to. */
@Entity('former_name_unit')
export class FormerNameUnit {
  @ForeignKey(() => FormerName)
  @PrimaryColumn({ name: 'former_name_id', type: 'text' })
  readonly formerNameId!: string;

  @ForeignKey(() => Unit)
  @PrimaryColumn({ name: 'unit_id', type: 'text' })
  readonly unitId!: string;
}
