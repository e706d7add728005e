import { progressVi } from '../progress/words.ts';
import { rollupVi } from '../rollup/words.ts';
import { unitPageVi } from '../unit-page/words.ts';

/**
 * Words that all apps share on every page. Vietnamese is the source of the keys; every other language must have them
 * all. The words of a feature that comes with its own chunk belong to the feature (`featureText`), not here.
 */
export const vi = {
  'kit.skip': 'Đến nội dung chính',
  'kit.menu': 'Danh mục',
  'kit.navigation': 'Các trang',
  'kit.close': 'Đóng',
  'kit.cancel': 'Hủy',
  'kit.again': 'Thử lại',
  'kit.loading': 'Đang tải',
  'kit.back': 'Quay lại',
  'kit.home': 'Về trang đầu',
  'kit.demonstration': 'dữ liệu minh họa',
  'kit.foot': 'Thông tin nội bộ ngành',

  'language.label': 'Ngôn ngữ',
  'language.vi': 'Tiếng Việt',
  'language.en': 'English',

  'signIn.title': 'Đăng nhập',
  'signIn.purpose': 'Dùng tài khoản do đơn vị cấp.',
  'signIn.userName': 'Tên đăng nhập',
  'signIn.password': 'Mật khẩu',
  'signIn.submit': 'Đăng nhập',
  'signIn.missing': 'Nhập tên đăng nhập và mật khẩu.',
  'signIn.demo': 'Tài khoản dùng thử',
  'signIn.demoHint': 'Chọn một tài khoản để điền sẵn; hệ thống này chạy với dữ liệu minh họa.',
  'signIn.again': 'Phiên làm việc đã kết thúc',
  'signIn.againHint':
    'Đăng nhập lại để làm tiếp. Trang đang mở và những gì đã nhập vẫn còn nguyên, chưa mất gì.',
  'signIn.otherUser': 'Tài khoản này khác với người đang làm dở. Trang sẽ mở lại từ đầu.',
  'user.menu': 'Tài khoản: {name}',
  signOut: 'Đăng xuất',

  'wrongApp.title': 'Tài khoản này làm việc ở ứng dụng khác',
  'wrongApp.words': '{name} ({unit}) làm việc ở ứng dụng “{app}”.',
  'wrongApp.go': 'Mở ứng dụng {app}',
  'app.ministry': 'Dân vận · Bộ',
  'app.province': 'Dân vận · Địa phương',
  'app.danvan': 'Dân vận · Ban Đảng',

  'role.COMMUNE_OFFICER': 'Cán bộ cấp xã',
  'role.PROVINCE_OFFICER': 'Cán bộ cấp tỉnh',
  'role.PROVINCE_APPROVER': 'Người duyệt cấp tỉnh',
  'role.MINISTRY_ANALYST': 'Cán bộ tổng hợp cấp bộ',
  'role.MINISTRY_ADMINISTRATOR': 'Quản trị cấp bộ',
  'role.MASS_MOBILISATION_CENTRAL': 'Ban Dân vận Trung ương',
  'role.MASS_MOBILISATION_PROVINCE': 'Ban Dân vận tỉnh ủy',
  'role.PARTNER': 'Cơ quan phối hợp',

  'failure.OFFLINE': 'Không kết nối được máy chủ',
  'failure.OFFLINE.words': 'Kiểm tra đường truyền rồi thử lại. Những gì đã lưu vẫn an toàn.',
  'failure.SESSION_ENDED': 'Phiên làm việc đã kết thúc',
  'failure.SESSION_ENDED.words': 'Đăng nhập lại để tiếp tục. Những gì đã lưu vẫn an toàn.',
  'failure.FORBIDDEN': 'Không có nội dung này cho bạn',
  'failure.FORBIDDEN.words':
    'Nội dung không tồn tại hoặc nằm ngoài phạm vi được giao. Nếu cần, hãy liên hệ người quản trị của đơn vị.',
  'failure.TOO_MANY': 'Có quá nhiều yêu cầu cùng lúc',
  'failure.TOO_MANY.words': 'Đợi một lát rồi thử lại. Những gì đã lưu vẫn an toàn.',
  'failure.SERVER': 'Hệ thống gặp sự cố',
  'failure.SERVER.words':
    'Lần này chưa thực hiện được gì; những gì đã lưu vẫn an toàn. Hãy thử lại sau ít phút.',
  'failure.id': 'Mã sự cố',
  'answer.old': 'Chưa đọc lại được; đang hiện những gì đã đọc lần trước.',
  'notFound.title': 'Không có trang này',
  'notFound.words': 'Địa chỉ có thể đã đổi hoặc bị gõ thiếu.',

  'unit.label': 'Đơn vị',
  'unit.pick': 'Chọn đơn vị',
  'unit.own': 'Về đơn vị của tôi',
  'period.label': 'Kỳ báo cáo',
  'period.none': 'Chưa có kỳ báo cáo',
  'period.OPEN': 'đang mở',
  'period.PLANNED': 'chưa mở',
  'period.CLOSED': 'đã chốt',
  'search.open': 'Tìm kiếm',
  'search.hintAll': 'Tên đơn vị, chương trình, nhiệm vụ, mô hình; có dấu hay không dấu đều được',
  'search.hint': 'Gõ tên đơn vị, có dấu hay không dấu đều được',
  'search.none': 'Không tìm thấy “{text}”',
  'search.keys': 'Phím mũi tên để chọn · Enter để mở · Esc để đóng',
  'search.ended': 'đến {day}',
  'search.results': '{count} kết quả',

  'state.DRAFT': 'nháp',
  'state.SUBMITTED': 'đã nộp',
  'state.RESUBMITTED': 'nộp lại',
  'state.SENT_BACK': 'trả lại',
  'state.APPROVED': 'đã duyệt',
  'state.CLOSED': 'đã chốt',
  'state.AMENDING': 'đang điều chỉnh',
  'state.OVERDUE': 'quá hạn',

  'qualifier.EXACT': 'đúng bằng',
  'qualifier.OVER': 'trên',
  'qualifier.AT_LEAST': 'ít nhất',
  'qualifier.NEARLY': 'gần',
  'qualifier.APPROXIMATELY': 'khoảng',

  'level.CENTRAL': 'Trung ương',
  'level.PROVINCE': 'Cấp tỉnh',
  'level.DISTRICT': 'Cấp huyện',
  'level.COMMUNE': 'Cấp xã',
  'level.RESIDENTIAL_AREA': 'Khu dân cư',

  ...rollupVi,
  ...progressVi,
  ...unitPageVi,
} as const;

export type KitKey = keyof typeof vi;
