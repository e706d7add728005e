import { Textarea } from '@mantine/core';
import { useNavigate } from 'react-router';
import { useWorkingPath } from '../../../address/use-working-path.ts';
import { ActForm } from '../../../form/ActForm.tsx';
import styles from '../Commendation.module.css';
import type { DraftGround, ShownCommendation } from '../commendation.graphql.ts';
import { useCommendationText } from '../use-commendation-text.ts';
import { CollectiveFields } from './CollectiveFields.tsx';
import { IndividualFields } from './IndividualFields.tsx';
import { OriginFields } from './OriginFields.tsx';
import { useCommendationForm } from './use-commendation-form.ts';

type Props = {
  readonly ground: DraftGround;
  /** Null: a proposal that is not drafted yet. */
  readonly commendation: ShownCommendation | null;
  readonly backPath: string;
};

/** Drafts or revises a proposal: by which form, from which run, for whom, and why. */
export const CommendationForm = ({ ground, commendation, backPath }: Props) => {
  const t = useCommendationText();
  const navigate = useNavigate();
  const workingPath = useWorkingPath();
  const form = useCommendationForm(ground, commendation);
  const { typed, change } = form;
  return (
    <div className={styles.form}>
      <ActForm
        busy={form.busy}
        said={form.said}
        saveLabel={t('form.save')}
        onSave={() => void form.save()}
        onCancel={() => void navigate(workingPath(backPath))}
      >
        <OriginFields form={form} />
        {form.form?.for.includes('COLLECTIVE') ? <CollectiveFields form={form} /> : null}
        {form.form?.for.includes('INDIVIDUAL') ? <IndividualFields form={form} /> : null}
        <Textarea
          label={t('form.story')}
          description={t('form.story.hint')}
          autosize
          minRows={4}
          value={typed.story}
          error={form.faultAt('story')}
          onChange={(event) => change({ story: event.currentTarget.value })}
        />
      </ActForm>
    </div>
  );
};
