import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { LegalText } from './LegalText.ts';

/** A reorganisation that was enacted, so that the same input is known again. */
@Entity('reorganisation')
export class Reorganisation {
  @ForeignKey(() => LegalText)
  @PrimaryColumn({ name: 'legal_text_id', type: 'text' })
  readonly legalTextId!: string;

  @Column({ name: 'operates_from', type: 'date' })
  readonly operatesFrom!: string;

  @Column({ name: 'input_hash', type: 'text' })
  readonly inputHash!: string;

  @Column({ name: 'enacted_at', type: 'timestamptz' })
  readonly enactedAt!: Date;
}
