import { Message, PageSkeleton } from '@danvan/ui';
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { FailureView } from '../errors/FailureView.tsx';
import { useKitText } from '../language/use-text.ts';
import type { Asked } from './use-ask.ts';

type Props<Data> = {
  readonly asked: Asked<Data>;
  /** The shape of what comes; a page's by default. */
  readonly loading?: ReactNode;
  readonly children: (data: Data) => ReactNode;
};

/** Shows an answer when it is there, its shape before, and words with an id when it failed. */
export const Answer = <Data,>({ asked, loading, children }: Props<Data>) => {
  const t = useKitText();
  switch (asked.status) {
    case 'loading':
      return loading ?? <PageSkeleton label={t('kit.loading')} />;
    case 'failed':
      return <FailureView failure={asked.failure} again={asked.again} />;
    case 'ready':
      return (
        <>
          {asked.failure && asked.failure.kind !== 'SESSION_ENDED' ? (
            <Message
              tone="warning"
              title={t(`failure.${asked.failure.kind}`)}
              action={
                <Button variant="default" size="xs" onClick={asked.again}>
                  {t('kit.again')}
                </Button>
              }
            >
              {t('answer.old')}
            </Message>
          ) : null}
          {children(asked.data)}
        </>
      );
  }
};
