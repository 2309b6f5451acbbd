import { relationKinds } from '#shared/catalogue/relations.ts';
import type { Id } from '#shared/base/ids.ts';
import type { CanvasModel } from '../model/canvas-model.ts';
import type { Dropped, DropMeaning } from './drop-rules.ts';
import { t } from '#shared/words/t.ts';

/** What a drop will do, where the picture alone does not say it; undefined where it does. */
export function dropWords(
  model: CanvasModel,
  item: Pick<Dropped, 'name'>,
  meaning: DropMeaning,
  leaves: Id | undefined,
): string | undefined {
  if (meaning.kind === 'inside') {
    const container = model.tree.components.get(meaning.container)!;
    return t`${item.name} ${relationKinds[meaning.relation].title} ${container.name}`;
  }
  if (meaning.kind === 'elsewhere' || leaves === undefined) return undefined;
  return t`Take ${item.name} out of ${model.tree.components.get(leaves)!.name}`;
}
