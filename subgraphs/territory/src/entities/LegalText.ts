import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A legal text (văn bản pháp luật). */
@Entity('legal_text')
export class LegalText {
  @PrimaryColumn({ type: 'text' })
  readonly id!: string;

  @Column({ type: 'text' })
  readonly number!: string;

  @Column({ type: 'text' })
  readonly issuer!: string;

  @Column({ type: 'text', nullable: true })
  readonly title!: string | null;

  @Column({ name: 'adopted_on', type: 'date', nullable: true })
  readonly adoptedOn!: string | null;

  @Column({ name: 'effective_on', type: 'date', nullable: true })
  readonly effectiveOn!: string | null;

  @Column({ name: 'operates_from', type: 'date', nullable: true })
  readonly operatesFrom!: string | null;
}
