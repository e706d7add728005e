import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useWorkingPath } from '../address/use-working-path.ts';
import { useKitText } from '../language/use-text.ts';
import { type Tree, useUnitSearch } from '../unit/use-unit-search.ts';
import { SearchDialog } from './SearchDialog.tsx';
import { useRecordSearch } from './use-record-search.ts';

type Props = {
  readonly unitPath: (unitId: string) => string;
  readonly tree: Tree;
  readonly onClose: () => void;
};

const UNITS_SHOWN = 6;

/** Finds units and records, and goes to what is chosen. */
export const SearchEverything = ({ unitPath, tree, onClose }: Props) => {
  const t = useKitText();
  const navigate = useNavigate();
  const workingPath = useWorkingPath();
  const [typed, setTyped] = useState('');
  const units = useUnitSearch(typed, tree, UNITS_SHOWN);
  const records = useRecordSearch(typed);
  const unitOptions = units.found.map(({ unit, ...found }) => ({
    ...found,
    path: workingPath(unitPath(unit.id)),
  }));
  return (
    <SearchDialog
      title={t('search.open')}
      hint={t('search.hintAll')}
      typed={typed}
      onTyped={setTyped}
      found={[...unitOptions, ...records.found]}
      isReady={units.isReady && records.isReady}
      onClose={onClose}
      onChoose={({ path }) => void navigate(path)}
    />
  );
};
