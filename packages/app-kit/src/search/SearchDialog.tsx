import { Dialog } from '@danvan/ui';
import { IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import { useKitText } from '../language/use-text.ts';
import styles from './SearchDialog.module.css';
import { SearchOption } from './SearchOption.tsx';

/** One thing found: its name, and a quiet word on where it belongs. */
export type Found = { readonly key: string; readonly name: string; readonly place: string };

type Props<Option extends Found> = {
  readonly title: string;
  readonly hint: string;
  readonly typed: string;
  readonly onTyped: (typed: string) => void;
  readonly found: readonly Option[];
  readonly isReady: boolean;
  /** What narrows the search, above the field. */
  readonly tools?: ReactNode;
  readonly onClose: () => void;
  readonly onChoose: (option: Option) => void;
};

/** Finds as one types: a combobox with its list always open. */
export const SearchDialog = <Option extends Found>({
  title,
  hint,
  typed,
  onTyped,
  found,
  isReady,
  tools,
  onClose,
  onChoose,
}: Props<Option>) => {
  const t = useKitText();
  const id = useId();
  const [active, setActive] = useState(0);
  const choose = (option: Option | undefined) => {
    if (!option) return;
    onChoose(option);
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
      {tools}
      <div className={styles.field}>
        <IconSearch size={18} stroke={1.7} aria-hidden />
        <input
          className={styles.input}
          role="combobox"
          aria-label={title}
          aria-expanded
          aria-controls={`${id}-list`}
          aria-activedescendant={found[active] ? `${id}-${active}` : undefined}
          placeholder={hint}
          value={typed}
          data-autofocus
          autoComplete="off"
          spellCheck={false}
          onKeyDown={onKeyDown}
          onChange={(event) => {
            onTyped(event.currentTarget.value);
            setActive(0);
          }}
        />
      </div>
      <div id={`${id}-list`} role="listbox" aria-label={title} className={styles.list}>
        {found.map((option, index) => (
          <SearchOption
            key={option.key}
            id={`${id}-${index}`}
            found={option}
            isActive={index === active}
            onChoose={() => choose(option)}
            onPoint={() => setActive(index)}
          />
        ))}
      </div>
      <p className={styles.foot} aria-live="polite">
        {isReady && found.length === 0 ? t('search.none', { text: typed }) : t('search.keys')}
      </p>
    </Dialog>
  );
};
