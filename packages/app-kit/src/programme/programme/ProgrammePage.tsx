import { NoPermission, PageHeader } from '@danvan/ui';
import { useLocation, useParams } from 'react-router';
import { useAddressValue } from '../../address/use-address-value.ts';
import { Answer } from '../../ask/Answer.tsx';
import { useAsk } from '../../ask/use-ask.ts';
import { RouterLink } from '../../frame/RouterLink.tsx';
import { useKitText } from '../../language/use-text.ts';
import { useSession } from '../../session/session-context.ts';
import { ParticipantsForm } from './ParticipantsForm.tsx';
import { ProgrammeForm } from './ProgrammeForm.tsx';
import { ProgrammeView } from './ProgrammeView.tsx';
import { ProgrammeQuery, type ShownProgramme } from './programme.graphql.ts';
import type { ProgrammeLinks } from './programme-links.ts';
import { useProgrammeText } from './use-programme-text.ts';

type Props = {
  readonly links?: ProgrammeLinks;
  /** How the provinces stand in it: for those who look at the whole country. */
  readonly withProvinces?: boolean;
};

/** The forms of a programme, by the word in the address that opens them. */
const FORMS = { sua: 'REVISE', 'tham-gia': 'ASSIGN' } as const;

const openForm = (word: string | null, { openActs }: ShownProgramme) => {
  const act = word === 'sua' || word === 'tham-gia' ? FORMS[word] : null;
  return act !== null && openActs.includes(act) ? act : null;
};

/** The programme of the address (`:id`), or one of its forms (`?form=sua`, `?form=tham-gia`). */
export const ProgrammePage = ({ links = {}, withProvinces = false }: Props) => {
  const t = useKitText();
  const { viewer } = useSession();
  const { id = '' } = useParams();
  const { pathname } = useLocation();
  const [word] = useAddressValue('form');
  const asked = useAsk(ProgrammeQuery, { id, unit: viewer.unit.id });
  return (
    <Answer asked={asked}>
      {({ programme }) => {
        if (!programme) {
          return <NoPermission title={t('failure.FORBIDDEN')}>{t('failure.FORBIDDEN.words')}</NoPermission>;
        }
        const form = openForm(word, programme);
        return form === null ? (
          <ProgrammeView programme={programme} links={links} withProvinces={withProvinces} />
        ) : (
          <Form form={form} programme={programme} backPath={pathname} />
        );
      }}
    </Answer>
  );
};

type FormProps = {
  readonly form: 'REVISE' | 'ASSIGN';
  readonly programme: ShownProgramme;
  readonly backPath: string;
};

const Form = ({ form, programme, backPath }: FormProps) => {
  const t = useProgrammeText();
  const Fields = form === 'REVISE' ? ProgrammeForm : ParticipantsForm;
  return (
    <>
      <PageHeader
        trail={<RouterLink href={backPath}>{programme.title}</RouterLink>}
        title={t(form === 'REVISE' ? 'programme.revise' : 'programme.assign')}
        purpose={form === 'ASSIGN' ? t('programme.assignPurpose') : undefined}
      />
      <Fields key={programme.version} programme={programme} backPath={backPath} />
    </>
  );
};
