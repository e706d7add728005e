import { ActionIcon, Group } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import { placeAfter, withMoved, withoutItem } from './edit-at.ts';
import { useEditText } from './use-edit-text.ts';
import type { PlaceProps } from './use-set-editor.ts';

type Props = PlaceProps & {
  /** What it is called, for the buttons. */
  readonly name: string;
  /** Told where the item is afterwards: where it moved to, or null when it is gone. */
  readonly onMoved?: (place: PlaceProps['path'] | null) => void;
};

/** Moves an item within its list, or takes it out. */
export const ItemTools = ({ editor, path, name, onMoved }: Props) => {
  const t = useEditText();
  const move = (by: number) => {
    const place = placeAfter(editor.json, path, by);
    if (place === null) return;
    editor.change((now) => withMoved(now, path, by));
    onMoved?.(place);
  };
  return (
    <Group gap={4} wrap="nowrap">
      <ActionIcon
        variant="default"
        size={28}
        aria-label={t('tree.upNamed', { name })}
        disabled={placeAfter(editor.json, path, -1) === null}
        onClick={() => move(-1)}
      >
        <IconArrowUp size={16} aria-hidden />
      </ActionIcon>
      <ActionIcon
        variant="default"
        size={28}
        aria-label={t('tree.downNamed', { name })}
        disabled={placeAfter(editor.json, path, 1) === null}
        onClick={() => move(1)}
      >
        <IconArrowDown size={16} aria-hidden />
      </ActionIcon>
      <ActionIcon
        variant="default"
        size={28}
        aria-label={t('tree.removeNamed', { name })}
        onClick={() => {
          editor.change((now) => withoutItem(now, path));
          onMoved?.(null);
        }}
      >
        <IconTrash size={16} aria-hidden />
      </ActionIcon>
    </Group>
  );
};
