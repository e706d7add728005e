import type { SchemaType } from '@danvan/api-schema';
import { Button, Group, Menu } from '@mantine/core';
import { IconChevronDown, IconPrinter } from '@tabler/icons-react';
import { useLocation, useNavigate } from 'react-router';
import { useAddressValue } from '../../address/use-address-value.ts';
import { useWorkingPath } from '../../address/use-working-path.ts';
import { ACT_NAMES, actNamed, type DialogAct, OpenDialog } from './act/OpenDialog.tsx';
import type { ShownCommendation } from './commendation.graphql.ts';
import { useCommendationText } from './use-commendation-text.ts';

type Act = SchemaType<'CommendationAct'>;

/** In this order the first that is open is the main act of the page; the others are behind "việc khác". */
const BY_WEIGHT: readonly Act[] = [
  'DECIDE',
  'SUBMIT',
  'PRESENT',
  'REVISE',
  'RETURN',
  'CANCEL_AWARD',
  'WITHDRAW',
];
/** Never the main act: what ends or undoes something. */
const LESSER: readonly Act[] = ['RETURN', 'CANCEL_AWARD', 'WITHDRAW'];

/** What the viewer may do with a commendation now. */
export const CommendationActs = ({ commendation }: { readonly commendation: ShownCommendation }) => {
  const t = useCommendationText();
  const navigate = useNavigate();
  const workingPath = useWorkingPath();
  const { pathname } = useLocation();
  const [named, setNamed] = useAddressValue('viec');
  const open = BY_WEIGHT.filter((act) => commendation.openActs.includes(act));
  const main = open.find((act) => !LESSER.includes(act));
  const others = open.filter((act) => act !== main);
  const asked = actNamed(named);
  const start = (act: Act) =>
    act === 'REVISE'
      ? void navigate(workingPath(`${pathname}?form=sua`))
      : setNamed(ACT_NAMES[act as DialogAct]);
  return (
    <Group gap={8}>
      <Button
        variant="default"
        leftSection={<IconPrinter size={16} aria-hidden />}
        onClick={() => window.print()}
      >
        {t('print')}
      </Button>
      {others.length > 0 ? (
        <Menu position="bottom-end">
          <Menu.Target>
            <Button variant="default" rightSection={<IconChevronDown size={14} aria-hidden />}>
              {t('more')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {others.map((act) => (
              <Menu.Item key={act} onClick={() => start(act)}>
                {t(`act.${act}`)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      ) : null}
      {main ? <Button onClick={() => start(main)}>{t(`act.${main}`)}</Button> : null}
      <OpenDialog
        act={asked && open.includes(asked) ? asked : null}
        commendation={commendation}
        onClose={() => setNamed(null)}
      />
    </Group>
  );
};
