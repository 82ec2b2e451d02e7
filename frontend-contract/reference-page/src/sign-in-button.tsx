import { useContext, useState } from 'preact/hooks';
import { IdentityContext } from './identity';

/** Signs in, or says that it is not possible now. In the mocks it asks whom to be. */
export function SignInButton({ label = 'Sign in' }: { readonly label?: string }) {
  const { signIn, people, become } = useContext(IdentityContext);
  const [failed, setFailed] = useState(false);
  if (people) {
    return (
      <ul class="actions" aria-label="Whom to be">
        {people.map((client) => (
          <li key={client}>
            <button type="button" class="button" onClick={() => become?.(client)}>
              Be {client}
            </button>
          </li>
        ))}
      </ul>
    );
  }
  const click = () => {
    setFailed(false);
    signIn().catch(() => setFailed(true));
  };
  return (
    <>
      <button type="button" class="button" onClick={click}>
        {label}
      </button>
      {failed && <p role="alert">Signing in does not work at the moment. Try again in a minute.</p>}
    </>
  );
}
