import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useText } from '../../../language/use-text.ts';
import { BUCKETS, type Bucket } from './filter-reports.ts';
import styles from './Progress.module.css';

type Props = {
  readonly bucket: Bucket;
  readonly counts: Readonly<Record<Bucket, number>>;
  readonly search: string;
  readonly onBucket: (bucket: Bucket) => void;
  readonly onSearch: (text: string) => void;
};

/** One state or all, and a name. States that nobody is in stay in sight: that nobody is late is news, too. */
export const ProgressFilter = ({ bucket, counts, search, onBucket, onSearch }: Props) => {
  const t = useText();
  return (
    <div className={`${styles.filter} dv-no-print`}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would bring its own frame */}
      <div role="group" aria-label={t('below.filter')} className={styles.buckets}>
        {BUCKETS.map((each) => (
          <button
            key={each}
            type="button"
            className={styles.bucket}
            aria-pressed={bucket === each}
            onClick={() => onBucket(each)}
          >
            {t(`below.${each}`)} <span className={styles.count}>{counts[each]}</span>
          </button>
        ))}
      </div>
      <TextInput
        className={styles.search}
        type="search"
        aria-label={t('below.search')}
        placeholder={t('below.search')}
        leftSection={<IconSearch size={16} stroke={1.7} aria-hidden />}
        value={search}
        onChange={(event) => onSearch(event.currentTarget.value)}
      />
    </div>
  );
};
