import type { RuleData } from '#shared/rules/rule.ts';

export const portsDoNotMatch = {
  id: 'STR-27',
  version: 1,
  title: 'Ports or frame sizes do not match',
  layers: ['network', 'storage'],
  severity: 'info',
  on: [
    'switch',
    'fcSwitch',
    'router',
    'firewall',
    'array',
    'nas',
    'segment',
    'virtualSwitch',
    'overlay',
  ],
  params: {
    overlayBytes: {
      label: 'What an overlay adds to each frame',
      default: 100,
      unit: 'bytes',
      min: 0,
    },
  },
  let: {
    virtual: "self.kind == 'segment' || self.kind == 'virtualSwitch' || self.kind == 'overlay'",
    // A link to a switch is judged at the switch.
    links:
      "self.kind == 'array' || self.kind == 'nas' ? self.mismatchedLinks.ofKind('server', 'ftServer', 'array', 'nas') : self.mismatchedLinks",
    needed: "self.kind == 'overlay' ? self.mtu + params.overlayBytes : self.mtu",
    narrow:
      "self.to('attachedTo').ofKind('virtualSwitch', 'overlay', 'switch').filter(c, has(c.mtu) && c.mtu < needed)",
    wrong: 'virtual ? narrow : links',
  },
  when: 'virtual ? has(self.mtu) : has(self.mismatchedLinks)',
  assert: 'size(wrong) == 0',
  message:
    "${self.name} and ${wrong} do not match: ${virtual ? 'frames of this size do not pass, and are lost without a word' : 'their ports differ in speed, medium or frame size'}.",
  highlight: ['wrong'],
  fixes: [
    {
      title: 'Let what carries it take its frames',
      edits: [{ set: 'mtu', of: 'narrow', to: 9000 }],
    },
  ],
  docs: {
    why: 'A port of 25 Gbps does not take a cable of 10, and Fibre Channel does not speak to Ethernet: that shows on the day of installation, and costs a week. Frame sizes that differ show later: small packets pass, so everything seems to work until the first large transfer hangs. An overlay adds its own header to each frame, so what carries it must take more than it does. Compared is what both ends state; a blank is no mismatch.',
    fix: 'Choose ports, cables and transceivers of one speed and medium, and set one frame size on the whole way.',
    waive: 'When a transceiver or a breakout cable adapts them: state the speed on the link.',
    sources: ['own knowledge'],
  },
} as const satisfies RuleData;
