/** TypeGraphQL, Apollo and our own files must see one and the same graphql module. */
export const oneGraphql = { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] };
