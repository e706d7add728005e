import type { SchemaType } from '@danvan/api-schema';
import { StateBadge } from '@danvan/ui';
import { useKitText } from '../language/use-text.ts';
import { isOverdue, reportTone } from './report-tone.ts';

type Props = { readonly report: { readonly state: SchemaType<'ReportState'>; readonly isLate: boolean } };

/** The state of a report in a word; a draft past its deadline is overdue, a late hand-in says so too. */
export const ReportStateBadge = ({ report }: Props) => {
  const t = useKitText();
  const overdue = isOverdue(report);
  if (overdue && report.state === 'DRAFT') return <StateBadge tone="overdue" word={t('state.OVERDUE')} />;
  return (
    <>
      <StateBadge tone={reportTone(report.state)} word={t(`state.${report.state}`)} />
      {overdue ? <StateBadge tone="overdue" word={t('state.OVERDUE')} /> : null}
    </>
  );
};
