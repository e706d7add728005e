const AWAY = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'EPIPE',
  'ETIMEDOUT',
  // admin_shutdown, crash_shutdown, cannot_connect_now, connection_failure …
  '57P01',
  '57P02',
  '57P03',
  '55000',
  '08000',
  '08003',
  '08006',
]);
const LOST =
  /connection terminated|terminated unexpectedly|connection timeout|not queryable|timeout exceeded|already released/i;

/** Whether a failure means that the database cannot be reached at the moment. */
export const isDatabaseAway = (failure: unknown): boolean => {
  if (!(failure instanceof Error)) return false;
  const { code, driverError, errors } = failure as Error & {
    code?: string;
    driverError?: unknown;
    errors?: unknown[];
  };
  return (
    AWAY.has(code ?? '') ||
    LOST.test(failure.message) ||
    isDatabaseAway(driverError) ||
    (errors ?? []).some(isDatabaseAway)
  );
};
