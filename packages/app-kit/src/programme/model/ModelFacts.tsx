import { MODEL_KIND_WORDS } from '@danvan/domain/programme';
import { Section } from '@danvan/ui';
import { useLocalText } from '../../language/use-text.ts';
import { RecordLink } from '../record/RecordLink.tsx';
import styles from './Model.module.css';
import type { ShownModel } from './model.graphql.ts';
import { useKnownDay } from './use-known-day.ts';
import { useModelText } from './use-model-text.ts';

/** Who leads a model, of what kind it is, where and since when. */
export const ModelFacts = ({ model }: { readonly model: ShownModel }) => {
  const t = useModelText();
  const local = useLocalText();
  const known = useKnownDay();
  const place = [model.address, model.area?.name].filter(Boolean).join(', ');
  return (
    <Section title={t('model.about')}>
      <dl className={styles.facts}>
        <div>
          <dt>{t('model.owner')}</dt>
          <dd>{model.owner.name}</dd>
        </div>
        <div>
          <dt>{t('model.kind')}</dt>
          <dd>{local(MODEL_KIND_WORDS[model.modelKind])}</dd>
        </div>
        <div>
          <dt>{t('model.area')}</dt>
          <dd>{place || t('model.unknown')}</dd>
        </div>
        <div>
          <dt>{t('model.started')}</dt>
          <dd>{known(model.started)}</dd>
        </div>
        {model.programmes.length > 0 ? (
          <div>
            <dt>{t('model.programmes')}</dt>
            {model.programmes.map((programme) => (
              <dd key={programme.id}>
                <RecordLink record={programme} />
              </dd>
            ))}
          </div>
        ) : null}
        {model.description ? (
          <div>
            <dt>{t('model.description')}</dt>
            <dd className={styles.text}>{model.description}</dd>
          </div>
        ) : null}
      </dl>
    </Section>
  );
};
