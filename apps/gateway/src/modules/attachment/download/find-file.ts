import type { EvidenceFile } from '@danvan/domain/programme';
import type { Reading } from '../../../database/unit-of-work.ts';
import { findAttachment } from '../attachment.store.ts';
import { partiesOf } from '../subjects.ts';
import { toldOf } from '../told-evidence.ts';

/** The file of an attachment under its own name, if the reader sees what it hangs on and is told of it; null looks alike for all else. */
export const findFile = async (reading: Reading, id: string, name: string): Promise<EvidenceFile | null> => {
  const attachment = await findAttachment(reading.manager, id);
  if (!attachment?.file || attachment.file.name !== name) return null;
  if ((await partiesOf(reading, attachment.subject)) === null) return null;
  const [told] = await toldOf(reading, [attachment]);
  return told?.file ?? null;
};
