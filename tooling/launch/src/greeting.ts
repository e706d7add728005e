const PATHS = [
  ['', 'first page'],
  ['province/', 'province app'],
  ['ministry/', 'ministry app'],
  ['danvan/', 'Ban Dân vận app'],
  ['graphql', 'GraphQL'],
] as const;

type Account = { readonly userName: string; readonly displayName: string };
export type Offer = { readonly password: string; readonly accounts: readonly Account[] } | null;

/** Asks the gateway for the accounts to try; null where no demonstration data is loaded. */
export const readOffer = async (url: string): Promise<Offer> => {
  const answer = await fetch(`${url}/demo-accounts.json`);
  return answer.ok ? ((await answer.json()) as Offer) : null;
};

/** What is printed when all is ready. */
export const greeting = (url: string, offer: Offer): string => {
  const lines = PATHS.map(([path, name]) => `  ${`${url}/${path}`.padEnd(40)} ${name}`);
  if (offer === null) return ['', 'Ready:', ...lines, ''].join('\n');
  const accounts = offer.accounts.map(
    ({ userName, displayName }) => `  ${userName.padEnd(20)} ${displayName}`,
  );
  return ['', 'Ready:', ...lines, '', `Accounts to try (password: ${offer.password}):`, ...accounts, ''].join(
    '\n',
  );
};
