import { ORG_LEVELS, type OrgLevel } from '../../hierarchy/model.ts';

/**
 * May a document that a unit of one level keeps replace or amend a document that a unit of the other level keeps? What
 * a higher level has laid down is not replaced from below.
 */
export const mayReplace = (keeper: OrgLevel, replaced: OrgLevel): boolean =>
  ORG_LEVELS.indexOf(keeper) <= ORG_LEVELS.indexOf(replaced);
