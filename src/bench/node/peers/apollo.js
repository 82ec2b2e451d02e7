import { createServer } from 'node:http';
import { json } from 'node:stream/consumers';
import { ApolloServer, HeaderMap } from '@apollo/server';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { contextOf } from '../context.js';
import { documents } from '../contract.js';
import { schema } from '../resolvers/index.js';
import { run } from './run.js';

const operationOf = ({ id, query = documents.get(id), ...rest }) => ({ ...rest, query });

async function requestOf(request) {
  const { pathname, search } = new URL(request.url, 'http://localhost');
  return {
    method: request.method,
    headers: new HeaderMap(Object.entries(request.headers)),
    search,
    body: pathname === '/graphql' && request.method === 'POST' ? operationOf(await json(request)) : {},
  };
}

async function answer(apollo, store, request, response) {
  const { status, headers, body } = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: await requestOf(request),
    context: async () => contextOf(store, request.headers),
  });
  response.writeHead(status ?? 200, Object.fromEntries(headers));
  response.end(body.string);
}

await run(async (store, port) => {
  const server = createServer();
  const apollo = new ApolloServer({
    schema,
    plugins: [ApolloServerPluginDrainHttpServer({ httpServer: server })],
    stopOnTerminationSignals: false,
  });
  await apollo.start();
  server.on('request', (request, response) =>
    answer(apollo, store, request, response).catch(() => response.writeHead(400).end()),
  );
  await new Promise((listening) => server.listen(port, '127.0.0.1', listening));
  return () => apollo.stop();
});
