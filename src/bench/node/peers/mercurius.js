import Fastify from 'fastify';
import mercurius from 'mercurius';
import { contextOf } from '../context.js';
import { documents } from '../contract.js';
import { schema } from '../resolvers/index.js';
import { run } from './run.js';

const persistedQueryProvider = {
  isPersistedQuery: ({ id }) => id !== undefined,
  getHash: ({ id }) => id,
  getQueryFromHash: async (id) => documents.get(id),
};

await run(async (store, port) => {
  const fastify = Fastify();
  await fastify.register(mercurius, {
    schema,
    context: (request) => contextOf(store, request.headers),
    persistedQueryProvider,
    jit: 1,
  });
  await fastify.listen({ port, host: '127.0.0.1' });
  return () => fastify.close();
});
