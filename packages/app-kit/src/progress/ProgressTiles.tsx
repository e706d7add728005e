import { TILE_PLACES, type Tile, TileMap, tilePlace } from '@danvan/ui';
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
  const tiles = progress.children.map(({ unit, counts }): Tile => {
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
  });
  const quiet = { figure: '–', tone: TILE_TONES.NONE, word: t('progress.tile.NONE') } as const;
  return (
    <TileMap label={t('progress.map')} linkComponent={RouterLink} tiles={withQuietTiles(tiles, quiet)} />
  );
};

/** The whole country, also the provinces of which nothing is known: their tiles stay quiet. */
export const withQuietTiles = (
  tiles: readonly Tile[],
  quiet: Pick<Tile, 'figure' | 'tone' | 'word'>,
): readonly Tile[] => {
  const shown = new Set(tiles.map((tile) => tilePlace(tile.name)?.name));
  const rest = Object.keys(TILE_PLACES).filter((name) => !shown.has(name));
  return [...tiles, ...rest.map((name) => ({ ...quiet, key: name, name }))];
};
