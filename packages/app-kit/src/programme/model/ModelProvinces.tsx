import { Section, type Tile, TileMap } from '@danvan/ui';
import { useFormat } from '../../formatting/use-format.ts';
import { RouterLink } from '../../frame/RouterLink.tsx';
import { withQuietTiles } from '../../progress/ProgressTiles.tsx';
import type { ShownModel } from './model.graphql.ts';
import { type ProvinceStanding, reachedProvinces, STANDING_TONES } from './province-tiles.ts';
import { useModelText } from './use-model-text.ts';

type Props = { readonly model: ShownModel; readonly day: string };

const WORDS = {
  HOME: 'model.spread.home',
  WORKING: 'model.spread.working',
  OVER: 'model.spread.over',
} as const satisfies Record<ProvinceStanding, string>;

/** The provinces that a model had reached by a day: where it began, where it is applied, where it was. */
export const ModelProvinces = ({ model, day }: Props) => {
  const t = useModelText();
  const format = useFormat();
  const tiles = reachedProvinces(model, day).map(
    ({ id, name, standing, points }): Tile => ({
      key: id,
      name,
      figure:
        points === 0 && standing === 'HOME'
          ? t('model.spread.homeOnly')
          : t('model.spread.points', { count: format.number(points) }),
      tone: STANDING_TONES[standing],
      word: t(WORDS[standing]),
    }),
  );
  const quiet = { figure: '–', tone: 'none', word: t('model.spread.nowhere') } as const;
  return (
    <Section title={t('model.map')} note={t('model.spread.map')}>
      <TileMap
        label={t('model.spread.map')}
        linkComponent={RouterLink}
        tiles={withQuietTiles(tiles, quiet)}
      />
    </Section>
  );
};
