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
  [undefined, 'The command unrelate cannot be run: is missing.'],
  [null, 'The command unrelate cannot be run: must be an object.'],
  [[], 'The command unrelate cannot be run: must be an object.'],
  [{}, 'The command unrelate cannot be run: ids is missing.'],
  [{ ids: ['a'], id: 'a' }, 'The command unrelate cannot be run: there is no "id" to state.'],
  [{ ids: [5] }, 'The command unrelate cannot be run: ids[0] must be a text.'],
])('parameters %j are refused before the command sees them', (params, says) => {
  expect(refusal('unrelate', params)).toBe(says);
});
