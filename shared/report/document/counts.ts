import { counted } from '#shared/words/counted.ts';

/** "12 components". */
export const componentsCounted = (count: number): string =>
  counted(count, { one: '{0} component', other: '{0} components' });

/** "12 relations". */
export const relationsCounted = (count: number): string =>
  counted(count, { one: '{0} relation', other: '{0} relations' });

/** "156 rules". */
export const rulesCounted = (count: number): string =>
  counted(count, { one: '{0} rule', other: '{0} rules' });
