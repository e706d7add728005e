import { TileMap } from '@danvan/ui';
import { RouterLink } from '../frame/RouterLink.tsx';
import { useKitText } from '../language/use-text.ts';
import type { ProgressAnswer } from './progress.graphql.ts';
import { TILE_TONES, tileFigure, tileShare, tileState } from './tile-state.ts';

type Props = {
  readonly progress: ProgressAnswer;
  readonly pathOf: (unitId: string) => string;
};

/** The nation's progress as tiles: submitted of expected, and how each stands. */
export const ProgressTiles = ({ progress, pathOf }: Props) => {
  const t = useKitText();
  return (
    <TileMap
      label={t('progress.map')}
      linkComponent={RouterLink}
      tiles={progress.children.map(({ unit, counts }) => {
        const state = tileState(counts);
        return {
          key: unit.id,
          name: unit.shortName,
          figure: tileFigure(counts),
          share: tileShare(counts),
          tone: TILE_TONES[state],
          word: t(`progress.tile.${state}`),
          href: counts.expected > 0 ? pathOf(unit.id) : undefined,
        };
      })}
    />
  );
};
