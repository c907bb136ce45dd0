import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Months of compulsory social insurance, both ends inclusive. */
@Entity('insurance_period')
export class InsurancePeriod {
  @PrimaryColumn({ name: 'person_id', type: 'text' })
  readonly personId!: string;

  @Column({ name: 'unit_id', type: 'text' })
  readonly unitId!: string;

  @PrimaryColumn({ name: 'from_month', type: 'text' })
  readonly fromMonth!: string;

  @Column({ name: 'to_month', type: 'text' })
  readonly toMonth!: string;

  @Column({ name: 'public_body', type: 'boolean' })
  readonly publicBody!: boolean;

  @Column({ type: 'boolean' })
  readonly arduous!: boolean;

  @Column({ type: 'boolean' })
  readonly compensated!: boolean;

  @Column({ name: 'reported_on', type: 'date' })
  readonly reportedOn!: string;
}
