import { Message } from '@danvan/ui';
import { Button } from '@mantine/core';
import { useAsk } from '../../ask/use-ask.ts';
import { RouterLink } from '../../frame/RouterLink.tsx';
import { useSettled } from '../../search/use-settled.ts';
import { useWorkPath } from '../record/work-paths.ts';
import styles from './Model.module.css';
import { ModelStateBadge } from './ModelStateBadge.tsx';
import { SimilarModelsQuery } from './model.graphql.ts';
import { useModelText } from './use-model-text.ts';

type Props = { readonly name: string; readonly exceptId: string | null };

const SHORTEST = 4;

/** Models of a similar name, while one types: whoever finds the same may record a point of it instead. */
export const SimilarModels = ({ name, exceptId }: Props) => {
  const t = useModelText();
  const workPath = useWorkPath();
  const settled = useSettled(name).trim();
  const isAsked = settled.length >= SHORTEST;
  const asked = useAsk(SimilarModelsQuery, { name: settled, exceptId }, { pause: !isAsked, keep: true });
  const similar = isAsked && asked.status === 'ready' ? asked.data.similarModels : [];
  return (
    <div aria-live="polite">
      {similar.length > 0 ? (
        <Message tone="warning" title={t('model.similar')}>
          <p>{t('model.similar.words')}</p>
          <ul className={styles.similar}>
            {similar.map(({ model }) => {
              const path = workPath('MODEL', model.id);
              return (
                <li key={model.id}>
                  <b>{model.title}</b> · {model.owner.name} <ModelStateBadge state={model.state} />
                  {path && model.openActs.includes('REPLICATE') ? (
                    <div>
                      <Button
                        component={RouterLink}
                        variant="default"
                        size="compact-sm"
                        href={`${path}${path.includes('?') ? '&' : '?'}viec=nhan-rong`}
                      >
                        {t('model.similar.join', { name: model.title })}
                      </Button>
                    </div>
                  ) : null}
                </li>
              );
            })}
          </ul>
        </Message>
      ) : null}
    </div>
  );
};
