import type { GatewayContext } from '../../../context.ts';
import type { SeenSheet } from './sheet.map.ts';
import { OwnReviewType } from './sheet.type.ts';
import { sheetSettingOf } from './sheet-setting.ts';

/** The review of a sheet by the viewer's own unit; null where it is not among the peers. */
export const ownReviewOf = async (
  context: GatewayContext,
  sheet: SeenSheet,
): Promise<OwnReviewType | null> => {
  const own = context.actor?.unitId;
  const { peers } = await sheetSettingOf(context, sheet);
  if (own === undefined || own === sheet.unit || !peers.includes(own)) return null;
  const { reviews } = await context.loaders.sheetDetails(sheet.id);
  const review = reviews.find(({ reviewer }) => reviewer === own);
  return Object.assign(new OwnReviewType(), {
    version: review?.version ?? 0,
    submittedAt: review?.submittedAt ?? null,
  });
};
