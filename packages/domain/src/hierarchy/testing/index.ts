/**
 * Lands and random histories for tests, of this package and of those that stand on it (the gateway compares its SQL
 * with them). It lives here, not in @danvan/testing, because that stands on the domain: the domain's own tests could
 * not use it there. Never imported outside tests.
 */
export * from './history-arbitrary.ts';
export * from './history-from.ts';
export * from './land.ts';
