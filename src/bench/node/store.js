import { MongoClient } from 'mongodb';

/** Connects to the store that MONGODB_URI names; MONGODB_POOL says how many connections there may be. */
export async function connect({ MONGODB_URI, MONGODB_POOL } = process.env) {
  if (!MONGODB_URI) {
    throw new Error('MONGODB_URI is not set: say which store to read, with its database');
  }
  const client = new MongoClient(MONGODB_URI, { maxPoolSize: Number(MONGODB_POOL ?? 100), ignoreUndefined: true });
  await client.connect();
  return { db: client.db(), close: () => client.close() };
}
