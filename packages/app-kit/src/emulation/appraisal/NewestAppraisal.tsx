import { saysLess } from '@danvan/domain/emulation';
import { Message } from '@danvan/ui';
import { useAsk } from '../../ask/use-ask.ts';
import { useFormat } from '../../formatting/use-format.ts';
import { useLocalText } from '../../language/use-text.ts';
import { NewestAppraisalQuery } from './appraisal.graphql.ts';
import { useAppraisalText } from './use-appraisal-text.ts';

type Props = { readonly modelId: string; readonly standing: 'RECOGNISED' | 'EXEMPLARY' };

/** The best first, as every set for models names them. */
const CLASSES = ['EXEMPLARY', 'RECOGNISED', 'NOT_RECOGNISED'].map((code) => ({ code }));

/** What the newest appraisal says, where a recognition is being recorded; it warns and forbids nothing. */
export const NewestAppraisal = ({ modelId, standing }: Props) => {
  const t = useAppraisalText();
  const local = useLocalText();
  const format = useFormat();
  const asked = useAsk(NewestAppraisalQuery, { id: modelId });
  const newest = asked.status === 'ready' ? asked.data.model?.appraisals[0] : null;
  if (!newest) return null;
  const isLess = saysLess({ class: newest.class.code }, { bands: CLASSES }, standing);
  return (
    <Message tone={isLess ? 'warning' : 'info'}>
      {t('appraisal.newest', {
        total: format.number(newest.total),
        scale: format.number(newest.scale ?? 0),
        class: local(newest.class.name).toLowerCase(),
        day: format.day(newest.on),
      })}{' '}
      {isLess ? t('appraisal.less') : null}
    </Message>
  );
};
