import { ApiError, createClient, RecordBaselinesDocument, ViewerDocument } from '@network-maturity/contract';
import type { RecordBaselinesInput } from '@network-maturity/contract';

const { query, mutate } = createClient({ url: '/graphql', token: () => sessionStorage.getItem('token') ?? '' });

export async function record(input: RecordBaselinesInput): Promise<string> {
  try {
    const { viewer } = await query(ViewerDocument);
    const { recordBaselines } = await mutate(RecordBaselinesDocument, { input });
    const [problem] = recordBaselines.problems;
    return problem ? `${problem.path.join(' ')}: ${problem.message}` : `Thank you, ${viewer.actor.name}`;
  } catch (error) {
    return error instanceof ApiError ? `${error.message} (${error.correlationId})` : Promise.reject(error);
  }
}
