import { MODEL_FIELD_WORDS } from '@danvan/domain/programme';
import { EmptyState, PageHeader, Section } from '@danvan/ui';
import { Attachments } from '../../attachment/Attachments.tsx';
import { ModelAppraisals } from '../../emulation/appraisal/ModelAppraisals.tsx';
import { RouterLink } from '../../frame/RouterLink.tsx';
import { useLocalText } from '../../language/use-text.ts';
import { RecordHistory } from '../record/RecordHistory.tsx';
import { RecordMarks } from '../record/RecordMarks.tsx';
import styles from './Model.module.css';
import { ModelActs } from './ModelActs.tsx';
import { ModelFacts } from './ModelFacts.tsx';
import { ModelPoints } from './ModelPoints.tsx';
import { ModelProvinces } from './ModelProvinces.tsx';
import { ModelSpread } from './ModelSpread.tsx';
import { ModelStateBadge } from './ModelStateBadge.tsx';
import { ModelStory } from './ModelStory.tsx';
import type { ShownModel } from './model.graphql.ts';
import { useModelText } from './use-model-text.ts';
import { useSpreadDay } from './use-spread-day.ts';

type Props = { readonly model: ShownModel; readonly listPath: string };

/** A model: where it went, what became of it, what it is. */
export const ModelView = ({ model, listPath }: Props) => {
  const t = useModelText();
  const local = useLocalText();
  const spread = useSpreadDay(model);
  const hasGone = model.points.length > 0;
  const field = model.field ? local(MODEL_FIELD_WORDS[model.field]) : t('model.field.none');
  return (
    <>
      <PageHeader
        trail={<RouterLink href={listPath}>{t('model.title')}</RouterLink>}
        title={model.title}
        mark={<ModelStateBadge state={model.state} />}
        purpose={`${model.owner.name} · ${field}`}
        action={<ModelActs model={model} />}
      />
      <div className={styles.marks}>
        <RecordMarks record={model} />
      </div>
      <div className={styles.page}>
        <div>
          {hasGone ? <ModelSpread model={model} spread={spread} /> : null}
          {hasGone ? <ModelPoints model={model} /> : null}
          <ModelStory model={model} />
          <ModelAppraisals modelId={model.id} />
          {hasGone ? null : <NotGone />}
          <RecordHistory id={model.id} />
        </div>
        <div>
          {hasGone ? <ModelProvinces model={model} day={spread.day} /> : null}
          <ModelFacts model={model} />
          <Attachments recordId={model.id} />
        </div>
      </div>
    </>
  );
};

const NotGone = () => {
  const t = useModelText();
  return (
    <Section title={t('model.spread')}>
      <EmptyState title={t('model.spread.none')}>{t('model.spread.none.words')}</EmptyState>
    </Section>
  );
};
