import * as oauth from 'oauth4webapi';
import { forgetSession, keepSession, session } from './session';

const client: oauth.Client = { client_id: 'reference-page' };

const scopes = 'openid maturity:read maturity:record maturity:agree return:read';

const redirectUri = `${location.origin}/`;

const issuer = new URL(import.meta.env.VITE_ISSUER ?? location.origin);

/** A development issuer is on this machine, and has no certificate. */
const plain = { [oauth.allowInsecureRequests]: issuer.protocol === 'http:' };

/** What is kept while the reader is at the issuer. */
interface Pending {
  readonly verifier: string;
  readonly state: string;
  readonly nonce: string;
  /** The fragment to come back to. */
  readonly hash: string;
}

const pendingKey = 'sign-in';

async function metadata(): Promise<oauth.AuthorizationServer> {
  const server = await oauth.processDiscoveryResponse(
    issuer,
    await oauth.discoveryRequest(new URL(location.origin), plain),
  );
  // Vite stands in front of the issuer, where the page is developed.
  const here = (address: string | undefined) => address?.replace(issuer.origin, location.origin);
  return Object.fromEntries(
    Object.entries(server).map(([name, value]) => [
      name,
      name.endsWith('_endpoint') && typeof value === 'string' ? here(value) : value,
    ]),
  ) as unknown as oauth.AuthorizationServer;
}

function endpoint(server: oauth.AuthorizationServer, name: 'authorization_endpoint' | 'end_session_endpoint'): URL {
  const address = server[name];
  if (!address) {
    throw new Error(`The issuer has no ${name}`);
  }
  return new URL(address);
}

/**
 * Goes to the issuer, from where the reader comes back to where they are now.
 * @throws where the issuer does not answer
 */
export async function signIn(): Promise<void> {
  const pending: Pending = {
    verifier: oauth.generateRandomCodeVerifier(),
    state: oauth.generateRandomState(),
    nonce: oauth.generateRandomNonce(),
    hash: location.hash,
  };
  const to = endpoint(await metadata(), 'authorization_endpoint');
  to.search = new URLSearchParams({
    response_type: 'code',
    client_id: client.client_id,
    redirect_uri: redirectUri,
    scope: scopes,
    state: pending.state,
    nonce: pending.nonce,
    code_challenge: await oauth.calculatePKCECodeChallenge(pending.verifier),
    code_challenge_method: 'S256',
  }).toString();
  sessionStorage.setItem(pendingKey, JSON.stringify(pending));
  location.assign(to);
}

/**
 * Takes up what the issuer sent the reader back with, if they come from there.
 * @throws where the issuer refused, or does not answer
 */
export async function finishSignIn(): Promise<void> {
  const answer = new URL(location.href);
  const kept = sessionStorage.getItem(pendingKey);
  if (!answer.searchParams.has('state')) {
    return;
  }
  const pending = kept ? (JSON.parse(kept) as Pending) : undefined;
  sessionStorage.removeItem(pendingKey);
  // A code serves once: no reload and no bookmark is to send it again.
  history.replaceState(null, '', redirectUri + (pending?.hash ?? ''));
  if (!pending) {
    return;
  }
  const server = await metadata();
  const parameters = oauth.validateAuthResponse(server, client, answer, pending.state);
  const tokens = await oauth.processAuthorizationCodeResponse(
    server,
    client,
    await oauth.authorizationCodeGrantRequest(
      server,
      client,
      oauth.None(),
      parameters,
      redirectUri,
      pending.verifier,
      plain,
    ),
    { expectedNonce: pending.nonce, requireIdToken: true },
  );
  const name = oauth.getValidatedIdTokenClaims(tokens)?.['name'];
  keepSession({
    token: tokens.access_token,
    name: typeof name === 'string' ? name : 'Somebody',
    scopes: tokens.scope?.split(' ') ?? [],
    idToken: tokens.id_token,
  });
}

/**
 * Signs out here and at the issuer.
 * @throws where the issuer does not answer
 */
export async function signOut(): Promise<void> {
  const idToken = session()?.idToken;
  forgetSession();
  const to = endpoint(await metadata(), 'end_session_endpoint');
  to.search = new URLSearchParams({
    post_logout_redirect_uri: redirectUri,
    ...(idToken && { id_token_hint: idToken }),
  }).toString();
  location.assign(to);
}
