import { createClient } from '@network-maturity/contract';
import { session } from './session';

/** The API, asked by whoever is signed in. */
export const api = createClient({ url: `${location.origin}/graphql`, token: () => session()?.token ?? '' });
