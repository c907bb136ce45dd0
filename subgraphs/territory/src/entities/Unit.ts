import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Provenance } from './enums.ts';
import { LegalText } from './LegalText.ts';

/** A territorial unit's identity and life (đơn vị hành chính); `validTo` is exclusive. */
@Entity('unit')
export class Unit {
  @PrimaryColumn({ type: 'text' })
  readonly id!: string;

  @Column({ type: 'text' })
  readonly code!: string;

  @Column({ type: 'integer' })
  readonly ordinal!: number;

  @Column({ name: 'valid_from', type: 'date' })
  readonly validFrom!: string;

  @Column({ name: 'valid_to', type: 'date', nullable: true })
  readonly validTo!: string | null;

  @ForeignKey(() => LegalText)
  @Column({ name: 'dissolved_by', type: 'text', nullable: true })
  readonly dissolvedBy!: string | null;

  @Column({ type: 'text' })
  readonly provenance!: Provenance;
}
