import { worded } from '#shared/words/worded.ts';
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

/** The starter plans as they are written, in English, in the order the home screen shows them. */
export const writtenStarters: readonly Starter[] = [
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

/** Likewise, with what a list says of them in the language spoken. */
export const starters = worded(writtenStarters, ['title', 'description']);
