import { counted } from '#shared/words/counted.ts';

/** "46 components". */
export const componentsWords = (count: number): string =>
  counted(count, { one: '{0} component', other: '{0} components' });

/** "62 relations". */
export const relationsWords = (count: number): string =>
  counted(count, { one: '{0} relation', other: '{0} relations' });
