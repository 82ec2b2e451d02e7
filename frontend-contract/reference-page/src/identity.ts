import { createContext } from 'preact';

/** How readers sign in and out: at an issuer, or in the mocks by choosing whom to be. */
export interface Identity {
  /**
   * Signs in, and comes back to where the reader is.
   * @throws where the issuer does not answer
   */
  readonly signIn: () => Promise<void>;
  /**
   * Signs out.
   * @throws where the issuer does not answer
   */
  readonly signOut: () => Promise<void>;
  /** Whom one can be, by demo client; undefined where an issuer asks who it is. */
  readonly people?: readonly string[];
  /** Becomes one of these. */
  readonly become?: (client: string) => void;
}

/** The identity that the page was started with. */
export const IdentityContext = createContext<Identity>({
  signIn: () => Promise.resolve(),
  signOut: () => Promise.resolve(),
});
