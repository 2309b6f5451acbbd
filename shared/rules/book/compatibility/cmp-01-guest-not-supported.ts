import type { RuleData } from '#shared/rules/rule.ts';

const fits = "!has(h.arch) && self.arch == 'x86_64' || h.arch == self.arch";
const hosts =
  "(g.from('memberOf') + g.to('runsOn') + g.from('memberOf').ofKind('hypervisor').toAll('runsOn')).ofKind('server', 'ftServer').distinct()";

export const guestNotSupported = {
  id: 'CMP-01',
  version: 1,
  title: 'This guest cannot run on its platform',
  layers: ['processing'],
  severity: 'error',
  on: ['vm', 'osContainer', 'pod'],
  let: {
    grounds: "self.to('runsOn')",
    family:
      "grounds.all(g, (!g.flag('linuxOnly') || self.osKernelFamily == 'linux') && (!g.flag('windowsOnly') || self.osKernelFamily == 'windows'))",
    // What stands below a ground is the same for all its guests.
    processor: `!has(self.arch) || (grounds.ofKind('ftServer').all(h, ${fits}) && grounds.all(g, ${hosts}.all(h, ${fits})))`,
  },
  assert: 'family && processor',
  message:
    '${self.name} cannot run on ${grounds}: its operating system or processor architecture is not supported there.',
  highlight: ['grounds'],
  docs: {
    why: 'A platform runs the guests it was made for. Containers share the kernel of their host and so its family; virtual machines run on the processor architecture of their hosts. Judged are the families that a product is limited to in the catalogue, and the architecture where the guest states one; a host that states none is taken to be x86_64 for x86_64 guests. Versions of operating systems are not judged.',
    fix: 'Choose a platform that supports the guest: another product, or hosts of the right architecture.',
    waive: 'When the platform emulates the other architecture and the loss of speed is accepted.',
    sources: ['own knowledge'],
  },
} as const satisfies RuleData;
