import { EmptyState } from '@danvan/ui';
import { RouterLink } from '../frame/RouterLink.tsx';
import { useKitText } from '../language/use-text.ts';

/** An address that no page has. */
export const NotFoundView = () => {
  const t = useKitText();
  return (
    <EmptyState title={t('notFound.title')} action={<RouterLink href="/">{t('kit.home')}</RouterLink>}>
      {t('notFound.words')}
    </EmptyState>
  );
};
