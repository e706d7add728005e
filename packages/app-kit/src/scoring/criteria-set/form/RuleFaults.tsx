import { Message } from '@danvan/ui';
import styles from '../CriteriaSet.module.css';
import { useCriteriaText } from '../use-criteria-text.ts';

type Fault = { readonly message: string; readonly path: readonly string[] };

/** What the rules themselves still have at fault; what concerns the day stands at its field. */
export const RuleFaults = ({ faults }: { readonly faults: readonly Fault[] }) => {
  const t = useCriteriaText();
  const ofRules = faults.filter(({ path }) => path[0] !== 'validity');
  if (ofRules.length === 0) return null;
  return (
    <Message tone="warning" title={t('publish.faults')}>
      <ul className={styles.lines}>
        {ofRules.map(({ message, path }) => (
          <li key={`${path.join('.')} ${message}`}>{message}</li>
        ))}
      </ul>
    </Message>
  );
};
