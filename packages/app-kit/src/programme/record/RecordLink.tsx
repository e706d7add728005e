import type { WorkRecordKind } from '@danvan/domain/programme';
import { Link } from 'react-router';
import { useWorkPath } from './work-paths.ts';

type Props = {
  readonly record: { readonly id: string; readonly kind: WorkRecordKind; readonly title: string };
};

/** The title of a record, as a link where this app has a page for it. */
export const RecordLink = ({ record }: Props) => {
  const path = useWorkPath()(record.kind, record.id);
  return path === null ? <span>{record.title}</span> : <Link to={path}>{record.title}</Link>;
};
