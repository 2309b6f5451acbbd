import { afterEach, expect, test, vi } from 'vitest';
import { fixedClock } from '#shared/base/clock.ts';
import { countingIds } from '#shared/base/ids.ts';
import { rowsOfPlan } from '#shared/plan/plan-rows.ts';
import { Plan } from '#shared/plan/plan.ts';
import type { PlanEvent } from '#shared/sync/protocol.ts';
import type { StrataClient } from '#renderer/client/client.ts';
import { PlanSession } from '#renderer/state/session/plan-session.ts';
import { screen } from '#renderer/state/session/workspace.ts';
import { notices } from '#renderer/state/telling/notices.ts';
import { takeDropped } from '../files/take-dropped.ts';
import { pasteText } from './clipboard.ts';

afterEach(() => {
  screen.set({ name: 'starting' });
  notices.set([]);
});

/** An empty plan is open; its backend never answers. */
function open(): PlanSession {
  const never = new Promise<never>(() => undefined);
  async function* silence(): AsyncGenerator<PlanEvent> {
    yield await never;
  }
  const plan = { commit: () => never, watch: () => Promise.resolve(silence()) };
  const snapshot = { planId: 'p', seq: 0, tables: rowsOfPlan(new Plan()), history: {} };
  const context = { ids: countingIds('n'), clock: fixedClock('2026-01-01') };
  const client = { plan } as unknown as StrataClient;
  const session = new PlanSession(client, snapshot, context, '2026-01-01');
  screen.set({ name: 'editor', session });
  return session;
}

const names = ({ plan }: PlanSession) => [...plan.all('component')].map(({ name }) => name);
const told = () => notices.get().map(({ text, tone }) => ({ text, tone }));
const at = { clientX: 10, clientY: 10 };
/** Drops files, and waits until the plan has as many components: reading a file takes its time. */
const dropped = async (session: PlanSession, ...files: readonly File[]) => {
  takeDropped(files, at);
  await vi.waitUntil(() => names(session).length === files.length);
};

test('tables that are dropped together are taken one after the other', async () => {
  const session = open();
  await dropped(
    session,
    new File(['Name,Kind\nesx01,Server'], 'hosts.csv'),
    new File(['Name\tKind\nOrder DB\tVirtual machine'], 'machines.tsv'),
  );
  expect(names(session)).toEqual(['esx01', 'Order DB']);
  expect(told()).toEqual([]);
});

test('a dropped table with a column that is no fact is taken without it, which is said with the name of the file', async () => {
  const session = open();
  await dropped(session, new File(['Name,Kind,RAM\nesx01,Server,512'], 'hosts.csv'));
  expect(names(session)).toEqual(['esx01']);
  expect(told()).toEqual([
    {
      text: 'hosts.csv: The column "RAM" was left out: it is no fact of these components. If that is needed, undo, rename "RAM" to "Memory [GiB]", and add the table again.',
      tone: 'note',
    },
  ]);
});

test('a pasted table that cannot be read adds nothing and says why; the text is no other text', () => {
  const session = open();
  expect(pasteText('Name\tKind\nesx01\tSevrer')).toBe(true);
  expect(names(session)).toEqual([]);
  expect(told()).toEqual([
    {
      text: 'Nothing was added. Row 2: There is no kind "Sevrer". Did you mean Server?',
      tone: 'refusal',
    },
  ]);
});
