import type { Role } from '@danvan/domain/access';
import type { Language } from '../../context.ts';
import type { DemonstrationAccount } from '../../modules/access/user/demonstration.ts';
import { WORDS } from './words.ts';

type App = 'province' | 'ministry' | 'danvan';

const APP_OF: Readonly<Record<Role, App>> = {
  COMMUNE_OFFICER: 'province',
  PROVINCE_OFFICER: 'province',
  PROVINCE_APPROVER: 'province',
  MINISTRY_ANALYST: 'ministry',
  MINISTRY_ADMINISTRATOR: 'ministry',
  MASS_MOBILISATION_CENTRAL: 'danvan',
  MASS_MOBILISATION_PROVINCE: 'danvan',
  PARTNER: 'danvan',
};

const MEANING: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const safe = (text: string): string => text.replace(/[&<>"]/g, (sign) => MEANING[sign] ?? sign);

const door = (address: string, name: string, purpose: string): string => `
      <a class="door" href="${address}">
        <strong>${safe(name)}</strong>
        <span>${safe(purpose)}</span>
      </a>`;

const accountRow = (language: Language, { userName, displayName, role }: DemonstrationAccount): string => {
  const { roles, apps } = WORDS[language];
  return `
          <tr>
            <th scope="row"><code>${safe(userName)}</code></th>
            <td>${safe(displayName)}${roles === null ? '' : `<small>${safe(roles[role])}</small>`}</td>
            <td><a href="/${APP_OF[role]}/">${safe(apps[APP_OF[role]].name)}</a></td>
          </tr>`;
};

const demoSection = (
  language: Language,
  accounts: readonly DemonstrationAccount[],
  password: string,
): string => {
  if (accounts.length === 0) return '';
  const words = WORDS[language];
  return `
    <section>
      <h2>${safe(words.demo)}</h2>
      <p>${safe(words.demoHint(password))}</p>
      <table>
        <thead><tr><th scope="col">${words.userName}</th><th scope="col">${words.who}</th><th scope="col">${words.app}</th></tr></thead>
        <tbody>${accounts.map((account) => accountRow(language, account)).join('')}
        </tbody>
      </table>
    </section>`;
};

/** The first page of an installation: what this is, where to go, and how to try it. */
export const landingPage = (
  language: Language,
  accounts: readonly DemonstrationAccount[],
  password: string,
): string => {
  const words = WORDS[language];
  const doors = (['province', 'ministry', 'danvan'] as const).map((app) =>
    door(`/${app}/`, words.apps[app].name, words.apps[app].purpose),
  );
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="theme-color" content="#0f5f69">
    <title>${safe(words.title)}</title>
    <link rel="icon" href="/landing.svg" type="image/svg+xml">
    <link rel="stylesheet" href="/landing.css">
  </head>
  <body>
    <header>
      <a class="language" lang="${language === 'vi' ? 'en' : 'vi'}" href="${language === 'vi' ? '/?lang=en' : '/'}">${words.other}</a>
      <h1>${safe(words.title)}</h1>
      <p class="lead">${safe(words.lead)}</p>
    </header>
    <main>
      <nav class="doors">${doors.join('')}${door('/graphql', words.partners, words.partnersPurpose)}
      </nav>${demoSection(language, accounts, password)}
    </main>
  </body>
</html>
`;
};
