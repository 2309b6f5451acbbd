import type { Variation } from '#shared/rules/rule-fixtures.ts';

/** Fixtures whose plan deploys `vm`: it counts as much when the virtual server is of another form. */
export const otherVirtualServers: readonly Variation[] = [
  {
    name: 'It is a container instead of a virtual machine',
    without: ['vm'],
    add: { parts: { zone: ['osContainer'] } },
  },
  {
    name: 'It is a pod instead of a virtual machine',
    without: ['vm'],
    add: { parts: { pod: ['pod'] } },
  },
];
