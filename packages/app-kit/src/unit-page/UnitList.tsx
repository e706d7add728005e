import { addDays } from '@danvan/domain/kernel';
import { type DataColumn, DataTable, EmptyState, TableSkeleton } from '@danvan/ui';
import { NativeSelect, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useAddressValue } from '../address/use-address-value.ts';
import { Answer } from '../ask/Answer.tsx';
import { useAsk } from '../ask/use-ask.ts';
import { useFormat } from '../formatting/use-format.ts';
import { RouterLink } from '../frame/RouterLink.tsx';
import { useKitText } from '../language/use-text.ts';
import { LEVELS, levelOf, TREES, treeOf } from './list-filter.ts';
import styles from './UnitPage.module.css';
import { type ListedUnit, UnitListQuery } from './unit-page.graphql.ts';

const PAUSE_IN_TYPING = 200;
const PAGE = 100;

/** Units of today and of the past, found without diacritics; filters live in the address. */
export const UnitList = ({ unitPath }: { readonly unitPath: (unitId: string) => string }) => {
  const t = useKitText();
  const [search, setSearch] = useAddressValue('q');
  const [treeText, setTree] = useAddressValue('tree');
  const [levelText, setLevel] = useAddressValue('level');
  const tree = treeOf(treeText);
  const level = levelOf(levelText);
  const asked = useAsk(UnitListQuery, { search: search ?? '', tree, level, on: null, first: PAGE });
  return (
    <>
      <div className={styles.filters}>
        <SearchField typed={search ?? ''} onSettled={setSearch} />
        <NativeSelect
          label={t('unitPage.tree')}
          value={tree}
          data={TREES.map((each) => ({ value: each, label: t(`tree.${each}`) }))}
          onChange={(event) => setTree(event.currentTarget.value)}
        />
        <NativeSelect
          label={t('unitPage.level')}
          value={level ?? ''}
          data={[
            { value: '', label: t('unitPage.anyLevel') },
            ...LEVELS.map((each) => ({ value: each, label: t(`level.${each}`) })),
          ]}
          onChange={(event) => setLevel(event.currentTarget.value || null)}
        />
      </div>
      <Answer asked={asked} loading={<TableSkeleton label={t('kit.loading')} rows={14} />}>
        {({ units }) => <Found units={units.nodes} count={units.totalCount} unitPath={unitPath} />}
      </Answer>
    </>
  );
};

type SearchProps = { readonly typed: string; readonly onSettled: (text: string | null) => void };

/** Waits for a pause in typing before the address changes. */
const SearchField = ({ typed, onSettled }: SearchProps) => {
  const t = useKitText();
  const [text, setText] = useState(typed);
  useEffect(() => {
    if (text.trim() === typed) return;
    const timer = setTimeout(() => onSettled(text.trim() || null), PAUSE_IN_TYPING);
    return () => clearTimeout(timer);
  }, [text, typed, onSettled]);
  return (
    <TextInput
      className={styles.search ?? ''}
      type="search"
      label={t('unitPage.search')}
      leftSection={<IconSearch size={16} stroke={1.7} aria-hidden />}
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
    />
  );
};

type FoundProps = {
  readonly units: readonly ListedUnit[];
  readonly count: number;
  readonly unitPath: (unitId: string) => string;
};

const Found = ({ units, count, unitPath }: FoundProps) => {
  const t = useKitText();
  const format = useFormat();
  const life = ({ existsTo }: ListedUnit) =>
    existsTo ? t('unitPage.ended', { day: format.day(addDays(existsTo, -1)) }) : t('unitPage.exists');
  const columns: readonly DataColumn<ListedUnit>[] = [
    {
      key: 'name',
      header: t('unitPage.name'),
      cell: ({ id, name }) => <RouterLink href={unitPath(id)}>{name}</RouterLink>,
      sortBy: ({ name }) => name,
    },
    {
      key: 'code',
      header: t('unitPage.code'),
      cell: ({ code }) => code ?? '–',
      sortBy: ({ code }) => code ?? null,
    },
    { key: 'level', header: t('unitPage.level'), cell: ({ level }) => t(`level.${level}`) },
    {
      key: 'under',
      header: t('unitPage.under'),
      cell: ({ parent }) => parent?.shortName ?? '–',
      sortBy: ({ parent }) => parent?.shortName ?? null,
    },
    {
      key: 'life',
      header: t('unitPage.life'),
      cell: (unit) => <span className={unit.existsTo ? styles.quiet : undefined}>{life(unit)}</span>,
      sortBy: ({ existsTo }) => existsTo ?? null,
    },
  ];
  return (
    <>
      <p className={styles.count} aria-live="polite">
        {count > units.length
          ? t('unitPage.firstOf', { shown: units.length, count: format.number(count) })
          : t('unitPage.found', { count })}
      </p>
      <DataTable
        label={t('unitPage.title')}
        dense
        columns={columns}
        rows={units}
        rowKey={({ id }) => id}
        empty={<EmptyState title={t('unitPage.none')}>{t('unitPage.none.words')}</EmptyState>}
      />
    </>
  );
};
