import type { Failure } from '@danvan/api-client';
import { ErrorState, NoPermission } from '@danvan/ui';
import { Button } from '@mantine/core';
import { useKitText } from '../language/use-text.ts';

/** A failed question in words: what happened, what is safe, what to do, and the id. */
export const FailureView = ({
  failure,
  again,
}: {
  readonly failure: Failure;
  readonly again?: () => void;
}) => {
  const t = useKitText();
  const title = t(`failure.${failure.kind}`);
  const words = t(`failure.${failure.kind}.words`);
  if (failure.kind === 'FORBIDDEN') return <NoPermission title={title}>{words}</NoPermission>;
  return (
    <ErrorState
      title={title}
      idLabel={t('failure.id')}
      id={failure.id}
      action={again ? <Button onClick={again}>{t('kit.again')}</Button> : null}
    >
      {words}
    </ErrorState>
  );
};
