import { addPatch, type Change } from '#shared/plan/change.ts';
import type { Operation } from '#shared/sync/protocol.ts';
import type { Wire } from './wire-fixtures.ts';

/** Makes a plan at the other end of a wire; gives its id. */
export const newPlan = async ({ client }: Wire, name = 'Plan A'): Promise<string> =>
  (await client.library.create({ name })).id;

/** Adds a server. */
export const server = (id: string) =>
  addPatch('component', {
    id,
    kind: 'server',
    name: id,
    lane: 'processing',
    x: 0,
    y: 0,
    status: 'planned',
    facts: {},
  });

/** An operation that a client may send. */
export const operation = (opId: string, change: Change, label = 'Add a server'): Operation => ({
  opId,
  label,
  change,
});

/** What a refused call says, as data. */
export async function refusal(call: Promise<unknown>): Promise<unknown> {
  try {
    await call;
  } catch (error) {
    const { code, message, data } = error as { code: string; message: string; data?: unknown };
    return { code, message, ...(data === undefined ? {} : { data }) };
  }
  throw new Error('the call was not refused');
}
