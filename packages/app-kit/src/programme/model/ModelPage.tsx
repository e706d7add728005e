import { NoPermission, PageHeader, PageSkeleton } from '@danvan/ui';
import { lazy, Suspense } from 'react';
import { useLocation, useParams } from 'react-router';
import { useAddressValue } from '../../address/use-address-value.ts';
import { Answer } from '../../ask/Answer.tsx';
import { useAsk } from '../../ask/use-ask.ts';
import { useAppraisalText } from '../../emulation/appraisal/use-appraisal-text.ts';
import { RouterLink } from '../../frame/RouterLink.tsx';
import { useKitText } from '../../language/use-text.ts';
import { ModelForm } from './ModelForm.tsx';
import { ModelView } from './ModelView.tsx';
import { ModelQuery, type ShownModel } from './model.graphql.ts';
import { useModelText } from './use-model-text.ts';

/** The page `…/:id` of an app: a model with its whole story, or the form in which it is revised (`?form=sua`). */
export const ModelPage = () => {
  const kit = useKitText();
  const t = useModelText();
  const { id = '' } = useParams();
  const { pathname } = useLocation();
  const [form] = useAddressValue('form');
  const asked = useAsk(ModelQuery, { id });
  return (
    <Answer asked={asked}>
      {({ model }) => {
        if (!model) {
          return (
            <NoPermission title={kit('failure.FORBIDDEN')}>{kit('failure.FORBIDDEN.words')}</NoPermission>
          );
        }
        if (form === 'tham-dinh' && model.mayAppraise) return <Appraisal model={model} backPath={pathname} />;
        if (form !== 'sua' || !model.openActs.includes('REVISE')) {
          return <ModelView model={model} listPath={pathname.slice(0, pathname.lastIndexOf('/'))} />;
        }
        return (
          <>
            <PageHeader
              trail={<RouterLink href={pathname}>{model.title}</RouterLink>}
              title={t('model.revise')}
            />
            <ModelForm key={model.version} model={model} backPath={pathname} />
          </>
        );
      }}
    </Answer>
  );
};

/** Arrives when somebody appraises. */
const AppraisalForm = lazy(async () => ({
  default: (await import('../../emulation/appraisal/AppraisalForm.tsx')).AppraisalForm,
}));

const Appraisal = ({ model, backPath }: { readonly model: ShownModel; readonly backPath: string }) => {
  const t = useAppraisalText();
  const kit = useKitText();
  return (
    <>
      <PageHeader
        trail={<RouterLink href={backPath}>{model.title}</RouterLink>}
        title={t('appraisal.appraise')}
      />
      <Suspense fallback={<PageSkeleton label={kit('kit.loading')} />}>
        <AppraisalForm modelId={model.id} backPath={backPath} />
      </Suspense>
    </>
  );
};
