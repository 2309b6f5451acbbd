import { kindNames } from '#shared/catalogue/kinds.ts';
import { iconShape, kindIcon } from '#shared/scene/icons/kind-icon.ts';
import { nodeIcon } from '#shared/scene/plan/node-words.ts';

/** Icons as path data, by kind number: what `SceneTexts.icons` counts in. */
export const sceneIcons: readonly string[] = [
  ...kindNames.map(kindIcon),
  iconShape(nodeIcon('group')),
  iconShape('lock-keyhole'),
  iconShape('gavel'),
];
