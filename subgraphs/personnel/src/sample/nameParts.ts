/** A list that is never empty, from words. */
const words = (text: string) => text.split(' ') as [string, ...string[]];

/** Common family names, each as often as it weighs. */
export const FAMILY_NAMES = words(
  `${'Nguyễn '.repeat(15)}${'Trần '.repeat(6)}${'Lê '.repeat(5)}${'Phạm '.repeat(4)}${'Hoàng '.repeat(3)}` +
    'Phan Phan Vũ Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Trịnh Mai Lương Hà Tạ Cao Lưu Đào Lâm',
);

export const MIDDLE_NAMES = {
  MALE: words('Văn Văn Văn Văn Hữu Đức Quang Minh Công Xuân Đình Thanh Quốc Ngọc Trọng Thế'),
  FEMALE: words('Thị Thị Thị Thị Ngọc Thanh Kim Thùy Hồng Thu Minh Phương Bích Mỹ Diệu Quỳnh'),
} as const;

export const GIVEN_NAMES = {
  MALE: words(
    'An Anh Bình Bảo Cường Chiến Dũng Duy Đạt Đông Giang Hải Hiếu Hòa Hoàng Hùng Huy Khánh Khoa ' +
      'Kiên Lâm Linh Long Lộc Mạnh Nam Nghĩa Nhân Phong Phúc Quân Quý Sơn Tâm Tân Thái Thắng Thành ' +
      'Thịnh Thuận Tiến Toàn Trung Tuấn Tùng Việt Vinh Vũ',
  ),
  FEMALE: words(
    'An Anh Bình Chi Cúc Dung Duyên Đào Giang Hà Hạnh Hằng Hiền Hoa Hòa Hồng Huệ Hương Lan Liên ' +
      'Linh Loan Ly Mai My Nga Ngân Ngọc Nhung Oanh Phương Quyên Quỳnh Tâm Thảo Thu Thủy Thúy Trang ' +
      'Trinh Tuyết Vân Xuân Yến',
  ),
} as const;
