import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ProtectionReason } from './enums.ts';

/** Why somebody is let go only if they ask for it. */
@Entity('person_protection')
export class PersonProtection {
  @PrimaryColumn({ name: 'person_id', type: 'text' })
  readonly personId!: string;

  @Column({ name: 'unit_id', type: 'text' })
  readonly unitId!: string;

  @PrimaryColumn({ type: 'text' })
  readonly reason!: ProtectionReason;

  @PrimaryColumn({ name: 'valid_from', type: 'date' })
  readonly validFrom!: string;

  @Column({ name: 'valid_to', type: 'date', nullable: true })
  readonly validTo!: string | null;

  @Column({ name: 'reported_on', type: 'date' })
  readonly reportedOn!: string;
}
