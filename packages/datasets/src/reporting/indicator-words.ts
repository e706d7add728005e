/** English name, and how the figure is counted, of each indicator of the Kon Tum table. */
export type IndicatorWords = {
  readonly en: string;
  readonly unitEn: string;
  readonly guideVi: string;
  readonly guideEn: string;
};

const words = (en: string, unitEn: string, guideVi: string, guideEn: string): IndicatorWords => ({
  en,
  unitEn,
  guideVi,
  guideEn,
});

export const INDICATOR_WORDS: Readonly<Record<string, IndicatorWords>> = {
  MODEL_PROVINCE: words(
    'Models of provincial level',
    'models',
    'Số mô hình "Dân vận khéo" do đơn vị cấp tỉnh xây dựng, còn hoạt động vào ngày chốt số liệu.',
    'Models built by units of provincial level and still working on the cut-off day.',
  ),
  MODEL_DISTRICT: words(
    'Models of district level',
    'models',
    'Số mô hình do Công an cấp huyện xây dựng, còn hoạt động vào ngày chốt số liệu (cấp huyện đến 28/02/2025).',
    'Models built by district police and still working on the cut-off day (districts until 28/02/2025).',
  ),
  COMMUNE_POLICE_REGULAR: words(
    'Regular officers holding commune police posts',
    'officers',
    'Số cán bộ chính quy đang đảm nhiệm chức danh Công an xã vào ngày chốt số liệu.',
    'Regular officers in commune police posts on the cut-off day.',
  ),
  COMMUNE_POLICE_PART_TIME: words(
    'Part-time commune police',
    'officers',
    'Số người thuộc lực lượng bán chuyên trách ở xã vào ngày chốt số liệu.',
    'Part-time members at commune level on the cut-off day.',
  ),
  TEAM_SECURITY: words(
    "People's security teams",
    'teams',
    'Số Tổ An ninh nhân dân đang hoạt động vào ngày chốt số liệu.',
    "People's security teams at work on the cut-off day.",
  ),
  TEAM_RECONCILIATION: words(
    'Reconciliation teams',
    'teams',
    'Số Tổ hòa giải đang hoạt động vào ngày chốt số liệu.',
    'Reconciliation teams at work on the cut-off day.',
  ),
  TEAM_URBAN_GUARD: words(
    'Urban civil guard teams',
    'teams',
    'Số Tổ Bảo vệ dân phố; báo cáo cùng với số thành viên. Xã không có thì chọn "Không áp dụng".',
    'Urban civil guard teams, always together with their members. Not applicable where there are none by rule.',
  ),
  TEAM_URBAN_GUARD_MEMBERS: words(
    'Members of urban civil guard teams',
    'members',
    'Tổng số thành viên của các Tổ Bảo vệ dân phố nêu trên.',
    'All members of the urban civil guard teams above.',
  ),
  TEAM_SELF_MANAGEMENT: words(
    'Self-management teams for security and order',
    'teams',
    'Số Tổ tự quản về an ninh, trật tự đang hoạt động vào ngày chốt số liệu.',
    'Self-management teams at work on the cut-off day.',
  ),
  MODEL_OTHER: words(
    'Models under other names',
    'models',
    'Số mô hình phong trào có tên gọi khác, chưa tính ở các chỉ tiêu trên. Không cộng với điểm nhân rộng và số tổ.',
    'Models of the movement under other names, not counted above; never added to points or teams.',
  ),
  MODEL_REPLICATED: words(
    'Models guided and replicated',
    'models',
    'Số mô hình được hướng dẫn, nhân rộng đang duy trì; đếm mô hình, không đếm điểm nhân rộng.',
    'Models guided and replicated that are kept up; models are counted, not points of replication.',
  ),
  LAUNCH_KEY_AREA: words(
    'Launches in key areas',
    'rounds',
    'Số đợt phát động phong trào tại địa bàn trọng điểm trong kỳ; báo cáo cùng số lượt người tham gia.',
    'Rounds of launching the movement in key areas within the period, with attendance.',
  ),
  LAUNCH_KEY_AREA_TURNS: words(
    'Attendance at launches in key areas',
    'attendances',
    'Tổng số lượt người tham gia các đợt phát động tại địa bàn trọng điểm; một người dự hai đợt tính hai lượt.',
    'All attendances at the launches in key areas; who comes twice counts twice.',
  ),
  LAUNCH_SCHOOL: words(
    'Launches at schools',
    'times',
    'Số lượt phát động tại trường học trong kỳ; báo cáo cùng số người tham gia.',
    'Launches at schools within the period, with the people who took part.',
  ),
  LAUNCH_SCHOOL_PEOPLE: words(
    'Teachers, pupils and students taking part',
    'people',
    'Số giáo viên, học sinh, sinh viên tham gia các lượt phát động tại trường học trong kỳ.',
    'Teachers, pupils and students who took part in the launches at schools.',
  ),
  LAUNCH_WORKPLACE: words(
    'Launches at agencies and enterprises',
    'times',
    'Số lượt phát động tại cơ quan, doanh nghiệp trong kỳ.',
    'Launches at agencies and enterprises within the period.',
  ),
  CONFERENCE_ELDERS: words(
    'Conferences with village elders and people of standing',
    'conferences',
    'Số hội nghị gặp mặt già làng, người có uy tín trong kỳ.',
    'Conferences held with village elders and people of standing within the period.',
  ),
  INFORMATION_ITEMS: words(
    'Items of information of value (count only)',
    'items',
    'Chỉ đếm số nguồn tin có giá trị do nhân dân cung cấp trong kỳ; không ghi nội dung, không ghi người cung cấp.',
    'Only the number of valuable items given by the people; never their content nor who gave them.',
  ),
  VOLUNTEER_DRIVE: words(
    'Volunteer drives',
    'drives',
    'Số đợt hoạt động tình nguyện giúp dân trong kỳ (Ngày thứ 7 tình nguyện, Ngày chủ nhật xanh …).',
    'Volunteer drives for the people within the period.',
  ),
  REGULATION_COVERAGE: words(
    'Local police and units with a dân vận regulation and a signed coordination programme',
    '%',
    'Tỷ lệ Công an địa phương, đơn vị có quy chế dân vận và đã ký chương trình phối hợp; nên ghi tử số và mẫu số.',
    'Share of local police and units that have a regulation and a signed programme; give both counts if known.',
  ),
};
