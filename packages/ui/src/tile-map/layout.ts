/** Column and row of a tile, from the north-west. */
export type TilePlace = { readonly column: number; readonly row: number };

/** 34 equal tiles in the places where the provinces lie since 01/07/2025; no borders to dispute. */
export const TILE_PLACES: Readonly<Record<string, readonly [column: number, row: number]>> = {
  'Lai Châu': [0, 0],
  'Lào Cai': [1, 0],
  'Tuyên Quang': [2, 0],
  'Cao Bằng': [3, 0],
  'Điện Biên': [0, 1],
  'Sơn La': [1, 1],
  'Phú Thọ': [2, 1],
  'Thái Nguyên': [3, 1],
  'Lạng Sơn': [4, 1],
  'Hà Nội': [2, 2],
  'Bắc Ninh': [3, 2],
  'Quảng Ninh': [4, 2],
  'Ninh Bình': [2, 3],
  'Hưng Yên': [3, 3],
  'Hải Phòng': [4, 3],
  'Thanh Hóa': [2, 4],
  'Nghệ An': [2, 5],
  'Hà Tĩnh': [2, 6],
  'Quảng Trị': [3, 7],
  Huế: [3, 8],
  'Đà Nẵng': [4, 9],
  'Quảng Ngãi': [4, 10],
  'Gia Lai': [4, 11],
  'Đắk Lắk': [4, 12],
  'Tây Ninh': [1, 13],
  'Đồng Nai': [2, 13],
  'Lâm Đồng': [3, 13],
  'Khánh Hòa': [4, 13],
  'An Giang': [0, 14],
  'Đồng Tháp': [1, 14],
  'Hồ Chí Minh': [2, 14],
  'Cần Thơ': [0, 15],
  'Vĩnh Long': [1, 15],
  'Cà Mau': [0, 16],
};

/** Words that stand before a province's own name. */
const PREFIXES = /^(cong an |uy ban mat tran to quoc viet nam |uy ban nhan dan )?(tinh |thanh pho |tp\.? ?)?/;

/** The bare name without marks: "Công an tỉnh Quảng Ngãi" and "Quảng Ngãi" are one. */
const folded = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .trim()
    .replace(PREFIXES, '');

const BY_FOLDED = new Map(
  Object.entries(TILE_PLACES).map(([name, [column, row]]) => [folded(name), { name, column, row }]),
);

/** Where the tile of a province lies, by any form of its name; null for what is no province of today. */
export const tilePlace = (name: string): (TilePlace & { readonly name: string }) | null =>
  BY_FOLDED.get(folded(name)) ?? null;
