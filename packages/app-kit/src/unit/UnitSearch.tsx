import { useState } from 'react';
import { useKitText } from '../language/use-text.ts';
import { SearchDialog } from '../search/SearchDialog.tsx';
import type { FoundUnit } from './unit.graphql.ts';
import { type Tree, useUnitSearch } from './use-unit-search.ts';

type Props = {
  readonly title: string;
  readonly tree: Tree;
  readonly onClose: () => void;
  readonly onChoose: (unit: FoundUnit) => void;
};

/** Finds a unit by name. */
export const UnitSearch = ({ title, tree, onClose, onChoose }: Props) => {
  const t = useKitText();
  const [typed, setTyped] = useState('');
  const { found, isReady } = useUnitSearch(typed, tree);
  return (
    <SearchDialog
      title={title}
      hint={t('search.hint')}
      typed={typed}
      onTyped={setTyped}
      found={found}
      isReady={isReady}
      onClose={onClose}
      onChoose={({ unit }) => onChoose(unit)}
    />
  );
};
