import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

export const passwordOnlyFixtures: RuleFixtures = {
  rule: 'SEC-04',
  plan: {
    parts: { vpn: ['vpn', { mfa: false }], ad: ['idp', { mfa: false }], duo: ['mfa'] },
    relations: [['ad', 'authenticates', 'vpn']],
  },
  finds: ['vpn'],
  says: 'password only',
  clear: [
    { name: 'It asks for a second factor itself', facts: { vpn: { mfa: true } } },
    { name: 'The identity provider asks for one', facts: { ad: { mfa: true } } },
    {
      name: 'A second factor stands in front of it',
      add: { relations: [['duo', 'authenticates', 'vpn']] },
    },
    {
      name: 'A second factor stands in front of the identity provider',
      add: { relations: [['duo', 'authenticates', 'ad']] },
    },
    {
      name: 'A bastion with a second factor stands in front of it',
      add: {
        parts: { bastion: ['pam', { mfa: true }] },
        relations: [['bastion', 'authenticates', 'vpn']],
      },
    },
    {
      name: 'One factor decides, whatever is not stated',
      facts: { vpn: { mfa: undefined }, ad: { mfa: true } },
    },
  ],
  alsoFinds: [
    { name: 'Nothing authenticates it', unrelated: ['ad authenticates vpn'] },
    {
      name: 'A gateway',
      add: { parts: { door: ['accessGateway', { mfa: false }] } },
      without: ['vpn'],
      finds: ['door'],
    },
    {
      name: 'A VM manager',
      add: { parts: { vcenter: ['vmManager', { mfa: false }] } },
      without: ['vpn'],
      finds: ['vcenter'],
    },
    {
      name: 'A backup',
      add: { parts: { nightly: ['backup', { mfa: false }] } },
      without: ['vpn'],
      finds: ['nightly'],
    },
  ],
  unknown: [
    {
      name: 'Its second factor is not stated',
      facts: { vpn: { mfa: undefined } },
      missing: [['vpn', 'mfa']],
    },
    {
      name: 'That of the identity provider is not stated',
      facts: { ad: { mfa: undefined } },
      missing: [['ad', 'mfa']],
    },
  ],
};
