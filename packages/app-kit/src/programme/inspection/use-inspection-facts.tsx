import type { Fact } from '@danvan/ui';
import { RecordLink } from '../record/RecordLink.tsx';
import styles from './Inspection.module.css';
import type { ShownInspection } from './inspection.graphql.ts';
import { useInspectionDays } from './use-inspection-days.ts';
import { useInspectionText } from './use-inspection-text.ts';

const names = (units: ShownInspection['inspected']): string => units.map(({ name }) => name).join('; ');

const Records = ({ records }: { readonly records: ShownInspection['basis'] }) =>
  records.map((record) => (
    <span key={record.id} className={styles.line}>
      <RecordLink record={record} />
    </span>
  ));

/** Who sent the delegation, on what basis, what it looked at and when; what is not known is left out. */
export const useInspectionFacts = (inspection: ShownInspection): readonly Fact[] => {
  const t = useInspectionText();
  const daysOf = useInspectionDays();
  const { basis, basisNote, programmes } = inspection;
  const basisValue = (
    <>
      <Records records={basis} />
      {basisNote}
    </>
  );
  return [
    { term: t('part.lead'), value: inspection.lead.name },
    { term: t('part.cooperating'), value: names(inspection.cooperating) },
    { term: t('part.inspected'), value: names(inspection.inspected) },
    { term: t('part.basis'), value: basis.length > 0 || basisNote !== null ? basisValue : null },
    { term: t('part.subject'), value: inspection.subject },
    { term: t('part.reviewed'), value: daysOf(inspection.reviewedFrom, inspection.reviewedTo) },
    { term: t('part.span'), value: daysOf(inspection.startsOn, inspection.endsOn) },
    { term: t('part.programmes'), value: programmes.length > 0 ? <Records records={programmes} /> : null },
  ];
};
