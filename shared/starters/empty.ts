import { laidOut } from './laid-out.ts';
import { nothingPlanned } from './layer-states.ts';
import type { Starter } from './starter.ts';

/** Nothing but seven empty layers. */
export const empty: Starter = {
  id: 'empty',
  title: 'Empty plan',
  description: 'Seven empty layers. State the goals first.',
  group: 'first',
  layers: nothingPlanned,
  plan: () => laidOut({ name: 'Untitled plan' }),
};
