import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import styles from './Editor.module.css';
import { withItem } from './edit-at.ts';
import { NumberAt, WholeAt } from './fields.tsx';
import { ItemTools } from './ItemTools.tsx';
import { useEditText } from './use-edit-text.ts';
import type { PlaceProps } from './use-set-editor.ts';

type Props = PlaceProps & { readonly ofRanks: boolean };
type Step = { readonly to?: string | null; readonly toRank?: number | null };

const nextStep = (last: Step | undefined, ofRanks: boolean) =>
  ofRanks
    ? { fromRank: (last?.toRank ?? 0) + 1, toRank: null, points: '0' }
    : { from: last?.to ?? null, to: null, points: '0' };

/** Steps of a value or of places, one after the other. */
export const StepFields = ({ editor, path, ofRanks }: Props) => {
  const t = useEditText();
  const steps = (editor.valueAt(path) ?? []) as readonly Step[];
  const fault = editor.faultAt(path);
  return (
    <fieldset className={styles.group}>
      <legend>{t('steps.title')}</legend>
      {fault ? <p className={styles.fault}>{fault}</p> : null}
      {steps.map((_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a step is known by its place alone
        <StepLine key={index} editor={editor} path={[...path, index]} ofRanks={ofRanks} />
      ))}
      <div>
        <Button
          variant="default"
          size="xs"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => editor.change((now) => withItem(now, path, nextStep(steps.at(-1), ofRanks)))}
        >
          {t('steps.add')}
        </Button>
      </div>
    </fieldset>
  );
};

const StepLine = ({ editor, path, ofRanks }: Props) => {
  const t = useEditText();
  const fault = editor.faultAt(path);
  const name = `${t('steps.title')} ${Number(path.at(-1)) + 1}`;
  const open = t('steps.open');
  return (
    <div>
      <div className={styles.line}>
        {ofRanks ? (
          <>
            <WholeAt editor={editor} path={[...path, 'fromRank']} label={t('steps.fromRank')} />
            <WholeAt editor={editor} path={[...path, 'toRank']} label={t('steps.toRank')} nullable />
          </>
        ) : (
          <>
            <NumberAt
              editor={editor}
              path={[...path, 'from']}
              label={t('steps.from')}
              placeholder={open}
              nullable
            />
            <NumberAt
              editor={editor}
              path={[...path, 'to']}
              label={t('steps.to')}
              placeholder={open}
              nullable
            />
          </>
        )}
        <NumberAt editor={editor} path={[...path, 'points']} label={t('steps.points')} />
        <ItemTools editor={editor} path={path} name={name} />
      </div>
      {fault ? <p className={styles.fault}>{fault}</p> : null}
    </div>
  );
};
