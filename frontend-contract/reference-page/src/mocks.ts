import { setupWorker } from 'msw/browser';
import { handlers } from '@network-maturity/contract/mocks';
import type { Identity } from './identity';
import { forgetSession, keepSession } from './session';

/**
 * Answers everything from the contract's fixtures, with no server. Whom to be is chosen in place of signing in.
 */
export async function startMocks(): Promise<Identity> {
  await setupWorker(...handlers()).start({ onUnhandledRequest: 'bypass', quiet: true });
  const reload = () => location.reload();
  return {
    signIn: async () => reload(),
    signOut: async () => {
      forgetSession();
      reload();
    },
    people: ['north-recorder', 'west-recorder', 'oxfordshire', 'nhse'],
    become: (client) => {
      keepSession({
        token: `mock:${client}`,
        name: client,
        scopes: client === 'oxfordshire' || client === 'nhse' ? ['return:read'] : [],
      });
      reload();
    },
  };
}
