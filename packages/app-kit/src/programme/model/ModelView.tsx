import { MODEL_FIELD_WORDS } from '@danvan/domain/programme';
import { PageHeader, Section } from '@danvan/ui';
import { Attachments } from '../../attachment/Attachments.tsx';
import { RouterLink } from '../../frame/RouterLink.tsx';
import { useLocalText } from '../../language/use-text.ts';
import { RecordMarks } from '../record/RecordMarks.tsx';
import styles from './Model.module.css';
import { ModelActs } from './ModelActs.tsx';
import { ModelFacts } from './ModelFacts.tsx';
import { ModelPoints } from './ModelPoints.tsx';
import { ModelSpread } from './ModelSpread.tsx';
import { ModelStateBadge } from './ModelStateBadge.tsx';
import { ModelStory } from './ModelStory.tsx';
import type { ShownModel } from './model.graphql.ts';
import { useModelText } from './use-model-text.ts';

type Props = { readonly model: ShownModel; readonly listPath: string };

/** A model: what it is, where it went, what became of it. */
export const ModelView = ({ model, listPath }: Props) => {
  const t = useModelText();
  const local = useLocalText();
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
      <RecordMarks record={model} />
      <ModelSpread model={model} />
      {model.points.length > 0 ? <ModelPoints model={model} /> : null}
      <div className={styles.spread}>
        <Section title={t('model.story')}>
          <ModelStory model={model} />
        </Section>
        <Section title={t('model.about')}>
          <ModelFacts model={model} />
        </Section>
      </div>
      <Attachments recordId={model.id} />
    </>
  );
};
