import { Button, Group } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { RouterLink } from '../../frame/RouterLink.tsx';
import { useMay } from '../../permissions/use-may.ts';
import { useSession } from '../../session/session-context.ts';
import type { ShownSet } from './criteria-set.graphql.ts';
import { EndDialog } from './form/EndDialog.tsx';
import { PublishDialog } from './form/PublishDialog.tsx';
import { useCriteriaText } from './use-criteria-text.ts';

/** What the viewer can do with a version now, and the paper for everybody. */
export const SetActions = ({ set }: { readonly set: ShownSet }) => {
  const t = useCriteriaText();
  const [open, setOpen] = useState<'PUBLISH' | 'END' | null>(null);
  return (
    <Group gap={8}>
      <Button
        variant="default"
        leftSection={<IconPrinter size={16} stroke={1.8} aria-hidden />}
        onClick={() => window.print()}
      >
        {t('set.print')}
      </Button>
      <FromHere set={set} />
      {set.openActs.includes('REVISE') ? (
        <Button variant="default" component={RouterLink} href="?form=sua">
          {t('act.REVISE')}
        </Button>
      ) : null}
      {set.openActs.includes('END') ? (
        <Button variant="default" onClick={() => setOpen('END')}>
          {t('act.END')}
        </Button>
      ) : null}
      {set.openActs.includes('PUBLISH') ? (
        <Button onClick={() => setOpen('PUBLISH')}>{t('act.PUBLISH')}</Button>
      ) : null}
      {open === 'PUBLISH' ? <PublishDialog set={set} onClose={() => setOpen(null)} /> : null}
      {open === 'END' ? <EndDialog set={set} onClose={() => setOpen(null)} /> : null}
    </Group>
  );
};

/** A next version of one's own set, or an extension of one that recognises. */
const FromHere = ({ set }: { readonly set: ShownSet }) => {
  const t = useCriteriaText();
  const { viewer } = useSession();
  const mayKeep = useMay('KEEP_CRITERIA');
  if (!mayKeep || set.state === 'DRAFT') return null;
  const from = `/tieu-chi?form=moi&tu=${encodeURIComponent(set.id)}`;
  if (set.owner.id === viewer.unit.id)
    return set.versions.some(({ standing }) => standing === 'DRAFT') ? null : (
      <Button variant="default" component={RouterLink} href={from}>
        {t('set.next')}
      </Button>
    );
  return set.outcome === 'RECOGNITION' ? (
    <Button variant="default" component={RouterLink} href={`${from}&kieu=bo-sung`}>
      {t('set.extend')}
    </Button>
  ) : null;
};
