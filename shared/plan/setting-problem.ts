import { closestName } from '#shared/base/closest-name.ts';
import { refuse, type Problem } from '#shared/base/result.ts';
import { assumptionProblem } from '#shared/catalogue/assumption-problem.ts';
import {
  assumptionData,
  assumptionNames,
  type AssumptionName,
} from '#shared/catalogue/assumptions.ts';
import { isCurrency } from '#shared/catalogue/currency.ts';
import type { Setting } from './records.ts';
import { isAssumptionSetting, settingNamed } from './setting-name.ts';

/** Why a plan may not have this setting, or undefined when it may. Rules may come later: theirs are checked by type only. */
export function settingProblem({ id, value }: Pick<Setting, 'id' | 'value'>): Problem | undefined {
  const name = settingNamed(id);
  if (name === undefined) return unknownSetting(id);
  if (name.of === 'assumption') return assumptionIssue(name.name, value);
  if (name.of === 'currency') return currencyIssue(value);
  if (name.key === 'off' && typeof value !== 'boolean')
    return wrong(`Whether ${name.rule} is off must be true or false.`);
  if (name.key === 'severity' && value !== 'error' && value !== 'warning' && value !== 'info')
    return wrong(`The severity of ${name.rule} must be error, warning or info.`);
  return undefined;
}

const wrong = (message: string): Problem => refuse('setting-value', message).error;

const currencyIssue = (value: unknown): Problem | undefined =>
  isCurrency(value)
    ? undefined
    : wrong('A currency is its code of three capital letters. Write it as EUR.');

function assumptionIssue(name: AssumptionName, value: unknown): Problem | undefined {
  const clause = assumptionProblem(name, value);
  return clause === undefined ? undefined : wrong(`${assumptionData(name).label} ${clause}.`);
}

function unknownSetting(id: string): Problem {
  if (!isAssumptionSetting(id)) {
    return refuse(
      'setting-unknown',
      `There is no setting "${id}". Settings are called currency, assumption.<name> or rule.<id>.<off, severity or a parameter>.`,
    ).error;
  }
  const name = id.slice(id.indexOf('.') + 1);
  const meant = closestName(name, assumptionNames);
  const next = meant === undefined ? 'Leave it out.' : `Did you mean ${meant}?`;
  return refuse('setting-unknown', `There is no assumption "${name}" in the book. ${next}`).error;
}
