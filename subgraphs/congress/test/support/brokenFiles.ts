/** A line of a broken file: its cells, and what must be said of it; no reason where it is right. */
export interface BrokenRow {
  readonly cells: string;
  readonly column: string;
  readonly reason: string;
  /** What the fault expects has this in it, in English. */
  readonly en: string;
}

export interface BrokenFile {
  readonly header: string;
  readonly rows: readonly BrokenRow[];
}

/** Cells by commas, and behind ==> the column, the reason and what is expected. */
const TEXTS: Readonly<Record<string, string>> = {
  partyOrganisations: `
Mã tổ chức đảng,Tên tổ chức đảng,Cấp,Mã đơn vị hành chính,Tổ chức đảng cấp trên,Từ ngày,Đến ngày,Ngày báo cáo
mã 1,X,Cơ sở,26740,,01/07/2025,, ==> Mã tổ chức đảng | NOT_A_CODE | the code of an agency
B2,,Cơ sở,26740,,01/07/2025,, ==> Tên tổ chức đảng | REQUIRED | text of at most 300
B3,X,Huyện,26740,,01/07/2025,, ==> Cấp | NOT_AN_OPTION | one of: Cell
B4,X,Cơ sở,99999,,01/07/2025,, ==> Mã đơn vị hành chính | UNKNOWN_REFERENCE | the code of a unit that exists
B5,X,Xã,79,,01/07/2025,, ==> Cấp | CONTRADICTS_COLUMN | the level of the unit
B6,X,Tỉnh,26740,,01/07/2025,, ==> Cấp | CONTRADICTS_COLUMN | the level of the unit
B7,X,Cơ sở,26740,,31/06/2025,, ==> Từ ngày | NOT_A_DAY | a day dd/mm/yyyy
B8,X,Cơ sở,26740,,01/07/2025,01/07/2025, ==> Đến ngày | CONTRADICTS_COLUMN | a day after the first one
B9,X,Cơ sở,26740,,01/07/2025,,28/02/2026 ==> Ngày báo cáo | OUT_OF_RANGE | not after today
B10,X,Cơ sở,26740,D99,01/07/2025,, ==> Tổ chức đảng cấp trên | UNKNOWN_REFERENCE | recorded or stands further up
B11,X,Cơ sở,26740,B11,01/07/2025,, ==> Tổ chức đảng cấp trên | CONTRADICTS_COLUMN | the code of another
B12,X,Cơ sở,26740,B4,01/07/2025,, ==> Tổ chức đảng cấp trên | REFERS_TO_REJECTED_ROW | recorded or stands further up
B13,X,Cơ sở,26740,B14,01/07/2025,, ==> Tổ chức đảng cấp trên | CONTRADICTS_RECORD | does not, by those above it
B14,X,Cơ sở,26740,B13,01/07/2025,, ==> Tổ chức đảng cấp trên | CONTRADICTS_RECORD | does not, by those above it
B15,X,Cấp trên trực tiếp cơ sở,26740,D26740.1,01/07/2025,, ==> Tổ chức đảng cấp trên | CONTRADICTS_RECORD | not of a lower level
B16,X,Xã,26740,D79,01/01/2026,, ==> Từ ngày | CONTRADICTS_RECORD | one organisation of a commune or a province
D26740.1,X,Cơ sở,26734,,01/07/2025,, ==> Mã đơn vị hành chính | CONTRADICTS_RECORD | the unit that is recorded
D26734,X,Cơ sở,26734,,01/07/2025,, ==> Cấp | CONTRADICTS_RECORD | the level that is recorded
D26734,X,Xã,26734,,01/07/2025,, ==> Mã tổ chức đảng | DUPLICATE_ROW | each once
`,
  memberships: `
Mã tổ chức đảng,Ngày thống kê,Số đảng viên,Số chi bộ trực thuộc
D99,30/06/2025,1, ==> Mã tổ chức đảng | UNKNOWN_REFERENCE | import the party organisations first
D79,28/02/2026,1, ==> Ngày thống kê | OUT_OF_RANGE | not after today
D79,30/06/2025,-1, ==> Số đảng viên | OUT_OF_RANGE | from 0 to
D79,30/05/2025,1,một ==> Số chi bộ trực thuộc | NOT_A_NUMBER | a whole number
`,
  congresses: `
Mã tổ chức đảng,Nhiệm kỳ,Số nội dung,Dự kiến từ ngày,Dự kiến đến ngày,Tổ chức từ ngày,Tổ chức đến ngày
D99,2025 - 2030,,,,, ==> Mã tổ chức đảng | UNKNOWN_REFERENCE | import the party organisations first
D26740.2,2025 - 2030,,,,, ==> Mã tổ chức đảng | NOT_ALLOWED | a base or an organisation above it
D79,2020 - 2025,,,,, ==> Nhiệm kỳ | NOT_AN_OPTION | one of: Term 2025-2030
D79,2030 - 2035,4,,,, ==> Số nội dung | CONTRADICTS_RECORD | two for the merged
D26740,2030 - 2035,3,,,, ==> Số nội dung | CONTRADICTS_RECORD | two or a conference for communes
D01,2030 - 2035,2,,,, ==> Số nội dung | CONTRADICTS_RECORD | else four or three
D26734,2025 - 2030,,01/08/2025,,, ==> Dự kiến đến ngày | CONTRADICTS_COLUMN | both days, or neither
D26734,2030 - 2035,,02/08/2025,01/08/2025,, ==> Dự kiến đến ngày | CONTRADICTS_COLUMN | not before the first one
D01,2025 - 2030,,,,28/02/2026,28/02/2026 ==> Tổ chức đến ngày | OUT_OF_RANGE | not after today
`,
  milestones: `
Mã tổ chức đảng,Nhiệm kỳ,Mốc công việc,Hạn hoàn thành,Ngày hoàn thành
D26734,2025 - 2030,Tiểu ban,,01/08/2025 ==> Mã tổ chức đảng | UNKNOWN_REFERENCE | import the congresses first
D79,2025 - 2030,Chọn địa điểm,,01/08/2025 ==> Mốc công việc | NOT_AN_OPTION | one of: Plan issued
D79,2025 - 2030,Tiểu ban,,28/02/2026 ==> Ngày hoàn thành | OUT_OF_RANGE | not after today
D26740.1,2025 - 2030,Tiểu ban,,01/06/2025 ==> Mốc công việc | NOT_ALLOWED | a base sets up no sub-committees
D00070,2025 - 2030,Tiểu ban,,01/06/2025 ==> Hạn hoàn thành | REQUIRED | none is set for a conference
`,
  documents: `
Mã tổ chức đảng,Nhiệm kỳ,Loại văn kiện,Tên văn kiện,Độ mật,Ngày bắt đầu soạn thảo,Ngày lấy ý kiến
D26734,2025 - 2030,Báo cáo chính trị,A,,, ==> Mã tổ chức đảng | UNKNOWN_REFERENCE | import the congresses first
D79,2025 - 2030,Khác,Kế hoạch bí ẩn,Mật,, ==> Độ mật | CLASSIFIED | none of the others is kept here
D79,2025 - 2030,Khác,Kế hoạch kín,Tuyệt mật,, ==> Độ mật | CLASSIFIED | none of the others is kept here
D79,2025 - 2030,Khác,Kế hoạch,Rất mật,, ==> Độ mật | NOT_AN_OPTION | one of: None
D79,2025 - 2030,Khác,,,, ==> Tên văn kiện | REQUIRED | text of at most 300
D79,2025 - 2030,Báo cáo chính trị,A,,,
D79,2025 - 2030,Báo cáo chính trị,B,,, ==> Loại văn kiện | DUPLICATE_ROW | an earlier row has it already
D79,2025 - 2030,Báo cáo kiểm điểm,A,,,01/08/2025 ==> Ngày lấy ý kiến | CONTRADICTS_COLUMN | a day for the step before it
`,
  committeeResults: `
Mã tổ chức đảng,Nhiệm kỳ,Ngày bầu; chỉ định,Ủy viên ban chấp hành,Ủy viên ban thường vụ,Bí thư,Phó bí thư,Nữ,Nữ trong ban thường vụ,Tổng số tuổi
D99,2025 - 2030,01/10/2025,50,15,1,3,,, ==> Mã tổ chức đảng | UNKNOWN_REFERENCE | import the congresses first
D79,2025 - 2030,28/02/2026,50,15,1,3,,, ==> Ngày bầu; chỉ định | OUT_OF_RANGE | not after today
D26740,2025 - 2030,01/08/2025,0,1,1,2,,, ==> Ủy viên ban chấp hành | OUT_OF_RANGE | from 1 to
D26740.1,2025 - 2030,01/06/2025,7,8,1,1,,, ==> Ủy viên ban thường vụ | CONTRADICTS_COLUMN | no more than the members
D00070,2025 - 2030,01/06/2025,29,9,1,2,6,1,400 ==> Tổng số tuổi | CONTRADICTS_COLUMN | from 18 to 100
D01,2025 - 2030,01/06/2025,60,16,1,3,12,1,3000 ==> Mã tổ chức đảng | UNKNOWN_REFERENCE | import the congresses first
`,
  delegations: `
Mã tổ chức đảng,Nhiệm kỳ,Hình thức cử đại biểu,Số đại biểu,Đại biểu nữ,Ngày bầu; chỉ định
D99,2025 - 2030,Bầu,4,1,01/08/2025 ==> Mã tổ chức đảng | UNKNOWN_REFERENCE | import the congresses first
D79,2025 - 2030,Bầu,4,1,01/08/2025 ==> Hình thức cử đại biểu | CONTRADICTS_RECORD | appointed with two
D79,2025 - 2030,Chỉ định,4,5,01/08/2025 ==> Đại biểu nữ | CONTRADICTS_COLUMN | no more than the delegates
D79,2025 - 2030,Đương nhiên,0,,01/08/2025 ==> Số đại biểu | OUT_OF_RANGE | from 1 to
`,
  elections: `
Mã đơn vị hành chính,Ngày bầu cử,Cơ quan được bầu,Số đại biểu được bầu,Người ứng cử,Ứng cử viên nữ
99999,15/03/2026,HĐND cấp xã,20,33,12 ==> Mã đơn vị hành chính | UNKNOWN_REFERENCE | the code of a unit that exists
26740,16/03/2026,HĐND cấp xã,20,33,12 ==> Ngày bầu cử | OUT_OF_RANGE | a Sunday
26740,15/03/2026,Quốc hội,3,5,2 ==> Cơ quan được bầu | CONTRADICTS_COLUMN | elected in the unit
79,15/03/2026,HĐND cấp xã,20,33,12 ==> Cơ quan được bầu | CONTRADICTS_COLUMN | elected in the unit
26734,15/03/2026,HĐND cấp xã,0,33,12 ==> Số đại biểu được bầu | OUT_OF_RANGE | 1 or more
79,15/03/2026,Quốc hội,35,60,61 ==> Ứng cử viên nữ | CONTRADICTS_COLUMN | no more than the candidates
`,
};

function brokenFile(text: string): BrokenFile {
  const [header = '', ...lines] = text.trim().split('\n');
  const rows = lines.map((line): BrokenRow => {
    const [cells = '', fault = ''] = line.split(' ==> ');
    const [column = '', reason = '', en = ''] = fault.split(' | ');
    return { cells, column, reason, en };
  });
  return { header, rows };
}

/** By table, a file with a line for each thing that can be wrong with it. */
export const BROKEN_FILES: readonly (readonly [string, BrokenFile])[] = Object.entries(TEXTS).map(
  ([name, text]) => [name, brokenFile(text)],
);
