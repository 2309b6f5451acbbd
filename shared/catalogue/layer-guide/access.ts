import type { LayerGuide } from './guide.ts';

export const accessGuide = {
  title: 'Access virtualization',
  definition:
    'Hardware and software that let nearly any device reach any application, without either having to know too much about the other.',
  kinds: [
    'Remote presentation and published applications',
    'Desktop brokers: a desktop of one’s own in the data center',
    'Web gateways and portals',
    'Thin and zero clients',
  ],
  serves: ['agility', 'unifiedManagement', 'security'],
  does: [
    'Keeps applications, rules and data in the data center and brings only the screen, or the page, to the device.',
    'Gives people one way in from wherever they are, on whatever they hold.',
    'Lets the device be replaced without touching the application.',
  ],
  useWhen: [
    'Devices differ, or people work from elsewhere.',
    'Data must not leave the data center.',
    'Desktops or applications shall be run from one place.',
  ],
  notWhen: [
    'People work offline.',
    'The link is slow and the work is graphics.',
    'A plain web page already works on every device: then a front door is enough.',
  ],
  suppliers: [
    'citrix-daas',
    'omnissa-horizon',
    'microsoft-rds',
    'azure-virtual-desktop',
    'apache-guacamole',
    'parallels-ras',
  ],
  suppliersThen: [
    'citrix-xenapp',
    'citrix-xendesktop-4',
    'microsoft-terminal-services',
    'vmware-view-4',
    'sun-ray',
    'x-window-system',
  ],
  examples: [
    'A hundred clerks see one published application on any device, from two session hosts.',
    'A broker hands each developer a desktop that runs in the data center.',
    'A pair of web gateways stands in front of the intranet, with a second factor.',
  ],
  atStake: {
    headline: 'No way in for users',
    sentence: 'How people reach what runs here is not planned.',
  },
  usualWays: [
    { title: 'Publish apps', kind: 'sessionHost', technology: 'microsoft-rds', price: '+2 hosts' },
    {
      title: 'Desktops',
      kind: 'accessBroker',
      technology: 'omnissa-horizon',
      price: '+broker, +a machine per user',
    },
    { title: 'Web gateway', kind: 'accessGateway', technology: 'nginx', price: '+1 proxy pair' },
  ],
} as const satisfies LayerGuide;
