import { UnitsField } from '@danvan/app-kit/form';
import { TextInput } from '@mantine/core';
import type { ActivityEntry } from './activity-entry.ts';
import { useActivityText } from './use-activity-text.ts';

type Props = {
  readonly entry: ActivityEntry;
  readonly set: (change: Partial<ActivityEntry>) => void;
  readonly faultAt: (...path: (string | number)[]) => string | null;
};

/** Of a commendation: what it is, who decided it, who handed it over. */
export const CommendationFields = ({ entry, set, faultAt }: Props) => {
  const t = useActivityText();
  return (
    <>
      <TextInput
        label={t('activity.form')}
        withAsterisk
        value={entry.form}
        error={faultAt('commendation', 'form')}
        onChange={(event) => set({ form: event.currentTarget.value })}
      />
      <UnitsField
        label={t('activity.issuers')}
        required
        units={entry.issuers}
        error={faultAt('commendation', 'issuers')}
        onUnits={(issuers) => set({ issuers })}
      />
      <UnitsField
        label={t('activity.presenter')}
        single
        units={entry.presenter}
        onUnits={(presenter) => set({ presenter })}
      />
    </>
  );
};
