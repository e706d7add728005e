import { useLanguage } from '@danvan/app-kit';
import { Message } from '@danvan/ui';
import { Button } from '@mantine/core';
import { useText } from '../../../language/use-text.ts';
import { entryText, type FigureLine } from './figure-line.ts';
import styles from './Report.module.css';
import type { ReadyForm } from './use-form-parts.ts';
import type { LiveDraft } from './use-report-draft.ts';

/** Somebody else changed the same figures: both values, and a choice for each. Nothing is overwritten unasked. */
export const ConflictList = ({ live, form }: { readonly live: LiveDraft; readonly form: ReadyForm }) => {
  const t = useText();
  const { language } = useLanguage();
  const conflicts = [...live.draft.conflicts];
  if (conflicts.length === 0) return null;
  const shown = (line: FigureLine) => {
    const indicator = form.indicators.get(line.indicatorCode);
    const text = indicator ? entryText(line, indicator, language) : line.entry;
    const value = text === '' ? t('conflict.empty') : text;
    return line.note ? `${value} (${line.note})` : value;
  };
  return (
    <Message tone="warning" title={t('conflict.title', { count: conflicts.length })}>
      <p>{t('conflict.words')}</p>
      <ul className={styles.conflicts}>
        {conflicts.map(([code, { mine, theirs }]) => (
          <li key={code}>
            <span className={styles.conflictName}>{form.indicators.get(code)?.name[language] ?? code}</span>
            <Button size="compact-md" variant="default" onClick={() => live.resolve(code, 'MINE')}>
              {t('conflict.mine', { value: shown(mine) })}
            </Button>
            <Button size="compact-md" variant="default" onClick={() => live.resolve(code, 'THEIRS')}>
              {t('conflict.theirs', { value: shown(theirs) })}
            </Button>
          </li>
        ))}
      </ul>
    </Message>
  );
};
