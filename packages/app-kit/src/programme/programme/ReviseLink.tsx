import { Button } from '@mantine/core';
import { useSearchParams } from 'react-router';
import { RouterLink } from '../../frame/RouterLink.tsx';
import type { ShownProgramme } from './programme.graphql.ts';
import { useProgrammeText } from './use-programme-text.ts';

type Props = { readonly programme: Pick<ShownProgramme, 'openActs'>; readonly form?: 'sua' | 'tham-gia' };

/** The way to a form of this programme, where it is open to the viewer. */
export const ReviseLink = ({ programme, form = 'sua' }: Props) => {
  const t = useProgrammeText();
  const [parameters] = useSearchParams();
  if (!programme.openActs.includes(form === 'sua' ? 'REVISE' : 'ASSIGN')) return null;
  const there = new URLSearchParams(parameters);
  there.set('form', form);
  return form === 'sua' ? (
    <Button component={RouterLink} href={`?${there}`}>
      {t('programme.revise')}
    </Button>
  ) : (
    <RouterLink href={`?${there}`}>{t('programme.assign')}</RouterLink>
  );
};
