import { lines } from './importing.ts';

/** Bodies as an agency lists them: one before the one above it. */
export const ORGANISATIONS = lines(
  [
    'STT',
    'Mã cơ quan',
    'Tên cơ quan',
    'Loại',
    'Mã đơn vị hành chính',
    'Cơ quan cấp trên',
    'Ngày thành lập',
    'Số người trước sắp xếp',
    'Ngày báo cáo',
  ],
  [
    '1',
    'H29.1.1',
    'Phòng Kinh tế',
    'Phòng kinh tế',
    '26740',
    'H29.1',
    '01/07/2025',
    '14',
    '05/07/2025',
  ],
  ['2', 'H29.1', 'Ủy ban nhân dân', 'UBND', '26740', '', '2025-07-01', '1.000', '05/07/2025'],
  ['3', 'H29.2', 'Sở Nội vụ', 'Sở', '79', '', '01/07/2025', '', '05/07/2025'],
  ['4', 'H29.3', 'Phòng Kinh tế', 'phong kinh te', '26734', '', '01/07/2025', '', '05/07/2025'],
);

/** People, one without a code and one without a number. */
export const PEOPLE = lines(
  ['Mã nhân sự', 'Số định danh', 'Họ và tên', 'Ngày sinh', 'Giới tính', 'Mã đơn vị hành chính']
    .concat(['Trình độ', 'Chuyên môn', 'Kỹ năng số', 'Dân tộc', 'Đảng viên', 'Ngày vào Đảng'])
    .concat(['Ngày báo cáo']),
  [
    'NV-1',
    '001190012345',
    'Nguyễn Thị Ánh',
    '02/09/1990',
    'Nữ',
    '26740',
    'Đại học',
    'Địa chính; Xây dựng',
  ].concat(['Cơ bản', 'Kinh', 'có', '19/05/2012', '05/07/2025']),
  [
    'NV-2',
    '',
    'Trần Văn Đức',
    '1985-12-31',
    'nam',
    '26740',
    'thạc sỹ',
    '',
    '',
    '',
    '',
    '',
    '05/07/2025',
  ],
  [
    '',
    '079085 000 003',
    'Lê Thị Ơn',
    '3/1/1985',
    'Nữ',
    '79',
    'Cao đẳng',
    'Nội vụ',
    '',
    'Tày',
    'không',
  ].concat(['', '05/07/2025']),
);
