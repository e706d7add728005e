import { Section, type Tile, TileMap } from '@danvan/ui';
import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useFormat } from '../../formatting/use-format.ts';
import { RouterLink } from '../../frame/RouterLink.tsx';
import { withQuietTiles } from '../../progress/ProgressTiles.tsx';
import type { CountTable } from './model.graphql.ts';
import { useModelText } from './use-model-text.ts';

const SHOWN = ['models', 'points', 'teams'] as const;
type Shown = (typeof SHOWN)[number];

type Props = { readonly table: CountTable; readonly pathOf: (areaId: string) => string };

/** The country in tiles: one of the three counts at a time. */
export const ModelMap = ({ table, pathOf }: Props) => {
  const t = useModelText();
  const format = useFormat();
  const [shown, setShown] = useState<Shown>('models');
  const what = t(`model.count.${shown}`);
  const most = Math.max(1, ...table.areas.map(({ counts }) => counts[shown]));
  const tiles = table.areas.map(({ area, counts }): Tile => {
    const count = counts[shown];
    return {
      key: area.id,
      name: area.shortName,
      figure: format.number(count),
      tone: count > 0 ? 'approved' : 'none',
      word: count > 0 ? t('model.map.some', { what }) : t('model.map.none'),
      share: count > 0 ? count / most : undefined,
      href: pathOf(area.id),
    };
  });
  const quiet = { figure: '–', tone: 'none', word: t('model.map.none') } as const;
  return (
    <Section
      title={t('model.map')}
      aside={
        <SegmentedControl
          size="xs"
          className="dv-no-print"
          aria-label={t('model.map.choose')}
          value={shown}
          data={SHOWN.map((value) => ({ value, label: t(`model.count.${value}`) }))}
          onChange={(value) => setShown(value as Shown)}
        />
      }
    >
      <TileMap
        label={t('model.map.of', { what })}
        linkComponent={RouterLink}
        tiles={withQuietTiles(tiles, quiet)}
      />
    </Section>
  );
};
