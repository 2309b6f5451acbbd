import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

export const alertsNobodyReceivesFixtures: RuleFixtures = {
  rule: 'MGT-08',
  plan: { parts: { zabbix: ['monitor'] } },
  finds: ['zabbix'],
  says: 'nobody to alert',
  clear: [
    { name: 'It alerts the people on call', facts: { zabbix: { alertTarget: 'On-call rota' } } },
  ],
  neverUnknown: 'A blank target means that none is known, which is what the rule finds.',
};
