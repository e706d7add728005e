import type { Day } from '@danvan/domain/kernel';
import { countModels } from '@danvan/domain/programme';
import { Section, SpreadTree } from '@danvan/ui';
import { DayInput } from '../../form/DayInput.tsx';
import { useFormat } from '../../formatting/use-format.ts';
import { pointName, toDomainModel } from './domain-model.ts';
import styles from './Model.module.css';
import type { ShownModel } from './model.graphql.ts';
import { SpreadStory } from './SpreadStory.tsx';
import { useModelText } from './use-model-text.ts';
import type { SpreadDay } from './use-spread-day.ts';

type Props = { readonly model: ShownModel; readonly spread: SpreadDay };

/** Where a model went: a tree along time, and three counts on the day one looks at. */
export const ModelSpread = ({ model, spread }: Props) => {
  const t = useModelText();
  return (
    <Section title={t('model.spread')} note={t('model.spread.note')}>
      <OnDay model={model} spread={spread} />
      <Tree model={model} spread={spread} />
    </Section>
  );
};

/** The three counts of the day, and the day for those who type. */
const OnDay = ({ model, spread: { day, pointed, type } }: Props) => {
  const t = useModelText();
  const format = useFormat();
  const counts = countModels([toDomainModel(model)], day);
  const three = [
    ['models', counts.MODELS],
    ['points', counts.POINTS],
    ['teams', counts.TEAMS],
  ] as const;
  return (
    <div className={styles.onDay}>
      <DayInput key={pointed} label={t('model.spread.on')} day={day} onDay={type} />
      <ul aria-label={t('model.counts')} aria-live="polite">
        {three.map(([which, { count }]) => (
          <li key={which}>
            <b>{format.number(count)}</b> {t(`model.count.${which}`)}
          </li>
        ))}
      </ul>
    </div>
  );
};

const Tree = ({ model, spread: { day, until, point: lookAt } }: Props) => {
  const t = useModelText();
  const format = useFormat();
  const note = (teams: number | null) =>
    teams === null ? undefined : t('model.spread.teams', { count: format.number(teams) });
  return (
    <SpreadTree
      title={t('model.spread.drawing', { title: model.title })}
      root={{ name: model.owner.shortName, from: model.started.day, until: model.ended?.on ?? null }}
      points={model.points.map((point) => ({
        id: point.id,
        origin: point.originId,
        name: pointName(point),
        note: note(point.teams),
        from: point.started.day,
        until: point.droppedOut?.on ?? null,
      }))}
      until={until}
      day={day}
      onDay={(next) => lookAt(next as Day)}
      formatDay={format.day}
      stoppedOn={(on) => t('model.spread.stopped', { day: format.day(on) })}
      storyLabel={t('model.spread.story')}
      story={<SpreadStory model={model} on={until} />}
    />
  );
};
