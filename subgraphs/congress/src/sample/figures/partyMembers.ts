import { apportion } from './apportion.ts';
import { byProvince, SAMPLE_PROVINCES } from './sampleProvinces.ts';

/** An organisation directly under the Centre that is no province’s. */
export interface UnderCentre {
  readonly slug: string;
  readonly name: string;
  readonly level: 'CENTRAL_BODY' | 'ARMED_FORCES';
  /** Made up, as are the sizes of its committee. */
  readonly members: number;
  readonly committee: number;
  readonly standing: number;
}

const central = (
  slug: string,
  name: string,
  members: number,
  committee: number,
  standing: number,
) => ({ slug, name, level: 'CENTRAL_BODY', members, committee, standing }) as const;

const armed = (slug: string, name: string, members: number, committee: number, standing: number) =>
  ({ slug, name, level: 'ARMED_FORCES', members, committee, standing }) as const;

/** The four party committees of central bodies, the army's and the police's. */
export const UNDER_CENTRE: readonly UnderCentre[] = [
  central('party-agencies', 'Đảng bộ các cơ quan Đảng Trung ương', 12_000, 37, 13),
  central('national-assembly', 'Đảng bộ Quốc hội', 8_000, 33, 11),
  central('government', 'Đảng bộ Chính phủ', 180_000, 63, 17),
  central('front', 'Đảng bộ Mặt trận Tổ quốc, các đoàn thể Trung ương', 20_000, 45, 15),
  armed('army', 'Đảng bộ Quân đội', 260_000, 29, 9),
  armed('police', 'Đảng bộ Công an Trung ương', 190_000, 27, 9),
];

/** "More than 5.6 million": the sample has just these. */
export const ALL_MEMBERS = 5_600_000;

/** Published for Đồng Tháp alone. */
const DONG_THAP = { code: '82', members: 120_676 };

const elsewhere = UNDER_CENTRE.reduce((sum, { members }) => sum + members, DONG_THAP.members);
const others = SAMPLE_PROVINCES.filter(({ code }) => code !== DONG_THAP.code);

/** Members of the provincial organisations by code: all but those elsewhere, by communes. */
export const PROVINCE_MEMBERS: ReadonlyMap<string, number> = new Map([
  ...byProvince(
    others,
    apportion(
      ALL_MEMBERS - elsewhere,
      others.map(({ communes }) => communes),
    ),
  ),
  [DONG_THAP.code, DONG_THAP.members],
]);

/** Of ten members of a province, those under its communes; the others are in its own bodies. */
export const UNDER_COMMUNES = 8;
