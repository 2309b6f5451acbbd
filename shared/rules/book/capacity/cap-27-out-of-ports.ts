import type { RuleData } from '#shared/rules/rule.ts';

export const outOfPorts = {
  id: 'CAP-27',
  version: 1,
  title: 'More cables than ports',
  layers: ['network'],
  severity: 'error',
  on: ['switch', 'fcSwitch', 'array', 'server', 'pdu'],
  let: {
    // The ports of a server are those of its adapters.
    ports: "self.kind == 'server' ? self.nicCount + self.hbaCount : self.ports",
  },
  when: "self.kind == 'server' ? has(self.nicCount) : has(self.ports)",
  // Network adapters alone may be enough: then nobody need count the others.
  assert: "self.kind == 'server' && self.portsUsed <= self.nicCount || self.portsUsed <= ports",
  message:
    '${self.portsUsed} of ${self.name} are taken by what is drawn, and it has ${ports}: some of it cannot be plugged in.',
  highlight: ["(self.to('linksTo') + self.from('linksTo') + self.from('poweredBy')).distinct()"],
  docs: {
    why: 'Ports run out silently, one cable after another, and the last one is noticed on the day of the installation. Counted is each link that is drawn, with the number of its cables; of a PDU the cords of what it feeds. Devices that do not state their ports are not judged; of servers the adapters count.',
    fix: 'Add a switch or adapters, or share ports: fewer, faster links.',
    waive: 'When break-out cables make several ports of one.',
    sources: ['own knowledge'],
  },
} as const satisfies RuleData;
