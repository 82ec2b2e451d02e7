import { handlers } from '@network-maturity/contract/mocks';
import { setupWorker } from 'msw/browser';

await setupWorker(...handlers()).start();
