/**
 * When a report `r` was first handed in: that is what being on time is judged by, also after it was sent back. What was
 * loaded as closed from published sources has no act of submission; there it is the moment that the source tells.
 */
export const FIRST_SUBMITTED_AT = `COALESCE(
  (SELECT min(e.at) FROM report_event e WHERE e.report_id = r.id AND e.act IN ('SUBMIT', 'RESUBMIT')), r.submitted_at)`;

/** The day of it in Vietnam. */
export const FIRST_SUBMITTED_ON = `(${FIRST_SUBMITTED_AT} AT TIME ZONE 'Asia/Ho_Chi_Minh')::date`;
