import { graphql, type ResultOf } from '@danvan/api-schema';

export const ViewerQuery = graphql(`
  query Viewer {
    viewer {
      id
      userName
      displayName
      role
      actions
      unit { id name shortName level }
      reportingUnit { id name shortName level }
    }
  }
`);

export const SignInMutation = graphql(`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) {
      __typename
      ... on SignedIn { viewer { id } }
      ... on SignInRefused { code message retryAfterSeconds }
    }
  }
`);

export const SignOutMutation = graphql(`
  mutation SignOut { signOut }
`);

/** The signed-in user. */
export type Viewer = NonNullable<ResultOf<typeof ViewerQuery>['viewer']>;
