import { RouterLink, useFormat } from '@danvan/app-kit';
import { withQuietTiles } from '@danvan/app-kit/progress';
import { figureText, pathUnder } from '@danvan/app-kit/rollup';
import { TileMap } from '@danvan/ui';
import { useText } from '../../../language/use-text.ts';
import { paths } from '../../../paths.ts';
import { firmnessOf, type Standing } from './joint-model.ts';

const TONES = { FINAL: 'approved', PROVISIONAL: 'submitted', AWAITED: 'draft', NONE: 'none' } as const;

type Props = {
  readonly label: string;
  readonly places: readonly Standing[];
  readonly parameters: URLSearchParams;
};

/** One indicator over the provinces; the bar of a tile is its share of the largest. */
export const IndicatorMap = ({ label, places, parameters }: Props) => {
  const t = useText();
  const format = useFormat();
  const tiles = places.map(({ unit, cell, share, hasChildren }) => {
    const firmness = firmnessOf(cell);
    return {
      key: unit.id,
      name: unit.shortName,
      figure: figureText(cell, format),
      share,
      tone: TONES[firmness],
      word: t(`joint.${firmness}`),
      href: hasChildren ? pathUnder(paths.figures, parameters, unit.id) : undefined,
    };
  });
  const quiet = { figure: '–', tone: TONES.NONE, word: t('joint.NONE') };
  return <TileMap label={label} linkComponent={RouterLink} tiles={withQuietTiles(tiles, quiet)} />;
};
