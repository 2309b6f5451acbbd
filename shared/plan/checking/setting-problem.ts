import { closestName } from '#shared/base/closest-name.ts';
import { refuse, type Problem } from '#shared/base/result.ts';
import { wantedAssumption } from '#shared/catalogue/wanted-assumption.ts';
import {
  assumptionData,
  assumptionNames,
  type AssumptionName,
} from '#shared/catalogue/assumptions.ts';
import { isCurrency } from '#shared/catalogue/currency.ts';
import type { Setting } from '../records.ts';
import { isAssumptionSetting, settingNamed } from '../setting-name.ts';
import { t } from '#shared/words/t.ts';

/** Why a plan may not have this setting, or undefined when it may. Rules may come later: theirs are checked by type only. */
export function settingProblem({ id, value }: Pick<Setting, 'id' | 'value'>): Problem | undefined {
  const name = settingNamed(id);
  if (name === undefined) return unknownSetting(id);
  if (name.of === 'assumption') return assumptionIssue(name.name, value);
  if (name.of === 'currency') return currencyIssue(value);
  if (name.key === 'off' && typeof value !== 'boolean')
    return wrong(t`Whether ${name.rule} is off must be true or false.`);
  if (name.key === 'severity' && value !== 'error' && value !== 'warning' && value !== 'info')
    return wrong(t`The severity of ${name.rule} must be error, warning or info.`);
  return undefined;
}

const wrong = (message: string): Problem => refuse('setting-value', message).error;

const currencyIssue = (value: unknown): Problem | undefined =>
  isCurrency(value)
    ? undefined
    : wrong(t`A currency is its code of three capital letters. Write it as EUR.`);

function assumptionIssue(name: AssumptionName, value: unknown): Problem | undefined {
  const wanted = wantedAssumption(name, value);
  return wanted === undefined
    ? undefined
    : wrong(t`${assumptionData(name).label} must be ${wanted}.`);
}

function unknownSetting(id: string): Problem {
  if (!isAssumptionSetting(id)) {
    return refuse(
      'setting-unknown',
      t`There is no setting "${id}". Settings are called currency, assumption.<name> or rule.<id>.<off, severity or a parameter>.`,
    ).error;
  }
  const name = id.slice(id.indexOf('.') + 1);
  const meant = closestName(name, assumptionNames);
  return refuse(
    'setting-unknown',
    meant === undefined
      ? t`There is no assumption "${name}" in the book. Leave it out.`
      : t`There is no assumption "${name}" in the book. Did you mean ${meant}?`,
  ).error;
}
