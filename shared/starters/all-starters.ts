import { article } from './article.ts';
import { branchOffice } from './branch-office.ts';
import { databaseHa } from './database-ha.ts';
import { empty } from './empty.ts';
import { hci } from './hci.ts';
import { privateCloud } from './private-cloud.ts';
import { rightTools } from './right-tools/right-tools.ts';
import { smallBusiness } from './small-business.ts';
import { threeTier } from './three-tier.ts';
import { hpc } from './hpc.ts';
import { kubernetes } from './kubernetes.ts';
import { stretched } from './stretched.ts';
import type { Starter } from './starter.ts';
import { unixPartitions } from './unix-partitions.ts';
import { vdi } from './vdi.ts';

/** The starter plans, in the order the home screen shows them. */
export const starters: readonly Starter[] = [
  article,
  rightTools,
  empty,
  branchOffice,
  smallBusiness,
  threeTier,
  hci,
  privateCloud,
  kubernetes,
  unixPartitions,
  vdi,
  databaseHa,
  stretched,
  hpc,
];
