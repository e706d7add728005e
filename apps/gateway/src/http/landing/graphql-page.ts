import type { Language } from '../../context.ts';

const TEXT: Readonly<
  Record<Language, { title: string; lead: string; steps: readonly string[]; back: string }>
> = {
  vi: {
    title: 'Truy vấn bằng GraphQL',
    lead: 'Địa chỉ này nhận truy vấn GraphQL bằng POST với nội dung application/json. Đăng nhập bằng signIn để nhận cookie phiên; sau đó mới xem được lược đồ.',
    steps: ['Đăng nhập', 'Truy vấn'],
    back: 'Về trang đầu',
  },
  en: {
    title: 'Query with GraphQL',
    lead: 'This address takes GraphQL by POST with application/json. Sign in with signIn to get the session cookie; the schema is told to signed-in users.',
    steps: ['Sign in', 'Query'],
    back: 'To the first page',
  },
};

const signIn = (
  origin: string,
): string => `curl -c cookie -H 'content-type: application/json' ${origin}/graphql \\
  -d '{"query":"mutation($input:SignInInput!){signIn(input:$input){__typename}}","variables":{"input":{"userName":"…","password":"…"}}}'`;

const query = (
  origin: string,
): string => `curl -b cookie -H 'content-type: application/json' ${origin}/graphql \\
  -d '{"query":"{viewer{displayName}}"}'`;

/** What a browser sees at /graphql: how to ask. */
export const graphqlPage = (language: Language, origin: string): string => {
  const { title, lead, steps, back } = TEXT[language];
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${title}</title>
    <link rel="stylesheet" href="/landing.css">
  </head>
  <body>
    <header><h1>${title}</h1><p class="lead">${lead}</p></header>
    <main>
      <h2>${steps[0]}</h2>
      <pre>${signIn(origin)}</pre>
      <h2>${steps[1]}</h2>
      <pre>${query(origin)}</pre>
      <p><a href="/">${back}</a></p>
    </main>
  </body>
</html>
`;
};
