import type { Day } from '@danvan/domain/kernel';
import { countModels } from '@danvan/domain/programme';
import { vietnamDay } from '@danvan/domain/reporting';
import { EmptyState, Section, SpreadTree } from '@danvan/ui';
import { useState } from 'react';
import { DayInput } from '../../form/DayInput.tsx';
import { useFormat } from '../../formatting/use-format.ts';
import { dayWithin, pointName, toDomainModel } from './domain-model.ts';
import styles from './Model.module.css';
import { ModelProvinces } from './ModelProvinces.tsx';
import type { ShownModel } from './model.graphql.ts';
import { SpreadStory } from './SpreadStory.tsx';
import { useModelText } from './use-model-text.ts';

const today = (): Day => vietnamDay(Date.now());

/** Where a model went: a tree along time, a map, and three counts on the day one looks at. */
export const ModelSpread = ({ model }: { readonly model: ShownModel }) => {
  const t = useModelText();
  const until = today();
  const [asked, setAsked] = useState<Day | null>(null);
  const day = dayWithin(asked, model.started.day, until);
  if (model.points.length === 0) {
    return (
      <Section title={t('model.spread')}>
        <EmptyState title={t('model.spread.none')}>{t('model.spread.none.words')}</EmptyState>
      </Section>
    );
  }
  return (
    <Section title={t('model.spread')} note={t('model.spread.note')}>
      <OnDay model={model} day={day} onDay={setAsked} />
      <div className={styles.spread}>
        <Tree model={model} day={day} until={until} onDay={setAsked} />
        <ModelProvinces model={model} day={day} />
      </div>
    </Section>
  );
};

type OnDayProps = {
  readonly model: ShownModel;
  readonly day: Day;
  readonly onDay: (day: Day | null) => void;
};

/** The three counts of the day, and the day for those who type. */
const OnDay = ({ model, day, onDay }: OnDayProps) => {
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
      <DayInput key={day} label={t('model.spread.on')} day={day} onDay={onDay} />
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

const Tree = ({ model, day, until, onDay }: OnDayProps & { readonly until: Day }) => {
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
      onDay={(next) => onDay(next as Day)}
      formatDay={format.day}
      stoppedOn={(on) => t('model.spread.stopped', { day: format.day(on) })}
      storyLabel={t('model.spread.story')}
      story={<SpreadStory model={model} on={until} />}
    />
  );
};
