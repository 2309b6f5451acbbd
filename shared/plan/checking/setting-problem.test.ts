import { expect, test } from 'vitest';
import { assumptionData, assumptionNames } from '#shared/catalogue/assumptions.ts';
import { assumptionSetting } from '../setting-name.ts';
import { settingProblem } from './setting-problem.ts';

test.each([
  ['assumption.pue', 1.3],
  ['assumption.energyPrice', 0],
  ['rule.MIS-04.off', true],
  ['currency', 'CHF'],
  ['rule.MIS-04.severity', 'info'],
  ['rule.ANY-99.hours', 4],
  ['rule.ANY-99.hours', 'four'],
])('%s may be set to %s', (id, value) => {
  expect(settingProblem({ id, value })).toBeUndefined();
});

test.each([
  ['assumption.pu', 1.3, 'There is no assumption "pu" in the book. Did you mean pue?'],
  [
    'assumption.pue',
    'high',
    'Power usage effectiveness (PUE) must be a number of more than 0 and at most 1600.',
  ],
  [
    'assumption.pue',
    0,
    'Power usage effectiveness (PUE) must be a number of more than 0 and at most 1600.',
  ],
  [
    'assumption.pue',
    Number.NaN,
    'Power usage effectiveness (PUE) must be a number of more than 0 and at most 1600.',
  ],
  ['assumption.energyPrice', -1, 'Energy must be a number from 0 to 350 money per kWh.'],
  [
    'assumption.serverFailuresPct',
    400,
    'Servers that fail in a year must be a number of more than 0 and at most 100 % per year.',
  ],
  ['currency', 'Fr.', 'A currency is its code of three capital letters. Write it as EUR.'],
  ['rule.MIS-04.off', 'yes', 'Whether MIS-04 is off must be true or false.'],
  ['rule.MIS-04.severity', 'fatal', 'The severity of MIS-04 must be error, warning or info.'],
  [
    'rule.mis.off',
    true,
    'There is no setting "rule.mis.off". Settings are called currency, assumption.<name> or rule.<id>.<off, severity or a parameter>.',
  ],
  [
    'theme',
    'dark',
    'There is no setting "theme". Settings are called currency, assumption.<name> or rule.<id>.<off, severity or a parameter>.',
  ],
])('%s may not be set to %s', (id, value, says) => {
  expect(settingProblem({ id, value })?.message).toBe(says);
});

test('the book itself holds no value that a plan could not set', () => {
  const refused = assumptionNames
    .map((name) =>
      settingProblem({ id: assumptionSetting(name), value: assumptionData(name).value }),
    )
    .filter((problem) => problem !== undefined);
  expect(refused).toEqual([]);
});
