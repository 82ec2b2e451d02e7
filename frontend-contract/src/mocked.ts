import { setupServer } from 'msw/node';
import { handlers } from './mocks.js';

// Whoever imports this, such as by node --import, needs no server.
setupServer(...handlers()).listen({ onUnhandledRequest: 'bypass' });
