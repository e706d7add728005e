import {
  type Block,
  type BlockId,
  type ClusterYear,
  type EmulationCluster,
  type HierarchyChange,
  type Membership,
  type PledgeTarget,
  pledgeDueOn,
  pledgeStanding,
  type Signing,
  signatories,
  type Turn,
} from '@danvan/domain/emulation';
import type { HierarchyTree, OrgLevel } from '@danvan/domain/hierarchy';
import type { Day, Decimal } from '@danvan/domain/kernel';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ConnectionType } from '../../../schema/connection.ts';
import { HierarchyTreeEnum, OrgLevelEnum } from '../../../schema/enums.ts';
import { DayScalar, DecimalScalar } from '../../../schema/scalars.ts';
import type { StoredRecord } from '../../programme/record/record.map.ts';
import { recordFields, WorkRecordType } from '../../programme/record/record.type.ts';

/** The keeper is told by the resolver, from `block`. */
@ObjectType('EmulationBlock', { description: 'Khối thi đua: clusters of like units, kept by one unit.' })
export class EmulationBlockType {
  @Field(() => ID)
  id!: BlockId;

  @Field(() => String)
  name!: string;

  @Field(() => HierarchyTreeEnum)
  tree!: HierarchyTree;

  @Field(() => OrgLevelEnum)
  level!: OrgLevel;

  /** Not in the schema. */
  block!: Block;
}

/** The indicator is told by the resolver, from `target`. */
@ObjectType('PledgeTarget', { description: 'Chỉ tiêu giao ước, in the unit of measure of its indicator.' })
export class PledgeTargetType {
  @Field(() => DecimalScalar)
  value!: Decimal;

  /** Not in the schema. */
  target!: PledgeTarget;
}

@ObjectType('PledgeSigning', { description: 'What a unit signed on a day.' })
export class PledgeSigningType {
  @Field(() => DayScalar)
  on!: Day;

  @Field(() => [PledgeTargetType])
  targets!: PledgeTargetType[];

  @Field(() => String, { nullable: true, description: 'The commitments in words.' })
  text!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was revised; null for the first of the year.' })
  reason!: string | null;
}

/** The units, and whether the viewer may sign, are told by the resolver, from `membership`. */
@ObjectType('ClusterMember', { description: 'That a unit is in the cluster, within one year.' })
export class ClusterMemberType {
  @Field(() => DayScalar)
  from!: Day;

  @Field(() => DayScalar, { description: 'The first day on which it is no longer a member.' })
  to!: Day;

  @Field(() => [PledgeSigningType], {
    description: 'Its pledge: every signing, oldest first; the newest binds.',
  })
  signings!: PledgeSigningType[];

  /** Not in the schema. */
  membership!: Membership;
  year!: ClusterYear;
  cluster!: EmulationCluster;
}

/** Lead and deputy are told by the resolver, from `entry`. */
@ObjectType('ClusterYear', {
  description: 'A cluster in one year: who is in it, who leads, what was pledged.',
})
export class ClusterYearType {
  @Field(() => Int)
  year!: number;

  @Field(() => Int, { description: 'Who is in it to the end of the year.' })
  memberCount!: number;

  @Field(() => [ClusterMemberType])
  members!: ClusterMemberType[];

  @Field(() => Int, { description: 'How many of those that are asked to sign have signed.' })
  signed!: number;

  @Field(() => Int, { description: 'How many have not signed yet.' })
  waiting!: number;

  @Field(() => Boolean, { description: 'Everybody has signed.' })
  isPledgeComplete!: boolean;

  @Field(() => DayScalar, { description: 'By when pledges are signed (set by the system).' })
  pledgeDueOn!: Day;

  /** Not in the schema. */
  entry!: ClusterYear;
}

/** The units are told by the resolver, from `change`. */
@ObjectType('ClusterChange', {
  description: 'A member that has ended within the year: its keeper decides what becomes of its place.',
})
export class ClusterChangeType {
  @Field(() => Int)
  year!: number;

  @Field(() => DayScalar, { description: 'The first day on which the unit no longer exists.' })
  on!: Day;

  @Field(() => String, { nullable: true, description: 'The document by which it ended.' })
  basis!: string | null;

  /** Not in the schema. */
  change!: HierarchyChange;
}

/** The unit is told by the resolver, from `turn`. */
@ObjectType('ClusterTurn', { description: 'When a unit (or a former one that it continues) last led.' })
export class ClusterTurnType {
  @Field(() => Int, { nullable: true })
  lastLed!: number | null;

  /** Not in the schema. */
  turn!: Turn;
}

@ObjectType('ClusterRotation', {
  description: 'Luân phiên: who leads next, and the order that it comes from.',
})
export class ClusterRotationType {
  @Field(() => Int)
  year!: number;

  @Field(() => ID, { nullable: true })
  leadId!: string | null;

  @Field(() => ID, { nullable: true })
  deputyId!: string | null;

  @Field(() => [ClusterTurnType])
  turns!: ClusterTurnType[];
}

/** Changes that wait and the rotation are told by the resolver, from `cluster`. */
@ObjectType('EmulationCluster', {
  implements: WorkRecordType,
  description: 'Cụm thi đua: like units of one block; its owner keeps it.',
})
export class ClusterType extends WorkRecordType {
  @Field(() => EmulationBlockType)
  block!: EmulationBlockType;

  @Field(() => DayScalar)
  establishedOn!: Day;

  @Field(() => DayScalar, { nullable: true })
  endedOn!: Day | null;

  @Field(() => String, { nullable: true })
  endReason!: string | null;

  @Field(() => [Int], { description: 'The years that are set, oldest first.' })
  setYears!: number[];

  @Field(() => [ClusterYearType], { description: 'Oldest first.' })
  years!: ClusterYearType[];

  /** Not in the schema. */
  cluster!: EmulationCluster;
}

@ObjectType('ClusterConnection')
export class ClusterConnectionType extends ConnectionType {
  @Field(() => [ClusterType])
  nodes!: ClusterType[];
}

export const toBlockType = (block: Block): EmulationBlockType =>
  Object.assign(new EmulationBlockType(), {
    id: block.id,
    name: block.name,
    tree: block.tree,
    level: block.level,
    block,
  });

const toSigningType = (signing: Signing): PledgeSigningType =>
  Object.assign(new PledgeSigningType(), {
    ...signing,
    targets: signing.targets.map((target) =>
      Object.assign(new PledgeTargetType(), { value: target.value, target }),
    ),
  });

const toMemberType = (
  cluster: EmulationCluster,
  year: ClusterYear,
  membership: Membership,
): ClusterMemberType => {
  const pledge = year.pledges.find(({ unit }) => unit === membership.unit);
  return Object.assign(new ClusterMemberType(), {
    from: membership.validity.from,
    to: membership.validity.to,
    signings: (pledge?.signings ?? []).map(toSigningType),
    membership,
    year,
    cluster,
  });
};

const toYearType = (cluster: EmulationCluster, entry: ClusterYear): ClusterYearType => {
  const { signed, waiting, isComplete } = pledgeStanding(entry);
  return Object.assign(new ClusterYearType(), {
    year: entry.year,
    memberCount: signatories(entry).length,
    members: entry.members.map((member) => toMemberType(cluster, entry, member)),
    signed: signed.length,
    waiting: waiting.length,
    isPledgeComplete: isComplete,
    pledgeDueOn: pledgeDueOn(entry.year),
    entry,
  });
};

export const toClusterType = (stored: StoredRecord, cluster: EmulationCluster): ClusterType =>
  Object.assign(new ClusterType(), recordFields(stored), {
    block: toBlockType(cluster.block),
    establishedOn: cluster.established,
    endedOn: cluster.ended?.on ?? null,
    endReason: cluster.ended?.reason ?? null,
    setYears: cluster.years.map(({ year }) => year),
    years: cluster.years.map((year) => toYearType(cluster, year)),
    cluster,
  });
