import { VISIBILITIES, VISIBILITY_WORDS, type Visibility } from '@danvan/domain/programme';
import { Radio, Stack } from '@mantine/core';
import { useLocalText } from '../language/use-text.ts';
import { useFormText } from './use-form-text.ts';

type Props = { readonly value: Visibility; readonly onChange: (value: Visibility) => void };

/** Who will see a record, in three words and what each means. */
export const VisibilityField = ({ value, onChange }: Props) => {
  const t = useFormText();
  const local = useLocalText();
  return (
    <Radio.Group
      label={t('form.visibility')}
      value={value}
      onChange={(chosen) => onChange(chosen as Visibility)}
    >
      <Stack gap={6} mt={4}>
        {VISIBILITIES.map((each) => (
          <Radio
            key={each}
            value={each}
            label={local(VISIBILITY_WORDS[each])}
            description={t(`form.visibility.${each}`)}
          />
        ))}
      </Stack>
    </Radio.Group>
  );
};
