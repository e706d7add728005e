import type { Day } from '@danvan/domain/kernel';
import { type ReplicationNode, replicationTree } from '@danvan/domain/programme';
import { useFormat } from '../../formatting/use-format.ts';
import { pointName, toDomainModel } from './domain-model.ts';
import type { ShownModel, ShownPoint } from './model.graphql.ts';
import { useModelText } from './use-model-text.ts';

type Props = { readonly model: ShownModel; readonly on: Day };

/** Where a model went, as a nested list in words: the same as the drawing says. */
export const SpreadStory = ({ model, on }: Props) => {
  const shown = new Map<string, ShownPoint>(model.points.map((point) => [point.id, point]));
  return (
    <ul>
      <li>
        {model.owner.name}
        <Nodes nodes={replicationTree(toDomainModel(model).points, on)} shown={shown} />
      </li>
    </ul>
  );
};

type NodesProps = {
  readonly nodes: readonly ReplicationNode[];
  readonly shown: ReadonlyMap<string, ShownPoint>;
};

const Nodes = ({ nodes, shown }: NodesProps) => {
  const t = useModelText();
  const format = useFormat();
  if (nodes.length === 0) return null;
  const words = ({ point, teams }: ReplicationNode): string => {
    const own = shown.get(point.id);
    const parts = [
      own ? pointName(own) : '',
      t('model.spread.from', { day: format.day(point.started.day) }),
      teams === null ? null : t('model.spread.teams', { count: format.number(teams) }),
      point.droppedOut && t('model.spread.stopped', { day: format.day(point.droppedOut.on) }),
      point.droppedOut?.reason,
    ];
    return parts.filter(Boolean).join(', ');
  };
  return (
    <ul>
      {nodes.map((node) => (
        <li key={node.point.id}>
          {words(node)}
          <Nodes nodes={node.children} shown={shown} />
        </li>
      ))}
    </ul>
  );
};
