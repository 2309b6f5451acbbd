import type { Lane } from '#shared/catalogue/layers.ts';

/** How each lane reads in the app. */
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
