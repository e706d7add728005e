import { TIE_BREAK_KINDS, TIE_BREAK_WORDS, type TieBreak } from '@danvan/domain/scoring';
import { Button, Checkbox, NativeSelect, Stack } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useLocalText } from '../../../language/use-text.ts';
import styles from './Editor.module.css';
import { withItem, withValue } from './edit-at.ts';
import { ChoiceAt, NumberAt, TextAt } from './fields.tsx';
import { ItemTools } from './ItemTools.tsx';
import type { CriterionJson } from './new-parts.ts';
import { useBandChoices } from './use-band-choices.ts';
import { useEditText } from './use-edit-text.ts';
import type { EditorProps, PlaceProps } from './use-set-editor.ts';

/** The quota of a class, and by what equal totals are told apart. */
export const TiesPanel = ({ editor }: EditorProps) => {
  const t = useEditText();
  if (editor.json.outcome === 'RECOGNITION') return <p className={styles.quiet}>{t('noRecognition')}</p>;
  return (
    <Stack gap={16}>
      <QuotaFields editor={editor} />
      <TieFields editor={editor} />
    </Stack>
  );
};

const QuotaFields = ({ editor }: EditorProps) => {
  const t = useEditText();
  const choices = useBandChoices(editor);
  const { quota, bands } = editor.json;
  const [best] = bands;
  if (best === undefined) return <p className={styles.quiet}>{t('noBands')}</p>;
  const firstQuota = { class: best.code, share: '0.2', among: [best.code], source: null };
  return (
    <fieldset className={styles.group}>
      <legend>{t('quota.class')}</legend>
      <Checkbox
        label={t('quota.has')}
        checked={quota !== null}
        onChange={(event) => {
          const next = event.currentTarget.checked ? firstQuota : null;
          editor.change((now) => withValue(now, ['quota'], next));
        }}
      />
      {quota ? (
        <>
          <div className={styles.pair}>
            <ChoiceAt editor={editor} path={['quota', 'class']} label={t('quota.class')} choices={choices} />
            <NumberAt editor={editor} path={['quota', 'share']} label={t('quota.share')} isShare />
          </div>
          <Checkbox.Group
            label={t('quota.among')}
            value={[...quota.among]}
            error={editor.faultAt(['quota', 'among'])}
            onChange={(among) => editor.change((now) => withValue(now, ['quota', 'among'], among))}
          >
            <Stack gap={6} mt={4}>
              {choices.map(({ value, label }) => (
                <Checkbox key={value} value={value} label={label} />
              ))}
            </Stack>
          </Checkbox.Group>
          <TextAt editor={editor} path={['quota', 'source']} label={t('criterion.source')} nullable />
        </>
      ) : null}
    </fieldset>
  );
};

const TieFields = ({ editor }: EditorProps) => {
  const t = useEditText();
  const { tieBreaks } = editor.json;
  return (
    <fieldset className={styles.group}>
      <legend>{t('ties.title')}</legend>
      {tieBreaks.map((tie, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a tie-break is known by its place alone
        <TieLine key={index} editor={editor} path={['tieBreaks', index]} tie={tie} />
      ))}
      <div>
        <Button
          variant="default"
          size="xs"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => editor.change((now) => withItem(now, ['tieBreaks'], { kind: 'QUANTITATIVE' }))}
        >
          {t('ties.add')}
        </Button>
      </div>
    </fieldset>
  );
};

type Choice = { readonly value: string; readonly label: string };

const choicesOf = (criteria: readonly CriterionJson[]): readonly Choice[] =>
  criteria.flatMap((criterion) => [
    { value: criterion.key, label: `${criterion.key} ${criterion.name.vi}` },
    ...('children' in criterion ? choicesOf(criterion.children) : []),
  ]);

const TieLine = ({ editor, path, tie }: PlaceProps & { readonly tie: TieBreak }) => {
  const t = useEditText();
  const local = useLocalText();
  const { criteria } = editor.json;
  const label = t('ties.kind', { position: Number(path.at(-1)) + 1 });
  const put = (kind: TieBreak['kind']) =>
    editor.change((now) =>
      withValue(now, path, kind === 'CRITERION' ? { kind, key: criteria[0]?.key ?? '' } : { kind }),
    );
  return (
    <div className={styles.line}>
      <NativeSelect
        label={label}
        value={tie.kind}
        error={editor.faultAt(path)}
        data={TIE_BREAK_KINDS.map((kind) => ({ value: kind, label: local(TIE_BREAK_WORDS[kind]) }))}
        onChange={(event) => put(event.currentTarget.value as TieBreak['kind'])}
      />
      {tie.kind === 'CRITERION' ? (
        <ChoiceAt
          editor={editor}
          path={[...path, 'key']}
          label={t('ties.key')}
          choices={choicesOf(criteria)}
        />
      ) : null}
      <ItemTools editor={editor} path={path} name={label} />
    </div>
  );
};
