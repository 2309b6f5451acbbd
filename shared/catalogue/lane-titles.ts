import type { Lane } from './layers.ts';
import { t } from '#shared/words/t.ts';

/** How each lane reads to people. */
export const laneTitles: Readonly<Record<Lane, string>> = {
  access: t`Access`,
  application: t`Application`,
  processing: t`Processing`,
  network: t`Network`,
  storage: t`Storage`,
  security: t`Security`,
  management: t`Management`,
  facility: t`Facility`,
  planning: t`Planning`,
};
