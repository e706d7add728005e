import { Message, Section } from '@danvan/ui';
import { Button } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useLocalText } from '../../../language/use-text.ts';
import type { Answer, Outline } from '../engine/protocol.ts';
import type { Supposals } from '../use-supposals.ts';
import { useWhatIfText } from '../use-what-if-text.ts';
import styles from '../WhatIf.module.css';
import type { WhatIfTable } from '../what-if.graphql.ts';
import { useSupposalWords } from './use-supposal-words.ts';

type Props = {
  readonly table: WhatIfTable;
  readonly outline: Outline;
  readonly supposals: Supposals;
  readonly fault: Answer['fault'];
};

/** What is supposed, each to be taken back; what cannot be supposed is said. */
export const SupposalList = ({ table, outline, supposals: { all, takeBack, clear }, fault }: Props) => {
  const t = useWhatIfText();
  const local = useLocalText();
  const say = useSupposalWords(table, outline);
  const faulty = fault ? all[fault.position] : undefined;
  return (
    <Section
      title={t('suppose.title')}
      aside={
        all.length > 1 ? (
          <Button variant="subtle" size="xs" onClick={clear} className="dv-no-print">
            {t('suppose.clear')}
          </Button>
        ) : null
      }
    >
      {fault && faulty ? (
        <Message tone="bad" title={t('suppose.fault', { what: say(faulty) })}>
          {local(fault.words)}
        </Message>
      ) : null}
      {all.length === 0 ? <p className={styles.quiet}>{t('suppose.none')}</p> : null}
      <ul className={styles.supposals}>
        {all.map((supposal) => {
          const words = say(supposal);
          return (
            <li key={words} className={styles.supposal}>
              <span>{words}</span>
              <button
                type="button"
                className={`${styles.remove} dv-no-print`}
                aria-label={t('suppose.remove', { what: words })}
                onClick={() => takeBack(supposal)}
              >
                <IconX size={16} aria-hidden />
              </button>
            </li>
          );
        })}
      </ul>
    </Section>
  );
};
