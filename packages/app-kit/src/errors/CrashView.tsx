import { ErrorState } from '@danvan/ui';
import { Button } from '@mantine/core';
import { useKitText } from '../language/use-text.ts';

/** A page broke while being drawn: say so and offer to open it again. */
export const CrashView = () => {
  const t = useKitText();
  return (
    <ErrorState
      title={t('failure.SERVER')}
      idLabel={t('failure.id')}
      id={null}
      action={<Button onClick={() => location.reload()}>{t('kit.again')}</Button>}
    >
      {t('failure.SERVER.words')}
    </ErrorState>
  );
};
