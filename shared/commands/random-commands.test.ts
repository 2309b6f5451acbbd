import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fixedClock } from '#shared/base/clock.ts';
import { countingIds } from '#shared/base/ids.ts';
import { seededRandom } from '#shared/base/seeded-random.ts';
import { canonicalChange } from '#shared/plan/canonical-change.ts';
import { canonicalPlan } from '#shared/plan/canonical-plan.ts';
import { checkChange } from '#shared/plan/checking/check-change.ts';
import { Plan } from '#shared/plan/plan.ts';
import { commandNames } from './all-commands.ts';
import { randomCommand } from './fixtures/random-command.ts';
import { samplePlan } from './fixtures/sample-plan.ts';
import { emptyHistory, redo, remember, undo, type History, type HistoryMove } from './history.ts';
import { rankedGoals } from './rank-goals.ts';
import { runCommand } from './run-command.ts';

const seeds = fc.array(fc.integer(), { minLength: 1, maxLength: 40, size: 'max' });

/** Runs commands by chance, each applied and remembered; refusals leave no trace. `seen` counts what was done. */
function work(plan: Plan, some: readonly number[], seen = new Map<string, number>()): History {
  const context = { ids: countingIds('n'), clock: fixedClock('2026-01-31') };
  let history = emptyHistory;
  for (const seed of some) {
    const { name, params } = randomCommand(plan, seededRandom(seed), context.ids);
    const result = runCommand(plan, name, params, context);
    if (!result.ok) continue;
    expect(checkChange(plan, result.value.change)).toEqual({ ok: true, value: undefined });
    expect(canonicalChange(plan, result.value.change)).toEqual(result.value.change);
    plan.apply(result.value.change);
    history = remember(history, result.value);
    if (result.value.change.length > 0) seen.set(name, (seen.get(name) ?? 0) + 1);
  }
  return history;
}

/** Goes through a history to its end in one direction. */
function rewind(
  plan: Plan,
  history: History,
  step: (from: History) => HistoryMove | undefined,
): History {
  let now = history;
  for (let move = step(now); move !== undefined; move = step(now)) {
    plan.apply(move.change);
    now = move.history;
  }
  return now;
}

test('random commands undone to the start give the identical plan, redone the identical end', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(() => new Plan(), samplePlan),
      seeds,
      (start, some) => {
        const plan = start();
        const before = canonicalPlan(plan);
        const history = work(plan, some);
        const after = canonicalPlan(plan);
        const undone = rewind(plan, history, undo);
        expect(canonicalPlan(plan)).toEqual(before);
        expect(rewind(plan, undone, redo)).toEqual(history);
        expect(canonicalPlan(plan)).toEqual(after);
      },
    ),
    { numRuns: 200 },
  );
});

test('whatever commands are run, goals keep the ranks 1 to n', () => {
  const command = fc.constantFrom(...commandNames.filter((name) => name !== 'apply-edits'));
  fc.assert(
    fc.property(
      fc.array(fc.tuple(command, fc.integer()), { maxLength: 40, size: 'max' }),
      (some) => {
        const plan = samplePlan();
        const context = { ids: countingIds('n'), clock: fixedClock('2026-01-31') };
        for (const [name, seed] of some) {
          const { params } = randomCommand(plan, seededRandom(seed), context.ids, name);
          const result = runCommand(plan, name, params, context);
          if (result.ok) plan.apply(result.value.change);
        }
        const ranks = rankedGoals(plan).map((goal) => goal.facts.priority?.value);
        expect(ranks).toEqual(ranks.map((_, index) => index + 1));
      },
    ),
    { numRuns: 200 },
  );
});

test('chance reaches every command', () => {
  const seen = new Map<string, number>();
  for (let round = 0; round < 240; round++) {
    work(
      samplePlan(),
      Array.from({ length: 80 }, (_, index) => round * 1000 + index),
      seen,
    );
  }
  expect(commandNames.filter((name) => (seen.get(name) ?? 0) < 3)).toEqual([]);
});
