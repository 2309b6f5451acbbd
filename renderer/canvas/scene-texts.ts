import { createCatalogue } from '#shared/catalogue/catalogue.ts';
import { kindNames } from '#shared/catalogue/kinds.ts';
import type { Component } from '#shared/plan/records.ts';
import { kindIcon } from '#shared/scene/icons/kind-icon.ts';
import type { CanvasModel } from './canvas-model.ts';
import { looks, type SceneTexts } from './scene/scene-state.ts';
import { isImported } from '#shared/scene/plan/is-imported.ts';
import { secondLine } from '#shared/scene/plan/second-line.ts';

/** Icons as path data, by kind number: what `SceneTexts.icons` counts in. */
export const sceneIcons: readonly string[] = kindNames.map(kindIcon);

const kindNumbers = new Map(kindNames.map((kind, index) => [kind, index]));

/** The words and looks of some slots, for the painter; second lines may come later, as they are drawn only near by. */
export function sceneTexts(
  model: CanvasModel,
  slots: readonly number[],
  withSeconds = true,
): SceneTexts {
  const catalogue = createCatalogue(model.plan.all('technology'));
  const components = slots.map((slot) => model.tree.components.get(model.idAt(slot))!);
  const now = components.map((component) => model.plan.component(component.id) ?? component);
  return {
    slots: Uint32Array.from(slots),
    names: now.map((component) => oneLine(component.name)).join('\n'),
    seconds: withSeconds
      ? now.map((component) => oneLine(secondLine(component, catalogue))).join('\n')
      : '',
    icons: Uint8Array.from(now, (component) => kindNumbers.get(component.kind) ?? 0),
    looks: Uint8Array.from(now, lookOf),
  };
}

const oneLine = (text: string): string => text.replaceAll('\n', ' ');

function lookOf(component: Component): number {
  return (
    (isImported(component) ? looks.imported : 0) |
    (component.status === 'retire' ? looks.retiring : 0)
  );
}
