import type { RuleData } from '#shared/rules/rule.ts';

export const noEvidence = {
  id: 'SEC-12',
  version: 1,
  title: 'No evidence after an incident',
  layers: ['security', 'management'],
  goals: ['security'],
  severity: 'warning',
  on: 'plan',
  let: {
    logs: "plan.all('siem')",
    sending: "logs.toAll('monitors')",
    platforms: "plan.all('hostCluster', 'osPlatform', 'k8sCluster', 'ftServer', 'vmManager')",
    // A platform sends when it does itself, or when all its members, or what it runs on, do.
    silent:
      "platforms.filter(p, !(p in sending) && !p.to('runsOn').exists(h, h in sending) && (size(p.from('memberOf')) == 0 || !p.from('memberOf').all(m, m in sending || (m.from('runsOn') + m.to('runsOn')).exists(h, h in sending))))",
  },
  when: "plan.covering('security') > 0",
  assert: 'size(silent) == 0',
  message:
    "${size(logs) == 0 ? 'No security log is planned for' : 'No security log hears of'} ${silent}: after an incident nobody can tell who did what.",
  highlight: ['silent'],
  fixes: [
    {
      title: 'Send their logs to a security log outside',
      edits: [
        { add: 'siem', as: 'log', name: 'Security log' },
        { relate: 'monitors', from: 'log', to: 'silent' },
      ],
    },
  ],
  docs: {
    why: 'The first thing an intruder does on a host is to clean its log. What has been sent to another place by then is the evidence; what has not is gone, and with it the answer to how far he came. Hosts, clusters and their managers are judged: who owns them owns all that runs on them. Where nothing of security is planned, the missing layer is the finding.',
    fix: 'Let every platform send its logs to a place where its administrators cannot delete them.',
    waive: 'When a provider collects them and the contract says how long they are kept.',
    sources: ['NIST125'],
  },
} as const satisfies RuleData;
