/** Somebody who is signed in. */
export interface Session {
  /** The access token. */
  readonly token: string;
  /** What to call them. */
  readonly name: string;
  /** What the token may do, by the issuer's answer. Where it may do so, the API's may-fields say. */
  readonly scopes: readonly string[];
  /** What to sign out with; undefined where there is no issuer. */
  readonly idToken?: string | undefined;
}

const key = 'session';

/** Who is signed in in this tab; undefined where nobody is. */
export function session(): Session | undefined {
  const kept = sessionStorage.getItem(key);
  return kept ? (JSON.parse(kept) as Session) : undefined;
}

/** Keeps who signed in until the tab is closed. */
export function keepSession(signedIn: Session): void {
  sessionStorage.setItem(key, JSON.stringify(signedIn));
}

/** Forgets who was signed in. What they typed stays: it is kept by whom and where it was typed. */
export function forgetSession(): void {
  sessionStorage.removeItem(key);
}
