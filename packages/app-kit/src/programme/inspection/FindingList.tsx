import { FINDING_CAUSE_WORDS, FINDING_KIND_WORDS, FINDING_KINDS } from '@danvan/domain/programme';
import { Section } from '@danvan/ui';
import { useLocalText } from '../../language/use-text.ts';
import { AddPart } from './AddPart.tsx';
import { FindingDialog } from './form/FindingDialog.tsx';
import styles from './Inspection.module.css';
import type { ShownFinding, ShownInspection } from './inspection.graphql.ts';
import { PartTools } from './PartTools.tsx';
import { useInspectionText } from './use-inspection-text.ts';

type Props = { readonly inspection: ShownInspection };

/** Strengths, then limitations with their causes. */
export const FindingList = ({ inspection }: Props) => {
  const t = useInspectionText();
  const local = useLocalText();
  const groups = FINDING_KINDS.map((kind) => ({
    kind,
    findings: inspection.findings.filter((finding) => finding.kind === kind),
  })).filter(({ findings }) => findings.length > 0);
  return (
    <Section
      title={t('findings.title')}
      aside={
        <AddPart
          inspection={inspection}
          act="RECORD_FINDING"
          label={t('act.finding')}
          form={(onClose) => <FindingDialog inspection={inspection} finding={null} onClose={onClose} />}
        />
      }
    >
      {groups.length === 0 ? <p className="dv-quiet">{t('findings.none')}</p> : null}
      {groups.map(({ kind, findings }) => (
        <div key={kind} className={styles.group}>
          <h3 className={styles.kind}>{local(FINDING_KIND_WORDS[kind])}</h3>
          <ol className={styles.findings}>
            {findings.map((finding) => (
              <Finding key={finding.id} inspection={inspection} finding={finding} />
            ))}
          </ol>
        </div>
      ))}
    </Section>
  );
};

const Finding = ({ inspection, finding }: Props & { readonly finding: ShownFinding }) => {
  const t = useInspectionText();
  const local = useLocalText();
  return (
    <li className={styles.finding}>
      <p className={styles.words}>{finding.text}</p>
      <p className="dv-quiet">{finding.unit?.name ?? t('findings.all')}</p>
      {finding.causes.map(({ kind, text }) => (
        <p key={`${kind} ${text}`} className={styles.cause}>
          <span className="dv-quiet">{local(FINDING_CAUSE_WORDS[kind])}:</span> {text}
        </p>
      ))}
      <PartTools
        inspection={inspection}
        part={finding}
        act="RECORD_FINDING"
        form={(onClose) => <FindingDialog inspection={inspection} finding={finding} onClose={onClose} />}
      />
    </li>
  );
};
