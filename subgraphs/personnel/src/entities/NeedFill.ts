import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How many were sent to meet a need; written by a trigger. */
@Entity('need_fill')
export class NeedFill {
  @PrimaryColumn({ name: 'need_id', type: 'text' })
  readonly needId!: string;

  @Column({ type: 'integer' })
  readonly people!: number;
}
