import { createServer } from 'node:http';
import { useGraphQlJit } from '@envelop/graphql-jit';
import { usePersistedOperations } from '@graphql-yoga/plugin-persisted-operations';
import { createYoga } from 'graphql-yoga';
import { contextOf } from '../context.js';
import { documents } from '../contract.js';
import { schema } from '../resolvers/index.js';
import { run } from './run.js';

const persisted = usePersistedOperations({
  allowArbitraryOperations: true,
  extractPersistedOperationId: ({ id }) => id ?? null,
  getPersistedOperation: (id) => documents.get(id) ?? null,
});

await run(async (store, port) => {
  const yoga = createYoga({
    schema,
    context: ({ req }) => contextOf(store, req.headers),
    plugins: [persisted, useGraphQlJit()],
    graphiql: false,
    landingPage: false,
    logging: 'warn',
  });
  const server = createServer(yoga);
  await new Promise((listening) => server.listen(port, '127.0.0.1', listening));
  return () => new Promise((closed) => server.close(closed));
});
