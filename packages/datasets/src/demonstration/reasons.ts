/** Why a commune's report is sent back. */
export const COMMUNE_REASONS: readonly [string, ...string[]] = [
  'Số lượt người tham gia phát động tại địa bàn trọng điểm chênh lệch lớn so với kỳ trước. Đề nghị kiểm tra lại và ghi rõ lý do.',
  'Số Tổ hòa giải chưa khớp với kỳ trước, trong khi xã không có quyết định thành lập hay giải thể tổ nào. Đề nghị rà soát.',
  'Đề nghị tách riêng số lượt phát động tại trường học và số lượt phát động tại cơ quan, doanh nghiệp.',
  'Số liệu còn tính cả hoạt động sau ngày chốt. Đề nghị chỉ tính đến hết ngày 14 của tháng báo cáo.',
  'Chưa thống kê các đợt tình nguyện do Đoàn Thanh niên phối hợp tổ chức. Đề nghị bổ sung rồi nộp lại.',
  'Số nguồn tin có giá trị đang tính cả tin chưa được xác minh. Đề nghị đếm lại theo hướng dẫn của chỉ tiêu.',
];

/** Why a province's report is sent back. */
export const PROVINCE_REASONS: readonly [string, ...string[]] = [
  'Tỷ lệ đơn vị có quy chế dân vận chưa tính các phòng nghiệp vụ. Đề nghị ghi lại tử số, mẫu số và nộp lại.',
  'Số mô hình cấp tỉnh chưa khớp với danh mục kèm báo cáo quý trước. Đề nghị đối chiếu và giải trình.',
];
