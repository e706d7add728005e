import { HIERARCHY_TREES, type HierarchyTree, TREE_LABELS } from '@danvan/domain/hierarchy';
import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useKitText, useLocalText } from '../language/use-text.ts';
import { SearchDialog } from '../search/SearchDialog.tsx';
import type { FoundUnit } from '../unit/unit.graphql.ts';
import { useUnitSearch } from '../unit/use-unit-search.ts';
import { useFormText } from './use-form-text.ts';

type Props = {
  readonly trees?: readonly HierarchyTree[];
  readonly onClose: () => void;
  readonly onChoose: (unit: FoundUnit) => void;
};

/** Finds a unit in any of the systems of organisations. */
export const UnitDialog = ({ trees = HIERARCHY_TREES, onClose, onChoose }: Props) => {
  const t = useFormText();
  const kit = useKitText();
  const local = useLocalText();
  const [tree, setTree] = useState<HierarchyTree>(
    trees.includes('POLICE') ? 'POLICE' : (trees[0] ?? 'POLICE'),
  );
  const [typed, setTyped] = useState('');
  const { found, isReady } = useUnitSearch(typed, tree);
  return (
    <SearchDialog
      title={t('form.unit.choose')}
      hint={kit('search.hint')}
      typed={typed}
      onTyped={setTyped}
      found={found}
      isReady={isReady}
      onClose={onClose}
      onChoose={({ unit }) => onChoose(unit)}
      tools={
        trees.length > 1 ? (
          <SegmentedControl
            size="xs"
            mb={8}
            aria-label={t('form.unit.system')}
            value={tree}
            data={trees.map((each) => ({ value: each, label: local(TREE_LABELS[each]) }))}
            onChange={(value) => setTree(value as HierarchyTree)}
          />
        ) : null
      }
    />
  );
};
