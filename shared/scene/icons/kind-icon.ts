import type { Kind } from '#shared/catalogue/kinds.ts';
import { kindData } from '#shared/catalogue/kinds.ts';
import type { DrawnLane } from '#shared/layout/card-geometry.ts';
import { iconShapes } from './icon-shapes.ts';

/** The side of the box that icons are drawn in, and how wide their lines are in it. */
export const iconBox = 24;
export const iconLine = 1.75;

/** The icon of this name as path data; a plain box for a name that is not in the set. */
export const iconShape = (name: string): string => iconShapes[name] ?? iconShapes['box']!;

/** The icon of a kind of component. */
export const kindIcon = (kind: Kind): string => iconShape(kindData(kind).icon);

/** Whether an icon of this name is shipped. */
export const hasIcon = (name: string): boolean => Object.hasOwn(iconShapes, name);

/** The icon names of the lanes. */
export const laneIcons: Readonly<Record<DrawnLane, string>> = {
  access: 'log-in',
  application: 'app-window',
  processing: 'cpu',
  network: 'network',
  storage: 'database',
  security: 'shield',
  management: 'gauge',
  facility: 'building-2',
};
