import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

// The fixtures' responses are of this time.
const NOW = '2021-03-01T09:00:00Z';

/** Starts a peer, and waits until it listens. */
export async function start(name, uri) {
  const port = await freePort();
  const child = spawn(process.execPath, [fileURLToPath(new URL(`../peers/${name}.js`, import.meta.url))], {
    env: { ...process.env, MONGODB_URI: uri, PORT: String(port), NODE_ENV: 'production', NOW },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');
  const line = await Promise.race([once(createInterface(child.stdout), 'line'), exited]);
  if (line[0] !== 'ready') {
    throw new Error(`${name} did not start: ${line[0]}`);
  }
  const ask = async (body, viewer) => {
    const answer = await fetch(`http://127.0.0.1:${port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(viewer && { 'x-viewer': viewer }) },
      body: JSON.stringify(body),
    });
    return answer.json();
  };
  const stop = async () => {
    child.kill('SIGTERM');
    return (await exited)[0];
  };
  return { ask, stop };
}
