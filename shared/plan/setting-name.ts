import { isAssumptionName, type AssumptionName } from '#shared/catalogue/assumptions.ts';

/** What a setting is about: a planning value, the currency of all money, or a rule: whether it is off, how grave it is, one of its parameters. */
export type SettingName =
  | { readonly of: 'assumption'; readonly name: AssumptionName }
  | { readonly of: 'currency' }
  | { readonly of: 'rule'; readonly rule: string; readonly key: string };

/** The id of the setting that says in which currency a plan states money. */
export const currencySetting = 'currency';

const assumptionPrefix = 'assumption.';
const ofRule = /^rule\.([A-Z][A-Z0-9]*-\d{2,})\.([A-Za-z_]\w*)$/;

/** The setting with an id; undefined when the id means nothing. `key` of a rule: `off`, `severity` or a parameter. */
export function settingNamed(id: string): SettingName | undefined {
  if (id === currencySetting) return { of: 'currency' };
  if (id.startsWith(assumptionPrefix)) {
    const name = id.slice(assumptionPrefix.length);
    return isAssumptionName(name) ? { of: 'assumption', name } : undefined;
  }
  const [, rule, key] = ofRule.exec(id) ?? [];
  return rule === undefined || key === undefined ? undefined : { of: 'rule', rule, key };
}

/** The id of the setting that replaces an assumption of the book. */
export const assumptionSetting = (name: AssumptionName): string => `${assumptionPrefix}${name}`;

/** The id of a setting of a rule: `off`, `severity`, or the name of a parameter. */
export const ruleSetting = (rule: string, key: string): string => `rule.${rule}.${key}`;

/** Whether an id is that of an assumption, known or not. */
export const isAssumptionSetting = (id: string): boolean => id.startsWith(assumptionPrefix);
