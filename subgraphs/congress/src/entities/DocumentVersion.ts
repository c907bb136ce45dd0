import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A version of a document: its number and where it is kept, never its text. */
@Entity('document_version')
export class DocumentVersion {
  @PrimaryColumn({ name: 'document_id', type: 'text' })
  readonly documentId!: string;

  @Column({ name: 'unit_id', type: 'text' })
  readonly unitId!: string;

  @PrimaryColumn({ type: 'integer' })
  readonly number!: number;

  @Column({ name: 'made_on', type: 'date' })
  readonly madeOn!: string;

  @Column({ type: 'text' })
  readonly reference!: string;
}
