import { Dialog } from '@danvan/ui';
import { IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, useId, useState } from 'react';
import { useKitText } from '../language/use-text.ts';
import styles from './UnitSearch.module.css';
import { UnitSearchOption } from './UnitSearchOption.tsx';
import type { FoundUnit } from './unit.graphql.ts';
import { type Tree, useUnitSearch } from './use-unit-search.ts';

type Props = {
  readonly title: string;
  readonly tree: Tree;
  readonly onClose: () => void;
  readonly onChoose: (unit: FoundUnit) => void;
};

/** Finds a unit by name, with or without diacritics, ended units too. A combobox with its list always open. */
export const UnitSearch = ({ title, tree, onClose, onChoose }: Props) => {
  const t = useKitText();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const { found, status } = useUnitSearch(typed, tree);
  const choose = (unit: FoundUnit | undefined) => {
    if (!unit) return;
    onChoose(unit);
    onClose();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') setActive((now) => Math.min(now + 1, found.length - 1));
    else if (event.key === 'ArrowUp') setActive((now) => Math.max(now - 1, 0));
    else if (event.key === 'Enter') choose(found[active]);
    else return;
    event.preventDefault();
  };
  return (
    <Dialog opened onClose={onClose} title={title} size={560} yOffset="10vh" centered={false}>
      <div className={styles.field}>
        <IconSearch size={18} stroke={1.7} aria-hidden />
        <input
          className={styles.input}
          role="combobox"
          aria-label={title}
          aria-expanded
          aria-controls={`${id}-list`}
          aria-activedescendant={found[active] ? `${id}-${active}` : undefined}
          placeholder={t('search.hint')}
          value={typed}
          data-autofocus
          autoComplete="off"
          spellCheck={false}
          onKeyDown={onKeyDown}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            setActive(0);
          }}
        />
      </div>
      <div id={`${id}-list`} role="listbox" aria-label={title} className={styles.list}>
        {found.map((unit, index) => (
          <UnitSearchOption
            key={unit.id}
            id={`${id}-${index}`}
            unit={unit}
            isActive={index === active}
            onChoose={() => choose(unit)}
            onPoint={() => setActive(index)}
          />
        ))}
      </div>
      <p className={styles.foot} aria-live="polite">
        {status === 'ready' && found.length === 0 ? t('search.none', { text: typed }) : t('search.keys')}
      </p>
    </Dialog>
  );
};
