import { expect, test } from 'vitest';
import { fixedClock } from '#shared/base/clock.ts';
import { countingIds } from '#shared/base/ids.ts';
import { Plan } from '#shared/plan/plan.ts';
import { runCommand } from './run-command.ts';

const context = { ids: countingIds('new'), clock: fixedClock('2026-01-31') };
const refusal = (name: string, params: unknown) => {
  const result = runCommand(new Plan(), name, params, context);
  return result.ok ? 'was done' : result.error.message;
};

test.each([
  ['add-componet', 'There is no command "add-componet". Did you mean add-component?'],
  ['format-disk', 'There is no command "format-disk". Choose one of the commands of the app.'],
  ['constructor', 'There is no command "constructor". Choose one of the commands of the app.'],
  ['__proto__', 'There is no command "__proto__". Choose one of the commands of the app.'],
])('%s is no command', (name, says) => {
  expect(refusal(name, {})).toBe(says);
});

test.each<[unknown, string]>([
  [undefined, 'This cannot be done: is missing.'],
  [null, 'This cannot be done: must be an object.'],
  [[], 'This cannot be done: must be an object.'],
  [{}, 'This cannot be done: ids is missing.'],
  [{ ids: ['a'], id: 'a' }, 'This cannot be done: there is no "id" to state.'],
  [{ ids: [5] }, 'This cannot be done: ids[0] must be a text.'],
])('parameters %j are refused before the command sees them', (params, says) => {
  expect(refusal('unrelate', params)).toBe(says);
});
