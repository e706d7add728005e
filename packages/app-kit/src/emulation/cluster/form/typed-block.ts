import type { VariablesOf } from '@danvan/api-schema';
import type { Role } from '@danvan/domain/access';
import type { HierarchyTree, OrgLevel } from '@danvan/domain/hierarchy';
import type { EstablishCluster } from '../cluster.graphql.ts';

type Input = VariablesOf<typeof EstablishCluster>['input'];

/** The block of a new cluster as the form holds it: one that is there, or (empty id) a new one. */
export type TypedBlock = {
  readonly id: string;
  readonly name: string;
  readonly tree: HierarchyTree;
  readonly level: OrgLevel;
};

type Keeper = { readonly role: Role; readonly level: OrgLevel };

const isOfParty = (role: Role): boolean => role.startsWith('MASS_MOBILISATION');

/** Systems of organisations in which units are compared with each other. */
export const BLOCK_TREES: readonly HierarchyTree[] = ['POLICE', 'PARTY', 'FRONT', 'ARMY', 'ADMINISTRATIVE'];
/** Levels of today; the central one has nobody above who could keep it. */
export const BLOCK_LEVELS: readonly OrgLevel[] = ['PROVINCE', 'COMMUNE', 'RESIDENTIAL_AREA'];

/** A new block as its keeper most likely means it: its own tree, the level below its own. */
export const newBlock = ({ role, level }: Keeper): TypedBlock => ({
  id: '',
  name: '',
  tree: isOfParty(role) ? 'PARTY' : 'POLICE',
  level: level === 'CENTRAL' ? 'PROVINCE' : 'COMMUNE',
});

/** What is sent of the block. */
export const blockInput = ({ id, name, tree, level }: TypedBlock): Pick<Input, 'blockId' | 'block'> =>
  id === '' ? { blockId: null, block: { name, tree, level } } : { blockId: id, block: null };
