import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { useText } from '../../../language/use-text.ts';
import { AmendDialog } from './AmendDialog.tsx';
import type { ReportPage } from './report.graphql.ts';

type Props = { readonly page: ReportPage; readonly onDone: (words: string) => void };

/** What one may do with a report beside typing: print it, open it for a revision. */
export const HeadActions = ({ page, onDone }: Props) => {
  const t = useText();
  const [isAmending, setAmending] = useState(false);
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconPrinter size={16} stroke={1.7} aria-hidden />}
        onClick={() => print()}
      >
        {t('report.print')}
      </Button>
      {page.allowedActions.includes('AMEND') ? (
        <Button variant="default" onClick={() => setAmending(true)}>
          {t('amend.open')}
        </Button>
      ) : null}
      {isAmending ? <AmendDialog page={page} onClose={() => setAmending(false)} onDone={onDone} /> : null}
    </>
  );
};
