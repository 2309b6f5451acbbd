import { expect, test } from 'vitest';
import type { Analysis, Published } from '#shared/analysis/analysis.ts';
import type { Question } from '#shared/analysis/question.ts';
import { setPatch, type Change } from '#shared/plan/change.ts';
import { drawSketch } from '#shared/plan/plan-sketch.ts';
import type { Plan } from '#shared/plan/plan.ts';
import { AnalysisDesk } from './analysis-desk.ts';
import type { AnalysisReply } from './analysis-messages.ts';
import { AnalysisService } from './analysis-service.ts';

let computed = 0;

/** Weight of a rack: the sum of what states it. */
const weights: Analysis = {
  id: 'weights',
  title: 'Weights',
  publishes: ['weightCarried'],
  reads: {
    kinds: ['rack', 'server'],
    fields: ['weightKg'],
    relations: ['mountedIn'],
    assumptions: [],
  },
  *compute({ plan }) {
    computed++;
    for (const rack of plan.all('component')) {
      if (rack.kind !== 'rack') continue;
      const servers = plan.incoming(rack.id, 'mountedIn').map(({ from }) => plan.component(from)!);
      const value = servers.reduce((sum, { facts }) => sum + Number(facts.weightKg?.value ?? 0), 0);
      yield {
        subject: rack.id,
        measure: 'weightCarried',
        result: { value, used: [], missing: [] },
      };
    }
  },
};

/** An analysis with a bug that shows when a rack is too heavy. */
const faulty: Analysis = {
  ...weights,
  id: 'faulty',
  publishes: ['unitsUsed'],
  compute({ plan }) {
    if (plan.component('s1')?.facts.weightKg?.value === 666) throw new Error('too heavy to weigh');
    return [];
  },
};

const count: Question<{ readonly upTo: number }, string> = {
  *answer({ plan }, { upTo }) {
    for (let step = 0; step < upTo; step++) yield step / upTo;
    return `${plan.size('component')} components`;
  },
};

/** Counts how often it was begun. */
let begun = 0;
const costly: Question<Record<string, never>, string> = {
  answer() {
    begun++;
    return 'worked out';
  },
};

/** How many components there are at each step: it must be about one plan. */
const sizes: Question<{ readonly steps: number }, readonly number[]> = {
  *answer({ plan }, { steps }) {
    const seen: number[] = [];
    for (let step = 0; step < steps; step++) {
      seen.push(Number(plan.component('s1')!.facts.weightKg!.value));
      yield step / steps;
    }
    return [...new Set(seen)];
  },
};

function desk(plan: Plan) {
  const published: { readonly results: readonly Published[]; readonly version: number }[] = [];
  const broken: string[] = [];
  let listener: (reply: AnalysisReply) => void = () => undefined;
  let clock = 0;
  const service = new AnalysisService(
    {
      post: (reply) => listener(structuredClone(reply)),
      later: (work) => setTimeout(work, 0),
      now: () => (clock += 20),
    },
    [weights, faulty],
    { count, costly, sizes },
  );
  const made = new AnalysisDesk(
    {
      post: (request) => service.take(structuredClone(request)),
      listen: (heard) => (listener = heard),
      close: () => undefined,
    },
    (results, version) => published.push({ results, version }),
    (why) => broken.push(why),
  );
  return { desk: made, published, broken, opened: made.open(plan, 0, '2026-01-01') };
}

const rack = () =>
  drawSketch({
    parts: { r1: ['rack'], s1: ['server', { weightKg: 20 }], s2: ['server', { weightKg: 22 }] },
    relations: [
      ['s1', 'mountedIn', 'r1'],
      ['s2', 'mountedIn', 'r1'],
    ],
  });

const heavier = (plan: Plan, to: number): Change => [
  setPatch('component', 's1', 'facts.weightKg', plan.component('s1')!.facts.weightKg, {
    value: to,
    origin: 'typed',
  }),
];

/** Turns enough for what was asked: counted, since on a busy machine a time may pass without any. */
async function soon(): Promise<void> {
  for (let turns = 0; turns < 20; turns++) await new Promise((resolve) => setTimeout(resolve, 0));
}

const weight = (value: number) => ({
  subject: 'r1',
  measure: 'weightCarried',
  result: { value, used: [], missing: [] },
});

test('an opened plan is worked out as a whole', async () => {
  const { published, opened } = desk(rack());
  await opened;
  expect(published).toEqual([{ version: 0, results: [weight(42)] }]);
});

test('changes that come together are worked out together, and only what is different is told', async () => {
  const plan = rack();
  const { desk: at, published, opened } = desk(plan);
  await opened;
  at.change(heavier(plan, 30), 1);
  at.change(heavier(plan, 40), 2);
  await soon();
  expect(published.slice(1)).toEqual([{ version: 2, results: [weight(62)] }]);
});

test('a change made while the plan is handed over is not lost', async () => {
  const plan = rack();
  const { desk: at, published, opened } = desk(plan);
  at.change(heavier(plan, 100), 1);
  await opened;
  await soon();
  expect(published.at(-1)).toEqual({ version: 1, results: [weight(122)] });
});

test('what-if tells the measures after and before, and leaves the plan as it is', async () => {
  const plan = rack();
  const { desk: at, published, opened } = desk(plan);
  await opened;
  expect(await at.whatIf(heavier(plan, 50))).toEqual({ after: [weight(72)], before: [weight(42)] });
  at.change(heavier(plan, 20), 1);
  await soon();
  expect(published.length).toBeLessThanOrEqual(2);
  expect(published.at(-1)!.results.filter(({ result }) => result.value !== 42)).toEqual([]);
});

const ask = (at: AnalysisDesk, name: string, params: unknown, options = {}) =>
  (at as unknown as { ask(name: string, params: unknown, options: object): Promise<unknown> }).ask(
    name,
    params,
    options,
  );

const asked = (at: AnalysisDesk, upTo: number, options = {}) => ask(at, 'count', { upTo }, options);

test('what-if works each analysis out once more, and keeps nothing of it', async () => {
  const plan = rack();
  const { desk: at, opened } = desk(plan);
  await opened;
  const before = computed;
  await at.whatIf(heavier(plan, 50));
  expect(computed - before).toBe(1);
  expect(await at.whatIf(heavier(plan, 60))).toEqual({ after: [weight(82)], before: [weight(42)] });
});

test('a question that is cancelled before its turn is not begun', async () => {
  const { desk: at, opened } = desk(rack());
  await opened;
  begun = 0;
  const stop = new AbortController();
  const dropped = ask(at, 'costly', {}, { signal: stop.signal });
  stop.abort();
  await expect(dropped).rejects.toThrow('cancelled');
  expect(await ask(at, 'costly', {})).toBe('worked out');
  expect(begun).toBe(1);
});

test('a long answer is about one plan: when that changes, it begins anew', async () => {
  const plan = rack();
  const { desk: at, opened } = desk(plan);
  await opened;
  const answer = ask(at, 'sizes', { steps: 40 });
  setTimeout(() => at.change(heavier(plan, 30), 1), 0);
  expect(await answer).toEqual([30]);
});

test('a question is answered, with its progress on the way', async () => {
  const { desk: at, opened } = desk(rack());
  await opened;
  const shares: number[] = [];
  const answer = await asked(at, 5, { onProgress: (share: number) => shares.push(share) });
  expect(answer).toBe('3 components');
  expect(shares.length).toBeGreaterThan(1);
});

test('a question can be cancelled, and the next one is answered', async () => {
  const { desk: at, opened } = desk(rack());
  await opened;
  const stop = new AbortController();
  const long = asked(at, 1_000_000, { signal: stop.signal });
  setTimeout(() => stop.abort(), 5);
  await expect(long).rejects.toThrow('cancelled');
  expect(await asked(at, 1)).toBe('3 components');
});

test('a question asked before the plan is handed over waits for it', async () => {
  const { desk: at, opened } = desk(rack());
  const early = asked(at, 1);
  await opened;
  expect(await early).toBe('3 components');
});

test('a question that fails says so to the one who asked', async () => {
  const { desk: at, opened } = desk(rack());
  await opened;
  const wrong = (at as unknown as { ask(name: string, params: unknown): Promise<unknown> }).ask(
    'no-such',
    {},
  );
  await expect(wrong).rejects.toThrow("no question 'no-such'");
});

test('a bug in an analysis is told, not kept', async () => {
  const plan = rack();
  const { desk: at, broken, opened } = desk(plan);
  await opened;
  at.change(heavier(plan, 666), 1);
  await soon();
  expect(broken).toEqual(['too heavy to weigh']);
});
