import { Message } from '@danvan/ui';
import { Button } from '@mantine/core';
import { useFormat } from '../../formatting/use-format.ts';
import { RouterLink } from '../../frame/RouterLink.tsx';
import type { ShownYear } from './cluster.graphql.ts';
import { useClusterText } from './use-cluster-text.ts';

/** What the viewer's own unit still has to sign, above everything else. */
export const OwnPledges = ({ year }: { readonly year: ShownYear }) => {
  const t = useClusterText();
  const format = useFormat();
  const open = year.members.filter(({ maySign, signings }) => maySign && signings.length === 0);
  return (
    <>
      {open.map(({ unit }) => (
        <Message
          key={unit.id}
          tone="info"
          title={t('pledge.signFor', { year: year.year, unit: unit.name })}
          action={
            <Button
              className="dv-no-print"
              component={RouterLink}
              href={`?form=giao-uoc&nam=${year.year}&don-vi=${encodeURIComponent(unit.id)}`}
            >
              {t('pledge.sign')}
            </Button>
          }
        >
          {t('pledge.due', { day: format.day(year.pledgeDueOn) })}
        </Message>
      ))}
    </>
  );
};
