import type { Lane } from './layers.ts';

/** How each lane reads to people. */
export const laneTitles: Readonly<Record<Lane, string>> = {
  access: 'Access',
  application: 'Application',
  processing: 'Processing',
  network: 'Network',
  storage: 'Storage',
  security: 'Security',
  management: 'Management',
  facility: 'Facility',
  planning: 'Planning',
};
