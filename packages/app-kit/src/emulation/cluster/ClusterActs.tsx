import { Button, Group, Menu } from '@mantine/core';
import { IconChevronDown, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { useWorkingPath } from '../../address/use-working-path.ts';
import { RouterLink } from '../../frame/RouterLink.tsx';
import type { ShownCluster } from './cluster.graphql.ts';
import { EndDialog } from './form/EndDialog.tsx';
import { useClusterText } from './use-cluster-text.ts';

type Props = { readonly cluster: ShownCluster; readonly year: number };

/** What the keeper does with a cluster: to set a year is the main thing. */
export const ClusterActs = ({ cluster, year }: Props) => {
  const t = useClusterText();
  const navigate = useNavigate();
  const workingPath = useWorkingPath();
  const { pathname } = useLocation();
  const [isEnding, setEnding] = useState(false);
  const keeps = cluster.endedOn === null && cluster.allowedActions.includes('KEEP_CLUSTER');
  const isSet = cluster.year !== null;
  return (
    <Group gap={8}>
      <Button
        variant="default"
        leftSection={<IconPrinter size={16} aria-hidden />}
        onClick={() => window.print()}
      >
        {t('cluster.print')}
      </Button>
      {keeps ? (
        <Menu position="bottom-end">
          <Menu.Target>
            <Button variant="default" rightSection={<IconChevronDown size={14} aria-hidden />}>
              {t('cluster.more')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item onClick={() => void navigate(workingPath(`${pathname}?form=sua&nam=${year}`))}>
              {t('cluster.revise')}
            </Menu.Item>
            <Menu.Item onClick={() => setEnding(true)}>{t('cluster.end')}</Menu.Item>
          </Menu.Dropdown>
        </Menu>
      ) : null}
      {keeps && isSet ? (
        <Button variant="default" component={RouterLink} href={`?form=phan-cong&nam=${year}`}>
          {t('cluster.setAgain', { year })}
        </Button>
      ) : null}
      {isEnding ? <EndDialog cluster={cluster} onClose={() => setEnding(false)} /> : null}
    </Group>
  );
};
