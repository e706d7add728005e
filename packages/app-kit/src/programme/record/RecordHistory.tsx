import { graphql } from '@danvan/api-schema';
import { RECORD_ACT_WORDS } from '@danvan/domain/programme';
import { Section } from '@danvan/ui';
import { Answer } from '../../ask/Answer.tsx';
import { useAsk } from '../../ask/use-ask.ts';
import { useFormat } from '../../formatting/use-format.ts';
import { useLocalText } from '../../language/use-text.ts';
import styles from './RecordHistory.module.css';
import { useRecordText } from './use-record-text.ts';

const RecordHistoryQuery = graphql(`
  query RecordHistory($id: ID!) {
    workRecord(id: $id) { id acts { at act by unit { id shortName } } }
  }
`);

/** What was done with a record, by whom and when; nothing for a record that came with the data. */
export const RecordHistory = ({ id }: { readonly id: string }) => {
  const t = useRecordText();
  const local = useLocalText();
  const format = useFormat();
  const asked = useAsk(RecordHistoryQuery, { id });
  return (
    <Answer asked={asked} loading={null}>
      {({ workRecord }) =>
        workRecord === null || workRecord.acts.length === 0 ? null : (
          <div className="dv-no-print">
            <Section title={t('record.history')}>
              <ol className={styles.acts}>
                {workRecord.acts.map(({ at, act, by, unit }) => (
                  <li key={`${at} ${act}`} className={styles.act}>
                    <span>{local(RECORD_ACT_WORDS[act])}</span>
                    <span className={styles.who}>
                      {[by, unit?.shortName, format.moment(at)].filter(Boolean).join(' · ')}
                    </span>
                  </li>
                ))}
              </ol>
            </Section>
          </div>
        )
      }
    </Answer>
  );
};
