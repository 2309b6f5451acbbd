import type { LayerGuide } from './guide.ts';

export const applicationGuide = {
  title: 'Application virtualization',
  definition:
    'Software on top of the operating system that encapsulates an application in an artificial environment, on the device or on the server.',
  kinds: [
    'Client side: isolation, packaging and streaming of applications',
    'Server side: application servers and runtimes that hide the machines',
  ],
  serves: ['agility', 'consolidation', 'scalability'],
  does: [
    'Client side: isolates applications that conflict, and delivers them on demand.',
    'Server side: hides the machines under an application, so that it can grow and move.',
    'Lets an application run on an operating system version it was not made for.',
  ],
  useWhen: [
    'Two applications do not stand each other on one system.',
    'Devices move to a new operating system and old applications must come along.',
    'Applications shall appear when they are needed and vanish when they are not.',
  ],
  notWhen: [
    'The application brings kernel drivers or is bound to the system.',
    'It needs an operating system of another family: that takes a machine of its own.',
  ],
  suppliers: [
    'msix-app-attach',
    'omnissa-app-volumes',
    'numecent-cloudpaging',
    'turbo-net',
    'jboss-eap',
    'ibm-websphere',
  ],
  suppliersThen: [
    'microsoft-app-v-4',
    'vmware-thinapp-4',
    'citrix-xenapp-streaming',
    'symantec-svs',
    'appzero',
    'datasynapse-fabricserver',
  ],
  examples: [
    'Two versions of an accounting program run side by side on each session host, as packages.',
    'Field staff get an application streamed to the laptop and use it offline for two weeks.',
    'A pool of application servers takes the load of the web shop and gives idle ones away at night.',
  ],
  atStake: {
    headline: 'Applications are bound to their systems',
    sentence: 'How applications are isolated and delivered is not decided.',
  },
  usualWays: [
    {
      title: 'Package apps',
      kind: 'appPackage',
      technology: 'msix-app-attach',
      price: '+1 package per app',
    },
    {
      title: 'Stream apps',
      kind: 'streamingServer',
      technology: 'omnissa-app-volumes',
      price: '+1 delivery server',
    },
    {
      title: 'Application server',
      kind: 'appServer',
      technology: 'jboss-eap',
      price: '+2 instances',
    },
  ],
} as const satisfies LayerGuide;
