import { NoPermission } from '@danvan/ui';
import { Button } from '@mantine/core';
import { useKitText } from '../language/use-text.ts';
import { homeOf } from '../session/home-of.ts';
import { useSession } from '../session/session-context.ts';

/** A plain word to someone whose work lies in another app, and the link to it. */
export const WrongApp = () => {
  const t = useKitText();
  const { viewer } = useSession();
  const home = homeOf(viewer.role);
  const app = t(`app.${home}`);
  return (
    <NoPermission
      title={t('wrongApp.title')}
      action={
        <Button component="a" href={`/${home}/`}>
          {t('wrongApp.go', { app })}
        </Button>
      }
    >
      {t('wrongApp.words', { name: viewer.displayName, unit: viewer.unit.name, app })}
    </NoPermission>
  );
};
