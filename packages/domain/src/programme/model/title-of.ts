import type { ModelContent } from './model.ts';

/** What a model is called that carries no name. */
export const NAMELESS_MODEL = { vi: 'Mô hình không nêu tên', en: 'Model without a name' } as const;

/** The title of the record of a model: its name; without one the words for that; of individuals only how many. */
export const titleOfModel = ({ title, kind, people }: ModelContent): string =>
  kind === 'INDIVIDUAL' ? `${people ?? 0} cá nhân “Dân vận khéo”` : (title ?? NAMELESS_MODEL.vi);
