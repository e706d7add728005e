import { UiProvider, useAppTitle } from '@danvan/ui';
import { type ReactNode, useMemo } from 'react';
import { LanguageProvider } from '../language/LanguageProvider.tsx';
import type { Catalogue } from '../language/language.ts';
import { useKitText } from '../language/use-text.ts';
import { NoticesProvider } from '../notices/NoticesProvider.tsx';
import { type AppName, rolesOf } from '../session/home-of.ts';
import { ProductContext, useProduct } from './product.ts';

type Props = { readonly app: AppName; readonly catalogue: Catalogue; readonly children: ReactNode };

/** Everything an app stands on: words, looks, and which app it is. Wrap the router in it. */
export const AppKit = ({ app, catalogue, children }: Props) => {
  const product = useMemo(() => ({ app, roles: rolesOf(app) }), [app]);
  return (
    <ProductContext value={product}>
      <LanguageProvider catalogue={catalogue}>
        <WordedUi>
          <NoticesProvider>{children}</NoticesProvider>
        </WordedUi>
      </LanguageProvider>
    </ProductContext>
  );
};

const WordedUi = ({ children }: { readonly children: ReactNode }) => {
  const t = useKitText();
  useAppTitle(t(`app.${useProduct().app}`));
  return <UiProvider closeLabel={t('kit.close')}>{children}</UiProvider>;
};
