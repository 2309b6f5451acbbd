import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

export const packageCannotRunHereFixtures: RuleFixtures = {
  rule: 'MIS-16',
  plan: {
    parts: {
      cad: ['appPackage', { osKernelFamily: 'windows', kernelDriver: false }],
      laptops: ['endpoint', { osKernelFamily: 'linux' }],
    },
    relations: [['cad', 'runsOn', 'laptops']],
  },
  finds: ['cad'],
  says: 'made for another operating system',
  clear: [
    { name: 'The devices run the same system', facts: { laptops: { osKernelFamily: 'windows' } } },
    { name: 'It is placed nowhere yet', unrelated: ['cad runsOn laptops'] },
    {
      name: 'It runs on a session host of its own system',
      add: {
        parts: { apps: ['sessionHost', { osKernelFamily: 'windows' }] },
        relations: [['cad', 'runsOn', 'apps']],
      },
      unrelated: ['cad runsOn laptops'],
    },
  ],
  alsoFinds: [
    {
      name: 'The system is right and it needs a kernel driver',
      facts: { cad: { kernelDriver: true }, laptops: { osKernelFamily: 'windows' } },
    },
    {
      name: 'A kernel driver decides, whatever the system',
      facts: { cad: { kernelDriver: true, osKernelFamily: undefined } },
    },
    {
      name: 'Devices of another system reach it',
      add: { relations: [['laptops', 'accesses', 'cad']] },
      unrelated: ['cad runsOn laptops'],
    },
    {
      name: 'Another system decides, whatever the driver',
      facts: { cad: { kernelDriver: undefined } },
    },
  ],
  unknown: [
    {
      name: 'The system of the devices is not stated',
      facts: { laptops: { osKernelFamily: undefined } },
      missing: [['laptops', 'osKernelFamily']],
    },
    {
      name: 'Whether it needs a kernel driver is not stated',
      facts: { cad: { kernelDriver: undefined }, laptops: { osKernelFamily: 'windows' } },
      missing: [['cad', 'kernelDriver']],
    },
  ],
};
