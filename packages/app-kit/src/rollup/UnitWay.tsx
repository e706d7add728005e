import { RouterLink } from '../frame/RouterLink.tsx';
import { useKitText } from '../language/use-text.ts';
import { wayTo } from './drill-path.ts';
import styles from './Toolbar.module.css';

type Step = { readonly id: string; readonly shortName: string };
type Props = {
  readonly unit: Step;
  readonly ancestors: readonly Step[];
  /** Nobody is led above this unit. */
  readonly topId: string;
  readonly pathOf: (unitId: string) => string;
};

/** The way down to the unit that a page shows; each step leads back. */
export const UnitWay = ({ unit, ancestors, topId, pathOf }: Props) => {
  const t = useKitText();
  const steps = wayTo(unit, ancestors, topId);
  if (steps.length === 0) return null;
  return (
    <nav aria-label={t('rollup.way')}>
      <ol className={styles.way}>
        {steps.map((step) => (
          <li key={step.id}>
            <RouterLink href={pathOf(step.id)}>{step.shortName}</RouterLink>
          </li>
        ))}
        <li aria-current="page">{unit.shortName}</li>
      </ol>
    </nav>
  );
};
