import { render } from 'preact';
import { App } from './app';
import { IdentityContext, type Identity } from './identity';
import { session } from './session';
import { finishSignIn, signIn, signOut } from './sign-in';

async function identity(): Promise<Identity> {
  return import.meta.env.MODE === 'mocks' ? (await import('./mocks')).startMocks() : { signIn, signOut };
}

const refused = await finishSignIn().then(
  () => false,
  () => true,
);
const page = document.getElementById('page');
if (page) {
  render(
    <IdentityContext.Provider value={await identity()}>
      <App session={session()} refused={refused} />
    </IdentityContext.Provider>,
    page,
  );
}
