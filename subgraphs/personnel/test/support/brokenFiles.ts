/** A line of a broken file: its cells, and what must be said of it; no reason where it is right. */
export interface BrokenRow {
  readonly cells: readonly string[];
  readonly column: string;
  readonly reason: string;
  /** How what was expected begins, or what it has in it, in English. */
  readonly en: string;
}

export interface BrokenFile {
  readonly header: readonly string[];
  readonly rows: readonly BrokenRow[];
}

/** Cells by |, and behind ==> the column, the reason and what is expected. */
const TEXTS: Readonly<Record<string, string>> = {
  organisations: `
Mã cơ quan|Tên cơ quan|Loại|Mã đơn vị hành chính|Cấp|Cơ quan cấp trên|Ngày thành lập|Ngày giải thể|Số người sau sắp xếp|Ngày báo cáo
mã 1|X|UBND|26740|||01/07/2025||| ==> Mã cơ quan | NOT_A_CODE | the code of an agency such as H29.1.2
N2||UBND|26740|||01/07/2025||| ==> Tên cơ quan | REQUIRED | text of at most 300 characters
N3|(301 letters)|UBND|26740|||01/07/2025||| ==> Tên cơ quan | TOO_LONG | text of at most 300 characters
N4|X|Bộ|26740|||01/07/2025||| ==> Loại | NOT_AN_OPTION | one of: Party committee
N5|X|UBND|99999|||01/07/2025||| ==> Mã đơn vị hành chính | UNKNOWN_REFERENCE | the code of a unit that exists
N6|X|UBND|26740|||31/02/2025||| ==> Ngày thành lập | NOT_A_DAY | a day dd/mm/yyyy or yyyy-mm-dd
N7|X|UBND|26740|||01/07/2025|01/07/2025|| ==> Ngày giải thể | CONTRADICTS_COLUMN | a day after the first one
N8|X|UBND|26740|||01/07/2025||1,5| ==> Số người sau sắp xếp | NOT_AN_INTEGER | a whole number
N9|X|UBND|26740|||01/07/2025||-3| ==> Số người sau sắp xếp | OUT_OF_RANGE | a number from 0 to
N10|X|UBND|26740|||01/07/2025|||26/11/2026 ==> Ngày báo cáo | OUT_OF_RANGE | a day that is not after today
N11|X|UBND|26740||H99|01/07/2025||| ==> Cơ quan cấp trên | UNKNOWN_REFERENCE | the code of a body that is recorded
N12|X|UBND|26740||N12|01/07/2025||| ==> Cơ quan cấp trên | CONTRADICTS_COLUMN | the code of another body
N13|X|UBND|26740||N5|01/07/2025||| ==> Cơ quan cấp trên | REFERS_TO_REJECTED_ROW | the code of a body that is recorded
N14|X|UBND|26740||N15|01/07/2025||| ==> Cơ quan cấp trên | CONTRADICTS_RECORD | a body that does not
N15|X|UBND|26740||N14|01/07/2025||| ==> Cơ quan cấp trên | CONTRADICTS_RECORD | a body that does not
N16|X|Sở|79|Xã||01/07/2025||| ==> Cấp | CONTRADICTS_COLUMN | a tier that is not below that of the unit
H1|X|UBND|26734|||01/07/2025||| ==> Mã đơn vị hành chính | CONTRADICTS_RECORD | the unit that is recorded of this body
H2|X|UBND|26740||N1|01/07/2025||| ==> Cơ quan cấp trên | UNKNOWN_REFERENCE | the code of a body that is recorded
H2|X|UBND|26740|||01/07/2025||| ==> Mã cơ quan | DUPLICATE_ROW | each once; line 19 has it already
`,
  people: `
Mã nhân sự|Số định danh|Họ và tên|Ngày sinh|Giới tính|Mã đơn vị hành chính|Trình độ|Chuyên môn|Đảng viên|Ngày vào Đảng|Tài khoản|Ngày thôi làm việc
N1|12345|An|01/01/1980|Nam|26740|Đại học||||| ==> Số định danh | NOT_A_CODE | 12 digits, or 9
||An|01/01/1980|Nam|26740|Đại học||||| ==> Mã nhân sự | REQUIRED | a person code or a personal identifier
N3||123|01/01/1980|Nam|26740|Đại học||||| ==> Họ và tên | CONTROL_CHARACTER | a name in letters
N4||An|25/11/2026|Nam|26740|Đại học||||| ==> Ngày sinh | OUT_OF_RANGE | a day before today
N5||An|01/01/1980|Nam|26740|Đại học||có lẽ||| ==> Đảng viên | NOT_A_BOOLEAN | yes or no
N6||An|01/01/1980|Nam|26740|Đại học||không|01/01/2001|| ==> Ngày vào Đảng | CONTRADICTS_COLUMN | nothing for who is not a member
N7||An|01/01/1980|Nam|26740|Đại học||có|01/01/1979|| ==> Ngày vào Đảng | OUT_OF_RANGE | a day after the birth
N8||An|01/01/1980|Nam|26740|Đại học|||||01/01/1970 ==> Ngày thôi làm việc | CONTRADICTS_COLUMN | a day after the birth
N9||An|01/01/1980|Nam|00001|Đại học||||| ==> Mã đơn vị hành chính | UNKNOWN_REFERENCE | the code of a unit that exists
N10||An|01/01/1980|Nam|26740|Đại học|Y tế;Y tế;Y tế;Y tế;Y tế;Y tế;Y tế;Y tế;Y tế;Y tế;Y tế|||| ==> Chuyên môn | TOO_MANY_ITEMS | at most 10
A|001190000002|An|01/01/1980|Nam|26740|Đại học||||| ==> Số định danh | CONTRADICTS_RECORD | a personal identifier that is not recorded of another
N12|001190000002|An|01/01/1980|Nam|26740|Đại học||||| ==> Mã nhân sự | CONTRADICTS_RECORD | the code that is recorded
C||An|01/01/1980|Nam|26740|Đại học||||b| ==> Tài khoản | CONTRADICTS_RECORD | an account that is not of another person
N14||An|01/01/1980|Nam|26740|Đại học||||x|
N14||An|01/01/1980|Nam|26740|Đại học||||| ==> Mã nhân sự | DUPLICATE_ROW | each person once
N15||An|01/01/1980|Nam|26740|Đại học||||x| ==> Tài khoản | DUPLICATE_ROW | each person once
N16|001190000016|An|01/01/1980|Nam|26740|Đại học|||||
|001 190 000 016|An|01/01/1980|Nam|26740|Đại học||||| ==> Số định danh | DUPLICATE_ROW | each person once
`,
  quotas: `
Mã cơ quan|Nhóm đối tượng|Chuyên môn|Biên chế|Từ ngày|Đến ngày
H9|Công chức|Đất đai|1|01/07/2025| ==> Mã cơ quan | UNKNOWN_REFERENCE | import the organisations first
H1|Công chức|Đất đai|1|01/01/2026| ==> Từ ngày | CONTRADICTS_RECORD | does not overlap another quota
H1|Công chức|Y tế|1.5|01/01/2026| ==> Biên chế | NOT_AN_INTEGER | a whole number
H2|Công chức|Y tế|1|01/01/2025| ==> Từ ngày | CONTRADICTS_RECORD | from when the body was set up
H2|Công chức|Y tế|1|01/09/2025|01/02/2026 ==> Đến ngày | CONTRADICTS_RECORD | not after the dissolution
`,
  assignments: `
Mã nhân sự|Mã cơ quan|Từ ngày|Hình thức|Nhóm đối tượng|Đến ngày|Thời hạn|Lý do kết thúc|Cơ quan cử đi
Z|H1|01/07/2025||Công chức|||| ==> Mã nhân sự | UNKNOWN_REFERENCE | import the people first
A|H9|01/07/2025||Công chức|||| ==> Mã cơ quan | UNKNOWN_REFERENCE | import the organisations first
A|H1|01/08/2025||Công chức|||| ==> Từ ngày | CONTRADICTS_RECORD | one post proper at a time
B|H1|01/08/2025|Biệt phái|Công chức|||| ==> Cơ quan cử đi | CONTRADICTS_COLUMN | the code of the sending body
B|H1|01/09/2025|Biệt phái|Công chức||||H1 ==> Cơ quan cử đi | CONTRADICTS_COLUMN | the code of another body
B|H1|01/10/2025|Biệt phái|Công chức||||H8 ==> Cơ quan cử đi | UNKNOWN_REFERENCE | import the organisations first
B|H2|01/02/2026||Công chức|||| ==> Từ ngày | CONTRADICTS_RECORD | to before it was dissolved
E|H1|01/04/2026||Công chức|||| ==> Từ ngày | CONTRADICTS_RECORD | before they left
E|H1|01/08/2025||Công chức|01/04/2026||| ==> Đến ngày | CONTRADICTS_RECORD | not after the one on which the person left
F|H1|01/08/2025||Công chức||01/07/2025|| ==> Thời hạn | CONTRADICTS_COLUMN | a day after the first one
F|H1|01/09/2025||Công chức|||Điều động| ==> Lý do kết thúc | CONTRADICTS_COLUMN | nothing while it lasts
`,
  departures: `
Mã nhân sự|Chính sách|Hình thức nghỉ|Ngày nghỉ|Trạng thái|Nhóm đối tượng|Theo nguyện vọng|Ngày đề nghị|Ngày thẩm định|Ngày quyết định|Ngày chi trả|Số tiền
C|178|Thôi việc|01/12/2026|Đề nghị|Công chức|có|01/06/2026|||| ==> Mã nhân sự | NOT_ALLOWED | somebody who may be let go
D|178|Thôi việc|01/12/2026|Đề nghị|Công chức||01/06/2026|||| ==> Mã nhân sự | NOT_ALLOWED | somebody who may be let go
B|178|Thôi việc|01/12/2026|Đã phê duyệt|Công chức||01/06/2026|||| ==> Ngày quyết định | CONTRADICTS_COLUMN | a day where the status says
B|154|Thôi việc|01/12/2026|Đã phê duyệt|Công chức||01/06/2026|01/08/2026|01/07/2026|| ==> Ngày quyết định | CONTRADICTS_COLUMN | neither before the step before it
B|177|Thôi việc|01/12/2026|Đề nghị|Công chức||01/06/2026||||5.000.000 ==> Số tiền | CONTRADICTS_COLUMN | an amount only once it is paid
F|154|Kết thúc sử dụng người hoạt động không chuyên trách|01/12/2026|Đề nghị|Công chức||01/06/2026|||| ==> Hình thức nghỉ | CONTRADICTS_COLUMN | for non-specialised workers alone
A|178|Thôi việc|01/01/2027|Đề nghị|Công chức||01/01/2026|||| ==> Trạng thái | CONTRADICTS_RECORD | the step that is recorded, or a later one
A|154|Thôi việc|01/02/2027|Đề nghị|Công chức||01/06/2026|||| ==> Mã nhân sự | CONTRADICTS_RECORD | one departure of a person
E|178|Thôi việc|01/04/2026|Đã phê duyệt|Công chức||01/01/2026||01/02/2026|| ==> Ngày nghỉ | CONTRADICTS_RECORD | the recorded one on which the person left
`,
  pay: `
Mã nhân sự|Khoản|Cách tính|Giá trị|Từ ngày
A|Lương|Hệ số|4,65123|01/07/2025 ==> Giá trị | TOO_PRECISE | at most 4 decimals
A|Lương|Hệ số|1,234|01/08/2025 ==> Giá trị | AMBIGUOUS_NUMBER | no separator of thousands
A|Lương hợp đồng|Hệ số|4,65|01/07/2025 ==> Cách tính | CONTRADICTS_COLUMN | an amount for the wage
A|Công vụ|Tỷ lệ|một|01/07/2025 ==> Giá trị | NOT_A_NUMBER | a number such as
A|Khu vực|Hệ số|0,1|01/07/2025
A|Khu vực|Hệ số|0,2|01/08/2025 ==> Từ ngày | CONTRADICTS_RECORD | does not overlap the same component
`,
  insurance: `
Mã nhân sự|Từ tháng|Đến tháng
A|13/2020|01/2021 ==> Từ tháng | NOT_A_MONTH | a month mm/yyyy or yyyy-mm
A|02/2021|01/2021 ==> Đến tháng | CONTRADICTS_COLUMN | neither before the first
A|01/1980|01/2000 ==> Từ tháng | CONTRADICTS_RECORD | after that of the birth
B|01/2010|12/2015
B|12/2015|12/2016 ==> Từ tháng | CONTRADICTS_RECORD | months that no other row of the person has
`,
};

function brokenFile(text: string): BrokenFile {
  const [header = '', ...lines] = text.trim().split('\n');
  const cellsOf = (part: string) =>
    part.split('|').map((cell) => (cell === '(301 letters)' ? 'X'.repeat(301) : cell));
  const rows = lines.map((line): BrokenRow => {
    const [cells = '', fault = ''] = line.split(' ==> ');
    const [column = '', reason = '', en = ''] = fault.split(' | ');
    return { cells: cellsOf(cells), column, reason, en };
  });
  return { header: cellsOf(header), rows };
}

/** By table, a file with a line for each thing that can be wrong with it. */
export const BROKEN_FILES: ReadonlyMap<string, BrokenFile> = new Map(
  Object.entries(TEXTS).map(([name, text]) => [name, brokenFile(text)]),
);
