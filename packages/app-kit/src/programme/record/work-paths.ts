import type { WorkRecordKind } from '@danvan/domain/programme';
import { createContext, useCallback, useContext } from 'react';
import { useWorkingPath } from '../../address/use-working-path.ts';

/** Where an app shows a record of each kind; a kind that it has no page for is left out. */
export type WorkPaths = Readonly<Partial<Record<WorkRecordKind, (id: string) => string>>>;

/** Given by each app around its pages. */
export const WorkPathsContext = createContext<WorkPaths>({});

/** The address of a record in this app, with the unit and period one works in; null where the app has no page for it. */
export const useWorkPath = (): ((kind: WorkRecordKind, id: string) => string | null) => {
  const paths = useContext(WorkPathsContext);
  const workingPath = useWorkingPath();
  return useCallback(
    (kind, id) => {
      const path = paths[kind]?.(id);
      return path === undefined ? null : workingPath(path);
    },
    [paths, workingPath],
  );
};
