import type { Id } from '#shared/base/ids.ts';
import { wordList } from '#shared/base/word-list.ts';
import { undrawnAspects } from '../structure/not-drawn.ts';
import type { Aspect, Structure } from '../structure/structure.ts';
import { t } from '#shared/words/t.ts';

const words: Readonly<Record<Aspect, string>> = {
  platform: t`hosts`,
  storage: t`storage`,
  network: t`network`,
  access: t`way in`,
  power: t`power`,
  place: t`place`,
};

/** Says of what nothing is drawn for a service, so that it cannot be counted; undefined when something is drawn of all. */
export function undrawnNote(structure: Structure, service: Id): string | undefined {
  const blank = undrawnAspects(structure, structure.serviceOf.get(service)!.top);
  if (blank.length === 0) return undefined;
  return t`Not drawn, so not counted: ${wordList(blank.map((aspect) => words[aspect]))}.`;
}
