import { describe, expect, test } from 'vitest';
import { fixedClock } from '#shared/base/clock.ts';
import { countingIds } from '#shared/base/ids.ts';
import { canonicalPlan } from '#shared/plan/canonical-plan.ts';
import { invert } from '#shared/plan/change.ts';
import { checkChange } from '#shared/plan/checking/check-change.ts';
import type { Plan } from '#shared/plan/plan.ts';
import { allCommands, commandNames, type CommandName } from './all-commands.ts';
import { allCommandFixtures } from './fixtures/all-command-fixtures.ts';
import type { DoesFixture } from './fixtures/command-fixtures.ts';
import { runCommand } from './run-command.ts';

const context = () => ({ ids: countingIds('new'), clock: fixedClock('2026-01-31') });
const run = (name: CommandName, plan: Plan, params: unknown) =>
  runCommand(plan, name, params, context());

/** The plan before, and the change that the command makes of it. */
function done(name: CommandName, fixture: DoesFixture<unknown>) {
  const plan = fixture.plan.clone();
  const result = run(name, plan, fixture.params);
  if (!result.ok) throw new Error(result.error.message);
  return { plan, before: canonicalPlan(plan), ...result.value };
}

test('every command has its four tests, and is listed by its own name', () => {
  expect(Object.keys(allCommandFixtures).toSorted()).toEqual(commandNames.toSorted());
  expect(commandNames.map((name) => allCommands[name].name)).toEqual(commandNames);
  const withoutTest = commandNames.filter((name) => {
    const { does, refuses } = allCommandFixtures[name];
    return (
      does.length === 0 || refuses.length === 0 || does.every(({ change }) => change.length === 0)
    );
  });
  expect(withoutTest).toEqual([]);
});

describe.each(commandNames)('%s', (name) => {
  const { does, refuses } = allCommandFixtures[name];

  describe.each<DoesFixture<unknown>>(does)('$name', (fixture) => {
    test('does', () => {
      const { plan, before, label, change } = done(name, fixture);
      expect({ label, change }).toEqual({ label: fixture.label, change: fixture.change });
      expect(checkChange(plan, change)).toEqual({ ok: true, value: undefined });
      expect(canonicalPlan(plan)).toEqual(before);
    });

    test('undoes', () => {
      const { plan, before, change } = done(name, fixture);
      plan.apply(change);
      plan.apply(invert(change));
      expect(canonicalPlan(plan)).toEqual(before);
    });

    test('redoes', () => {
      const { plan, change } = done(name, fixture);
      plan.apply(change);
      const after = canonicalPlan(plan);
      plan.apply(invert(change));
      plan.apply(change);
      expect(canonicalPlan(plan)).toEqual(after);
    });
  });

  test.each(refuses)('refuses $name', ({ plan, params, says }) => {
    const before = canonicalPlan(plan);
    const result = run(name, plan, params);
    expect(result.ok ? result.value : result.error.message).toBe(says);
    expect(canonicalPlan(plan)).toEqual(before);
  });
});
