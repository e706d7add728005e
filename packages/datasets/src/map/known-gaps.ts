/** What the package lacks and the map needs; each is an assumption of the load report. */

/** New code of xã Ia Mơ (Gia Lai): the one new commune that no row leads to; its old self is the 10,035th. */
export const IA_MO = {
  newCode: '23737',
  oldProvince: '64',
  oldDistrict: 'Huyện Chư Prông',
  key: 'c-ia-mo-2010',
};

/** Island districts that had no communes: code of the zone of 2025 → the old province. */
export const ISLAND_PROVINCES: Readonly<Record<string, string>> = {
  '11948': '31', // Bạch Long Vĩ, Hải Phòng
  '19742': '45', // Cồn Cỏ, Quảng Trị
  '20333': '48', // Hoàng Sa, Đà Nẵng
  '21548': '51', // Lý Sơn, Quảng Ngãi
  '26732': '77', // Côn Đảo, Bà Rịa - Vũng Tàu
};

/** Special zones without police of their own, and the districts before them without district police. */
export const ZONES_WITHOUT_POLICE = ['Hoàng Sa', 'Trường Sa'] as const;

/** Communes of Đồng Nai that became wards on 30/04/2026 (hierarchy.md §2). */
export const DONG_NAI_WARDS_OF_2026 = [
  'Lộc Ninh',
  'Tân Khai',
  'Đồng Phú',
  'Tân Phú',
  'Trị An',
  'Trảng Bom',
  'Dầu Giây',
  'Long Thành',
  'Xuân Lộc',
  'Nhơn Trạch',
] as const;
