import { NativeSelect } from '@mantine/core';
import type { ShownInspection } from '../inspection.graphql.ts';

type Props = {
  readonly inspection: ShownInspection;
  readonly label: string;
  readonly description?: string;
  /** The words for no unit. */
  readonly none: string;
  readonly unitId: string | null;
  readonly onUnit: (unitId: string | null) => void;
  readonly error: string | null;
  readonly required?: boolean;
};

/** One of the units that are inspected, or none. */
export const InspectedSelect = (props: Props) => {
  const { inspection, label, description, none, unitId, onUnit, error, required = false } = props;
  return (
    <NativeSelect
      label={label}
      description={description}
      withAsterisk={required}
      value={unitId ?? ''}
      error={error}
      onChange={(event) => onUnit(event.currentTarget.value || null)}
      data={[
        { value: '', label: none },
        ...inspection.inspected.map(({ id, name }) => ({ value: id, label: name })),
      ]}
    />
  );
};
