// Asks the API at API, with the token TOKEN, everything that the audits of GraphQL over HTTP ask of a server. Prints each result.
import { serverAudits } from 'graphql-http';

const { API, TOKEN } = process.env;
const signedIn = (url, init) =>
  fetch(url, { ...init, headers: [...new Headers(init?.headers), ['Authorization', `Bearer ${TOKEN}`]] });

for (const audit of serverAudits({ url: API, fetchFn: signedIn })) {
  const { status, reason } = await audit.fn();
  console.log(`${status} ${audit.id} ${audit.name}${reason ? `: ${reason}` : ''}`);
}
