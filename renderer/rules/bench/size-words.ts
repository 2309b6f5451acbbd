import { counted } from '#shared/words/counted.ts';
import { t } from '#shared/words/t.ts';

/** How much stands in a small plan: "3 components, 1 relation". */
export function sizeWords(components: number, relations: number): string {
  const parts = counted(components, { one: '{0} component', other: '{0} components' });
  return t`${parts}, ${counted(relations, { one: '{0} relation', other: '{0} relations' })}`;
}
