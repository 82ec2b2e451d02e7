import { useEffect } from 'preact/hooks';
import { SignInButton } from './sign-in-button';

/** What a reader sees who is not signed in. */
export function Welcome({ refused }: { readonly refused: boolean }) {
  useEffect(() => {
    document.title = 'Sign in – Network Maturity Tracker';
  }, []);
  return (
    <>
      <h1 tabIndex={-1}>How far have our neighbourhoods come?</h1>
      <p>
        See how Primary Care Networks mature against the NHS England maturity matrix, record what a locality’s meeting
        agreed, and read what NHS England is told.
      </p>
      {refused && <p role="alert">You could not be signed in. Try once more.</p>}
      <SignInButton />
    </>
  );
}
