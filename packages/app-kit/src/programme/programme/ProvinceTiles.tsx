import { type Tile, TileMap } from '@danvan/ui';
import { RouterLink } from '../../frame/RouterLink.tsx';
import { withQuietTiles } from '../../progress/ProgressTiles.tsx';
import type { ProvinceRow } from './province-rows.ts';
import { useProgrammeText } from './use-programme-text.ts';

type Standing = 'ACTIVE' | 'WAITING' | 'OUTSIDE';

const TONES = { ACTIVE: 'approved', WAITING: 'draft', OUTSIDE: 'none' } as const;

const standingOf = ({ takesPart, total }: ProvinceRow): Standing => {
  if (!takesPart) return 'OUTSIDE';
  return total > 0 ? 'ACTIVE' : 'WAITING';
};

/** The country: who takes part, and who has something to show for it. */
export const ProvinceTiles = ({ rows }: { readonly rows: readonly ProvinceRow[] }) => {
  const t = useProgrammeText();
  const tiles = rows.map((row): Tile => {
    const standing = standingOf(row);
    return {
      key: row.unit.id,
      name: row.unit.shortName,
      figure: row.total > 0 ? String(row.total) : '–',
      tone: TONES[standing],
      word: t(`programme.tile.${standing}`),
    };
  });
  const quiet = { figure: '–', tone: TONES.OUTSIDE, word: t('programme.tile.OUTSIDE') };
  return (
    <TileMap
      label={t('programme.provinces')}
      linkComponent={RouterLink}
      tiles={withQuietTiles(tiles, quiet)}
    />
  );
};
