import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

// 86.4 TB of which 1 % change in a day are 10 MB a second; a link of 100 Mbps carries 80 % of 12.5 MB: it would be full.
export const linkTooSmallFixtures: RuleFixtures = {
  rule: 'CAP-20',
  plan: {
    parts: {
      mirror: ['replication', { syncMode: 'async', linkMbps: 125, cycleSec: 300, rpoSec: 900 }],
      lun: ['volume', { usedTB: 86.4, changePctPerDay: 1 }],
      south: ['site'],
    },
    relations: [
      ['mirror', 'protects', 'lun'],
      ['mirror', 'writesTo', 'south'],
    ],
  },
  finds: ['mirror'],
  says: 'uses 80 % of its link, of which 70 %',
  clear: [
    {
      name: 'It protects nothing over a link that nobody has ordered',
      facts: { mirror: { linkMbps: undefined } },
      unrelated: ['mirror protects lun'],
    },
    {
      name: 'The copy is as old as promised',
      facts: { mirror: { linkMbps: 250, rpoSec: 420 } },
    },

    { name: 'A link of twice the size', facts: { mirror: { linkMbps: 250 } } },
    { name: 'Four fifths in a lab', add: { profile: 'lab' } },
    { name: 'It protects nothing', unrelated: ['mirror protects lun'] },
    {
      name: 'It promises nothing by itself',
      facts: { mirror: { linkMbps: 250, rpoSec: undefined } },
    },
    {
      name: 'Its cycle is not stated',
      facts: { mirror: { linkMbps: 250, cycleSec: undefined } },
    },
    {
      name: 'Exactly seven tenths',
      facts: { mirror: { linkMbps: 100 }, lun: { usedTB: 60.48 } },
    },
  ],
  alsoFinds: [
    {
      name: 'The link is wide enough and the cycle too long',
      facts: { mirror: { linkMbps: 250, cycleSec: 800 } },
    },
    {
      name: 'Two thirds, where rules are strict',
      facts: { mirror: { linkMbps: 150 } },
      add: { profile: 'regulated' },
    },
    { name: 'More than it carries', facts: { mirror: { linkMbps: 50 } } },
  ],
  unknown: [
    {
      name: 'Its link is blank',
      facts: { mirror: { linkMbps: undefined } },
      missing: [['mirror', 'linkMbps']],
    },
    {
      name: 'How much is stored is blank',
      facts: { lun: { usedTB: undefined } },
      missing: [['lun', 'usedTB']],
    },
  ],
};
