import { createReadStream } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pipeline } from 'node:stream/promises';
import { importPersonnel, personnelTables } from '@haicap/personnel';
import { openPersonnel, TEST_VAULT, type TestPersonnel } from '@haicap/personnel/testing/personnel';
import { createAudit } from '@haicap/subgraph-kit';
import { from as copyFrom } from 'pg-copy-streams';
import { compare } from './compare.ts';
import { median } from './median.ts';

const ROWS = 200_000;
const RUNS = 3;

const HEADER =
  'Mã nhân sự;Số định danh;Họ và tên;Ngày sinh;Giới tính;Mã đơn vị hành chính;Trình độ;Chuyên môn;' +
  'Dân tộc;Đảng viên';
const FAMILIES = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đặng', 'Bùi'];
const MIDDLES = ['Văn', 'Thị', 'Minh', 'Thanh', 'Ngọc', 'Đức'];
const GIVEN = ['Ánh', 'Bình', 'Chi', 'Dũng', 'Hà', 'Khánh', 'Linh', 'Nam', 'Ơn', 'Quân', 'Yến'];
const UNITS = ['26740', '26734', '26732', '00070', '79', '01'];

/** Imports so many people from a file, against a plain COPY of its bytes into a temporary table. */
export async function personnelImport(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'haicap-bench-'));
  try {
    const file = join(folder, 'people.csv');
    await writeFile(file, content());
    const imports: number[] = [];
    await compare('an import of people', 'COPY into a temporary table', RUNS, {
      one: async () => {
        const took = await inPersonnel((personnel) => importOf(personnel, file));
        imports.push(took);
        return took;
      },
      other: () => inPersonnel((personnel) => copyOf(personnel, file)),
    });
    const perMinute = Math.round((ROWS / median(imports)) * 60_000);
    console.log(`${ROWS} rows: ${perMinute.toLocaleString('en')} rows a minute`);
  } finally {
    await rm(folder, { recursive: true });
  }
}

const pick = (of: readonly string[], at: number) => of[at % of.length];

function content(): string {
  const rows = Array.from({ length: ROWS }, (_, at) => {
    const name = [pick(FAMILIES, at), pick(MIDDLES, at >> 3), pick(GIVEN, at >> 6)].join(' ');
    const number = String(1_000_000_000 + at * 7).padStart(12, '0');
    const born = `${(at % 28) + 1}/${(at % 12) + 1}/19${65 + (at % 35)}`;
    const sex = at % 2 === 0 ? 'Nam' : 'Nữ';
    const rest = `${pick(UNITS, at)};Đại học;Đất đai;Kinh;${at % 3 === 0 ? 'có' : 'không'}`;
    return `NV-${at};${number};${name};${born};${sex};${rest}`;
  });
  return `${HEADER}\n${rows.join('\n')}\n`;
}

/** Milliseconds that work takes on a database of its own with nobody in it. */
async function inPersonnel(work: (personnel: TestPersonnel) => Promise<void>): Promise<number> {
  const personnel = await openPersonnel();
  try {
    const start = performance.now();
    await work(personnel);
    return performance.now() - start;
  } finally {
    await personnel.close();
  }
}

async function importOf({ owner }: TestPersonnel, file: string): Promise<void> {
  const table = personnelTables.find(({ name }) => name === 'people');
  if (!table) throw new Error('There is no table of people.');
  const audit = createAudit({ pool: owner });
  const { added, faults } = await importPersonnel({ table, file, owner, audit, vault: TEST_VAULT });
  await audit.close();
  if (added !== ROWS) throw new Error(`${added} people: ${JSON.stringify(faults[0])}`);
}

async function copyOf({ owner }: TestPersonnel, file: string): Promise<void> {
  const client = await owner.connect();
  try {
    const columns = HEADER.split(';').map((_, at) => `c${at} text`);
    await client.query(`create temporary table plain (${columns.join(', ')})`);
    const copy = `copy plain from stdin with (format csv, delimiter ';', header true)`;
    await pipeline(createReadStream(file), client.query(copyFrom(copy)));
  } finally {
    client.release();
  }
}
