import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { DistrictKind, UnitKind, UnitLevel } from './enums.ts';
import { LegalText } from './LegalText.ts';
import { Unit } from './Unit.ts';

/** What a unit was in one span of days; `validTo` is exclusive. */
@Entity('unit_version')
export class UnitVersion {
  @ForeignKey(() => Unit)
  @PrimaryColumn({ name: 'unit_id', type: 'text' })
  readonly unitId!: string;

  @PrimaryColumn({ name: 'valid_from', type: 'date' })
  readonly validFrom!: string;

  @Column({ name: 'valid_to', type: 'date', nullable: true })
  readonly validTo!: string | null;

  @Column({ type: 'text' })
  readonly code!: string;

  @Column({ type: 'text' })
  readonly kind!: UnitKind;

  @Column({ name: 'district_kind', type: 'text', nullable: true })
  readonly districtKind!: DistrictKind | null;

  @Column({ type: 'text' })
  readonly level!: UnitLevel;

  @Column({ name: 'full_name', type: 'text' })
  readonly fullName!: string;

  @Column({ type: 'text' })
  readonly name!: string;

  @Column({ name: 'folded_full_name', type: 'text' })
  readonly foldedFullName!: string;

  @Column({ name: 'lookup_key', type: 'text' })
  readonly lookupKey!: string;

  @ForeignKey(() => Unit)
  @Column({ name: 'parent_id', type: 'text', nullable: true })
  readonly parentId!: string | null;

  @ForeignKey(() => Unit)
  @Column({ name: 'province_id', type: 'text', nullable: true })
  readonly provinceId!: string | null;

  @ForeignKey(() => Unit)
  @Column({ name: 'district_id', type: 'text', nullable: true })
  readonly districtId!: string | null;

  @ForeignKey(() => Unit)
  @Column({ name: 'former_district_id', type: 'text', nullable: true })
  readonly formerDistrictId!: string | null;

  @ForeignKey(() => LegalText)
  @Column({ name: 'legal_text_id', type: 'text', nullable: true })
  readonly legalTextId!: string | null;
}
