import { PROGRAMME_KIND_WORDS, PROGRAMME_KINDS } from '@danvan/domain/programme';
import { NativeSelect, Textarea } from '@mantine/core';
import { DayInput } from '../../form/DayInput.tsx';
import { UnitsField } from '../../form/UnitsField.tsx';
import { useLocalText } from '../../language/use-text.ts';
import { DocumentPicker } from '../document/DocumentPicker.tsx';
import { faultAmong } from '../document/fault-among.ts';
import styles from './Programme.module.css';
import type { TypedProgramme } from './typed-programme.ts';
import type { useProgrammeForm } from './use-programme-form.ts';
import { useProgrammeText } from './use-programme-text.ts';

type PartProps = { readonly form: ReturnType<typeof useProgrammeForm> };

/** What it is and how it is called. */
export const NameFields = ({ form: { typed, change, faultAt } }: PartProps) => {
  const t = useProgrammeText();
  const local = useLocalText();
  return (
    <>
      <NativeSelect
        label={t('programme.kind')}
        value={typed.programmeKind}
        data={PROGRAMME_KINDS.map((value) => ({ value, label: local(PROGRAMME_KIND_WORDS[value]) }))}
        onChange={(event) =>
          change({ programmeKind: event.currentTarget.value as TypedProgramme['programmeKind'] })
        }
      />
      <Textarea
        label={t('programme.name')}
        withAsterisk
        autosize
        value={typed.name}
        error={faultAt('name')}
        onChange={(event) => change({ name: event.currentTarget.value })}
      />
    </>
  );
};

/** Who leads, and who cooperates. */
export const PartyFields = ({ form: { typed, change, faultAt } }: PartProps) => {
  const t = useProgrammeText();
  const hasLead = typed.lead.length > 0;
  return (
    <>
      <UnitsField
        label={t('programme.lead')}
        single
        required
        units={typed.lead}
        onUnits={(lead) => change({ lead })}
        error={hasLead ? null : faultAt('parties')}
      />
      <UnitsField
        label={t('programme.cooperating')}
        description={t('programme.cooperatingHint')}
        units={typed.cooperating}
        onUnits={(cooperating) => change({ cooperating })}
        error={hasLead ? faultAmong(faultAt, 'parties', typed.cooperating.length + 1) : null}
      />
    </>
  );
};

/** From when until when. */
export const SpanFields = ({ form: { typed, change, faultAt } }: PartProps) => {
  const t = useProgrammeText();
  return (
    <div className={styles.pair}>
      <DayInput
        label={t('programme.firstDay')}
        description={t('programme.firstDayHint')}
        day={typed.firstDay}
        onDay={(firstDay) => change({ firstDay })}
      />
      <DayInput
        label={t('programme.lastDay')}
        description={t('programme.lastDayHint')}
        day={typed.lastDay}
        onDay={(lastDay) => change({ lastDay })}
        error={faultAt('validity', 'to')}
      />
    </div>
  );
};

/** The document that carries it, and those that it rests on. */
export const GroundFields = ({ form: { typed, change, faultAt } }: PartProps) => {
  const t = useProgrammeText();
  return (
    <>
      <DocumentPicker
        label={t('programme.document')}
        single
        records={typed.document}
        onRecords={(document) => change({ document })}
        error={faultAt('documentId')}
      />
      <DocumentPicker
        label={t('programme.bases')}
        records={typed.bases}
        onRecords={(bases) => change({ bases })}
        error={
          faultAmong(faultAt, 'bases', typed.bases.length) ??
          faultAmong(faultAt, 'baseIds', typed.bases.length)
        }
      />
    </>
  );
};
