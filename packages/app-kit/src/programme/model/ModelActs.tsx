import type { SchemaType } from '@danvan/api-schema';
import { Button, Group, Menu } from '@mantine/core';
import { IconChevronDown, IconPrinter } from '@tabler/icons-react';
import { useLocation, useNavigate } from 'react-router';
import { useAddressValue } from '../../address/use-address-value.ts';
import { useWorkingPath } from '../../address/use-working-path.ts';
import { EndDialog } from './act/EndDialog.tsx';
import { RecogniseDialog } from './act/RecogniseDialog.tsx';
import { ResultDialog } from './act/ResultDialog.tsx';
import type { ShownModel } from './model.graphql.ts';
import { PointDialog } from './point/PointDialog.tsx';
import { useModelText } from './use-model-text.ts';

/** Each act in the address, so that a link can lead to it. */
const NAMES = {
  REPLICATE: 'nhan-rong',
  RECORD_RESULT: 'ket-qua',
  RECOGNISE: 'cong-nhan',
  MAKE_EXEMPLARY: 'dien-hinh',
  END: 'ket-thuc',
} as const;
type OpenAct = keyof typeof NAMES;

const LESSER = ['RECORD_RESULT', 'RECOGNISE', 'MAKE_EXEMPLARY', 'REVISE', 'END'] as const;

const actNamed = (name: string | null): OpenAct | null =>
  (Object.keys(NAMES) as OpenAct[]).find((act) => NAMES[act] === name) ?? null;

/** What the viewer may do with a model now: to carry it on is the main thing, the rest is behind "việc khác". */
export const ModelActs = ({ model }: { readonly model: ShownModel }) => {
  const t = useModelText();
  const navigate = useNavigate();
  const workingPath = useWorkingPath();
  const { pathname } = useLocation();
  const [named, setNamed] = useAddressValue('viec');
  const isOpen = (act: SchemaType<'ModelAct'>): boolean => model.openActs.includes(act);
  const lesser = LESSER.filter(isOpen);
  const asked = actNamed(named);
  const start = (act: OpenAct | 'REVISE') =>
    act === 'REVISE' ? void navigate(workingPath(`${pathname}?form=sua`)) : setNamed(NAMES[act]);
  return (
    <Group gap={8}>
      <Button
        variant="default"
        leftSection={<IconPrinter size={16} aria-hidden />}
        onClick={() => window.print()}
      >
        {t('model.print')}
      </Button>
      {lesser.length > 0 ? (
        <Menu position="bottom-end">
          <Menu.Target>
            <Button variant="default" rightSection={<IconChevronDown size={14} aria-hidden />}>
              {t('model.act.more')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {lesser.map((act) => (
              <Menu.Item key={act} onClick={() => start(act)}>
                {t(`model.act.${act}`)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      ) : null}
      {isOpen('REPLICATE') ? (
        <Button onClick={() => start('REPLICATE')}>{t('model.act.REPLICATE')}</Button>
      ) : null}
      <OpenDialog act={asked && isOpen(asked) ? asked : null} model={model} onClose={() => setNamed(null)} />
    </Group>
  );
};

type OpenDialogProps = {
  readonly act: OpenAct | null;
  readonly model: ShownModel;
  readonly onClose: () => void;
};

const OpenDialog = ({ act, model, onClose }: OpenDialogProps) => {
  switch (act) {
    case 'REPLICATE':
      return <PointDialog model={model} point={null} onClose={onClose} />;
    case 'RECORD_RESULT':
      return <ResultDialog model={model} onClose={onClose} />;
    case 'RECOGNISE':
      return <RecogniseDialog model={model} standing="RECOGNISED" onClose={onClose} />;
    case 'MAKE_EXEMPLARY':
      return <RecogniseDialog model={model} standing="EXEMPLARY" onClose={onClose} />;
    case 'END':
      return <EndDialog model={model} onClose={onClose} />;
    default:
      return null;
  }
};
