import { RouterLink } from '@danvan/app-kit';
import { ProgrammesPage } from '@danvan/app-kit/programme/programme';
import { Button } from '@mantine/core';
import { useText } from '../../../language/use-text.ts';
import { paths } from '../../../paths.ts';

/** All programmes along time; the documents that they rest on are one step away. */
export const ProgrammesScreen = () => {
  const t = useText();
  return (
    <ProgrammesPage
      path={paths.programmes}
      aside={
        <Button component={RouterLink} href={paths.documents} variant="default">
          {t('programmes.documents')}
        </Button>
      }
    />
  );
};
