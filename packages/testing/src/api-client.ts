export type ApiAnswer = {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: tests read answers of any shape
  readonly data: any;
  readonly errors: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: { readonly code: string; readonly id: string; readonly detail?: string };
  }[];
  readonly text: string;
};

const SIGN_IN = `mutation ($input: SignInInput!) {
  signIn(input: $input) {
    __typename
    ... on SignedIn { viewer { id userName displayName role actions } }
    ... on SignInRefused { code message path retryAfterSeconds }
  }
}`;

const answerOf = async (response: Response): Promise<ApiAnswer> => {
  const text = await response.text();
  const body = text.startsWith('{') ? JSON.parse(text) : {};
  return {
    status: response.status,
    headers: response.headers,
    data: body.data,
    errors: body.errors ?? [],
    text,
  };
};

/** A browser as the API sees it: sends JSON and keeps the session's cookie. */
export const apiClient = (url: string) => {
  let cookie = '';
  const post = async (body: string, headers: Record<string, string> = {}): Promise<ApiAnswer> => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', ...(cookie && { cookie }), ...headers },
    });
    const given = response.headers.getSetCookie()[0];
    if (given !== undefined) cookie = given.split(';')[0] ?? '';
    return answerOf(response);
  };
  const ask = (query: string, variables: Record<string, unknown> = {}, headers = {}): Promise<ApiAnswer> =>
    post(JSON.stringify({ query, variables }), headers);
  return {
    post,
    ask,
    signIn: (userName: string, password: string) => ask(SIGN_IN, { input: { userName, password } }),
    signOut: () => ask('mutation { signOut }'),
    /** The cookie as it would be sent. */
    cookie: () => cookie,
    /** Brings back a cookie that the server took away. */
    useCookie: (value: string) => {
      cookie = value;
    },
  };
};

export type ApiClient = ReturnType<typeof apiClient>;
