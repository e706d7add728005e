import { EmptyState, Section } from '@danvan/ui';
import { Button } from '@mantine/core';
import { Answer } from '../../ask/Answer.tsx';
import { useAsk } from '../../ask/use-ask.ts';
import { useFormat } from '../../formatting/use-format.ts';
import { RouterLink } from '../../frame/RouterLink.tsx';
import { useLocalText } from '../../language/use-text.ts';
import styles from './Appraisal.module.css';
import { AppraisalSheet } from './AppraisalSheet.tsx';
import { AppraisalsQuery, type ShownAppraisal } from './appraisal.graphql.ts';
import { useAppraisalText } from './use-appraisal-text.ts';

/** What was judged of a model: the newest with the account of every point, the earlier ones below. Not everybody is told. */
export const ModelAppraisals = ({ modelId }: { readonly modelId: string }) => {
  const t = useAppraisalText();
  const asked = useAsk(AppraisalsQuery, { id: modelId });
  return (
    <Answer asked={asked} loading={null}>
      {({ model }) => {
        if (!model || (model.appraisals.length === 0 && !model.mayAppraise)) return null;
        const [newest, ...earlier] = model.appraisals;
        return (
          <Section
            title={t('appraisal.title')}
            note={t('appraisal.note')}
            aside={
              model.mayAppraise ? (
                <Button
                  className="dv-no-print"
                  variant="default"
                  component={RouterLink}
                  href="?form=tham-dinh"
                >
                  {t(newest ? 'appraisal.again' : 'appraisal.appraise')}
                </Button>
              ) : null
            }
          >
            {newest ? (
              <AppraisalSheet appraisal={newest} />
            ) : (
              <EmptyState title={t('appraisal.none')}>{t('appraisal.none.words')}</EmptyState>
            )}
            {earlier.length > 0 ? <Earlier appraisals={earlier} /> : null}
          </Section>
        );
      }}
    </Answer>
  );
};

const Earlier = ({ appraisals }: { readonly appraisals: readonly ShownAppraisal[] }) => {
  const t = useAppraisalText();
  const local = useLocalText();
  const format = useFormat();
  return (
    <>
      <h3 className={styles.heading}>{t('appraisal.earlier')}</h3>
      {appraisals.map((appraisal) => (
        <details key={appraisal.id} className={styles.earlier}>
          <summary>
            {t('appraisal.earlierOne', {
              day: format.day(appraisal.on),
              total: format.number(appraisal.total),
              scale: format.number(appraisal.scale ?? 0),
              class: local(appraisal.class.name).toLowerCase(),
              unit: appraisal.by.shortName,
            })}
          </summary>
          <AppraisalSheet appraisal={appraisal} />
        </details>
      ))}
    </>
  );
};
