import { makeExecutableSchema } from '@graphql-tools/schema';
import { typeDefs } from '../contract.js';
import { assessmentTypes } from './assessments.js';
import { directory } from './directory.js';
import { feedbackTypes } from './feedback.js';
import { maturities } from './maturity.js';
import { recording } from './recording.js';
import { scalars } from './scalars.js';

/** The published schema, with resolvers for what the operations of the benchmark ask. */
export const schema = makeExecutableSchema({
  typeDefs,
  resolvers: [scalars, directory, maturities, assessmentTypes, recording, feedbackTypes],
  resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
});
