import type { Id } from '#shared/base/ids.ts';
import { createCatalogue } from '#shared/catalogue/catalogue.ts';
import { kindNames } from '#shared/catalogue/kinds.ts';
import type { DrawnKind } from '#shared/layout/card-geometry.ts';
import { isComponent, type DrawnNode } from '#shared/layout/drawn-tree.ts';
import { decidedComponents } from '#shared/plan/decision-record/decided-components.ts';
import { contentWords } from '#shared/scene/plan/content-words.ts';
import type { CanvasModel } from '../model/canvas-model.ts';
import { looks, type SceneTexts } from '../scene/scene-state.ts';
import { isImported } from '#shared/scene/plan/is-imported.ts';
import { secondLine } from '#shared/scene/plan/second-line.ts';

const kindNumbers = new Map<DrawnKind, number>([
  ...kindNames.map((kind, index) => [kind, index] as const),
  ['group', kindNames.length],
]);

/** The words and looks of some slots, for the painter; second lines may come later, as they are drawn only near by. */
export function sceneTexts(
  model: CanvasModel,
  slots: readonly number[],
  withSeconds = true,
): SceneTexts {
  const decided = decidedComponents(model.plan);
  const icons = new Uint8Array(slots.length);
  const looksOf = new Uint8Array(slots.length);
  const names: string[] = [];
  slots.forEach((slot, at) => {
    const node = nodeAt(model, slot);
    names.push(oneLine(node.name));
    icons[at] = kindNumbers.get(node.kind) ?? 0;
    looksOf[at] = lookOf(node, model.isFolded(node.id), decided);
  });
  return {
    slots: Uint32Array.from(slots),
    names: names.join('\n'),
    seconds: withSeconds ? secondLines(model, slots) : '',
    icons,
    looks: looksOf,
  };
}

function secondLines(model: CanvasModel, slots: readonly number[]): string {
  const catalogue = createCatalogue(model.plan.all('technology'));
  const secondOf = (node: DrawnNode): string => {
    if (model.isFolded(node.id)) return contentWords(model.tree.whole, node.id);
    return isComponent(node) ? secondLine(node, catalogue) : '';
  };
  return slots.map((slot) => oneLine(secondOf(nodeAt(model, slot)))).join('\n');
}

function nodeAt({ plan, slots, tree }: CanvasModel, slot: number): DrawnNode {
  const id = slots.idAt(slot);
  return plan.component(id) ?? tree.components.get(id)!;
}

const oneLine = (text: string): string => text.replaceAll('\n', ' ');

function lookOf(node: DrawnNode, isFolded: boolean, decided: ReadonlySet<Id>): number {
  return (
    (isComponent(node) && isImported(node) ? looks.imported : 0) |
    (node.status === 'retire' ? looks.retiring : 0) |
    (node.locked === true ? looks.locked : 0) |
    (isFolded ? looks.collapsed : 0) |
    (decided.has(node.id) ? looks.decided : 0) |
    (isComponent(node) ? 0 : looks.group)
  );
}
