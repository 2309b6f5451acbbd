import type { MeasureData } from '../measure.ts';

/** What networks carry, normally and after one failure, and the ports that are used. */
export const networkMeasures = {
  oversubscription: {
    label: 'Oversubscription',
    help: 'Bandwidth towards servers and storage over bandwidth of its uplinks.',
    type: 'number',
    unit: ':1',
    on: ['switch'],
    sources: ['4.11'],
  },
  oversubscriptionAfterFailure: {
    label: 'Oversubscription after one failure',
    help: 'The same with its largest uplink, or the switch at its end, gone.',
    type: 'number',
    unit: ':1',
    on: ['switch'],
    sources: ['4.11'],
  },
  uplinkUseAfterFailure: {
    label: 'Uplinks in use after one failure',
    help: 'Network load that the machines behind it state over what is left of its uplinks, in the worse case of an uplink or another switch gone.',
    type: 'number',
    unit: '%',
    on: ['switch', 'server'],
    sources: ['4.11'],
  },
  portsUsed: {
    label: 'Ports used',
    help: 'Links drawn, each with its count.',
    type: 'number',
    unit: 'ports',
    on: ['switch', 'fcSwitch', 'array', 'server', 'pdu'],
    sources: ['own knowledge'],
  },
  mismatchedLinks: {
    label: 'Links whose ends do not match',
    help: 'Neighbours it is linked to at another speed, medium or frame size (MTU).',
    type: 'components',
    on: ['server', 'switch', 'fcSwitch', 'array', 'nas', 'router', 'firewall'],
    sources: ['own knowledge'],
  },
  sessionsNeeded: {
    label: 'Sessions at the same time',
    help: 'Users of every group that may come through it, times the share that works at once.',
    type: 'number',
    unit: 'sessions',
    on: ['accessBroker', 'accessGateway', 'sessionHost', 'vpn'],
    sources: ['own knowledge'],
  },
  sessionsAfterFailure: {
    label: 'Sessions with one instance gone',
    help: 'Sessions an instance serves times the instances that are left, together with ways in of its kind that serve the same groups.',
    type: 'number',
    unit: 'sessions',
    on: ['accessBroker', 'accessGateway', 'sessionHost', 'vpn'],
    sources: ['own knowledge'],
  },
} as const satisfies Readonly<Record<string, MeasureData>>;
