import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The name of a unit dissolved before the first recorded day (tên cũ). */
@Entity('former_name')
export class FormerName {
  @PrimaryColumn({ type: 'text' })
  readonly id!: string;

  @Column({ name: 'full_name', type: 'text' })
  readonly fullName!: string;

  @Column({ type: 'text' })
  readonly name!: string;

  @Column({ name: 'lookup_key', type: 'text' })
  readonly lookupKey!: string;

  @Column({ name: 'district_name', type: 'text' })
  readonly districtName!: string;

  @Column({ name: 'province_name', type: 'text' })
  readonly provinceName!: string;
}
