import { connect } from '../store.js';

/** Runs a peer until SIGTERM: start makes it listen on 127.0.0.1, and gives what ends it. */
export async function run(start) {
  const store = await connect();
  const close = await start(store, Number(process.env.PORT));
  process.once('SIGTERM', async () => {
    await close();
    await store.close();
  });
  console.log('ready');
}
