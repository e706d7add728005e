import type { LinkComponent } from '../layout/link.ts';
import { STATE_TONES, type StateTone } from '../state/StateBadge.tsx';
import { tilePlace } from './layout.ts';
import styles from './TileMap.module.css';
import { ToneMark } from './ToneMark.tsx';

export type Tile = {
  readonly key: string;
  /** The province's name in any form; it decides the place. */
  readonly name: string;
  /** The figure, as it is to be read. */
  readonly figure: string;
  /** How it stands: told by sign and word, then by colour. */
  readonly tone: StateTone;
  readonly word: string;
  /** 0…1: how far the bar at the foot reaches. */
  readonly share?: number | undefined;
  readonly href?: string | undefined;
};

export type TileMapProps = {
  /** What the figures are. */
  readonly label: string;
  readonly tiles: readonly Tile[];
  readonly linkComponent: LinkComponent;
};

/** The country as 34 equal tiles: name, figure, state. Reads from north to south. */
export const TileMap = ({ label, tiles, linkComponent }: TileMapProps) => {
  const placed = tiles
    .flatMap((tile) => {
      const place = tilePlace(tile.name);
      return place ? [{ tile, place }] : [];
    })
    .sort((a, b) => a.place.row - b.place.row || a.place.column - b.place.column);
  const words = STATE_TONES.flatMap((tone) => {
    const tile = tiles.find((each) => each.tone === tone);
    return tile ? [{ tone, word: tile.word, count: tiles.filter((each) => each.tone === tone).length }] : [];
  });
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.legend}>
        {words.map(({ tone, word, count }) => (
          <span key={tone} className={styles.key} data-tone={tone}>
            <ToneMark tone={tone} />
            {word} <span className={styles.count}>{count}</span>
          </span>
        ))}
      </figcaption>
      <ul className={styles.map} aria-label={label}>
        {placed.map(({ tile, place }) => (
          <li key={tile.key} style={{ gridColumn: place.column + 1, gridRow: place.row + 1 }}>
            <TileFace tile={tile} name={place.name} linkComponent={linkComponent} />
          </li>
        ))}
      </ul>
    </figure>
  );
};

type FaceProps = { readonly tile: Tile; readonly name: string; readonly linkComponent: LinkComponent };

const TileFace = ({ tile, name, linkComponent: Link }: FaceProps) => {
  const content = (
    <span className={styles.tile} data-tone={tile.tone}>
      <span className={styles.name}>{name}</span>
      <span className={styles.foot}>
        <span className={styles.value}>{tile.figure}</span>
        <ToneMark tone={tile.tone} />
        <span className={styles.hidden}>{tile.word}</span>
      </span>
      {tile.share === undefined ? null : (
        <span className={styles.bar} aria-hidden>
          <span style={{ width: `${Math.round(tile.share * 100)}%` }} />
        </span>
      )}
    </span>
  );
  const words = `${name}: ${tile.figure}, ${tile.word}`;
  return tile.href ? (
    <Link href={tile.href} className={styles.link} title={words}>
      {content}
    </Link>
  ) : (
    <span className={styles.link} title={words}>
      {content}
    </span>
  );
};
