import { article } from './article.ts';
import { branchOffice } from './branch-office.ts';
import { empty } from './empty.ts';
import { hci } from './hci.ts';
import { rightTools } from './right-tools/right-tools.ts';
import { smallBusiness } from './small-business.ts';
import { threeTier } from './three-tier.ts';
import type { Starter } from './starter.ts';

/** The starter plans, in the order the home screen shows them. */
export const starters: readonly Starter[] = [
  article,
  rightTools,
  branchOffice,
  smallBusiness,
  threeTier,
  hci,
  empty,
];
