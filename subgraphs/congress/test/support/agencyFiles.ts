/** Organisations of the small territory, one before the one above it. */
export const ORGANISATIONS = [
  'STT,Mã tổ chức đảng,Tên tổ chức đảng,Cấp,Mã đơn vị hành chính,Tổ chức đảng cấp trên,Hợp nhất,Từ ngày,Ngày báo cáo',
  '1,D26740.1,Đảng bộ cơ sở 1,Cơ sở,26740,D26740,không,01/08/2020,05/07/2025',
  '2,D26740,Đảng bộ phường Sài Gòn,Xã,26740,D79,có,01/07/2025,05/07/2025',
  '3,D79,Đảng bộ Thành phố,Tỉnh,79,,có,01/07/2025,05/07/2025',
  '4,D26740.2,Chi bộ 2,Chi bộ,26740,D26740.1,,01/08/2020,05/07/2025',
  '5,D00070,Đảng bộ phường Hoàn Kiếm,Xã,00070,,không,01/07/2025,05/07/2025',
  '6,D26734,Đảng bộ phường Tân Định,Xã,26734,D79,có,01/07/2025,05/07/2025',
  '7,D01,Đảng bộ Hà Nội,Tỉnh,01,,không,01/07/2025,05/07/2025',
];

/** Their congresses, one of them a conference. */
export const CONGRESSES = [
  'Mã tổ chức đảng,Nhiệm kỳ,Số nội dung,Tổ chức từ ngày,Tổ chức đến ngày,Ngày báo cáo',
  'D79,2025 - 2030,,13/10/2025,15/10/2025,16/10/2025',
  'D26740,2025 - 2030,2 nội dung,14/08/2025,14/08/2025,15/08/2025',
  'D26740.1,2025 - 2030,,20/06/2025,20/06/2025,21/06/2025',
  'D00070,2025 - 2030,Hội nghị,,,21/06/2025',
];
