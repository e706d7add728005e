import { type Day, ok } from '../../kernel/index.ts';
import { checkRequiredText, LONGEST_NARRATIVE } from '../../programme/index.ts';
import type { CommendationOutcome } from './fault.ts';
import type { Commendation } from './model.ts';
import { commendationStateAfter } from './transitions.ts';

const stop = (
  commendation: Commendation,
  act: 'RETURN' | 'WITHDRAW',
  { reason, today }: { readonly reason: string | null; readonly today: Day },
): CommendationOutcome => {
  const open = commendationStateAfter(commendation.state, act);
  if (!open.ok) return open;
  const text = checkRequiredText(reason, ['reason'], LONGEST_NARRATIVE);
  if (!text.ok) return { ok: false, error: [text.error] };
  const told = { on: today, reason: text.value };
  const said = act === 'RETURN' ? { returned: told } : { withdrawn: told };
  return ok({ value: { ...commendation, ...said, state: open.value }, warnings: [] });
};

/** trả lại: the issuer asks for more, with a reason; the proposing unit mends it and submits it again. */
export const returnCommendation = (
  commendation: Commendation,
  reason: string | null,
  today: Day,
): CommendationOutcome => stop(commendation, 'RETURN', { reason, today });

/** rút: the proposing unit takes its proposal back before anything is decided. */
export const withdrawCommendation = (
  commendation: Commendation,
  reason: string | null,
  today: Day,
): CommendationOutcome => stop(commendation, 'WITHDRAW', { reason, today });
