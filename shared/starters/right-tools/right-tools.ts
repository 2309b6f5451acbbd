import { joinedSketches } from '../joined-sketches.ts';
import { laidOut } from '../laid-out.ts';
import { withoutApplication } from '../layer-states.ts';
import type { Starter } from '../starter.ts';
import { ground } from './ground.ts';
import { guards } from './guards.ts';
import { office } from './office.ts';
import { orderDatabase } from './order-database.ts';
import { record } from './record.ts';
import { wayIn } from './way-in.ts';
import { webTier } from './web-tier.ts';

/** The article's plan as it could have been: each goal served by the form that fits it, on all seven layers. */
export const rightTools: Starter = {
  id: 'right-tools',
  title: 'The same plan, mended',
  description:
    'Each goal served by the form that fits it: partitions, a failover cluster, virtual machines.',
  group: 'first',
  layers: withoutApplication,
  plan: () =>
    laidOut({
      name: 'The same plan, mended',
      goals: ['consolidation', 'availability'],
      notNeeded: {
        application: 'Staff use installed clients and web pages; no two applications conflict.',
      },
      record,
      ...joinedSketches(wayIn, webTier, orderDatabase, office, ground, guards),
    }),
};
