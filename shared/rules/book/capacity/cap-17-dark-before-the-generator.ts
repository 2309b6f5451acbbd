import type { RuleData } from '#shared/rules/rule.ts';

export const darkBeforeTheGenerator = {
  id: 'CAP-17',
  version: 1,
  title: 'The UPS does not bridge to the generator, or is overloaded',
  layers: ['processing'],
  goals: ['availability'],
  severity: 'error',
  on: ['ups'],
  params: {
    marginSec: {
      label: 'Beyond the start of the generator, at least',
      default: 60,
      unit: 's',
      min: 0,
      profiles: { lab: 0, regulated: 180 },
    },
  },
  let: {
    generators: "self.reach('poweredBy').ofKind('generator')",
    needed: 'generators.map(g, g.startSec).max() + params.marginSec',
    lasts: 'self.runtimeMin * 60',
    short: 'size(generators) > 0 && lasts < needed',
    overloaded: 'self.loadAfterFailure > self.loadLimit',
  },
  assert: '!short && !overloaded',
  message:
    "${self.name} ${has(self.runtimeMin) && generators.all(g, has(g.startSec)) && short ? 'is empty before the generator has started and settled' : 'has to carry more than its rating once another UPS or feed fails'}: the load it should bridge goes dark.",
  highlight: ['generators', "self.from('poweredBy')"],
  docs: {
    why: 'A generator needs seconds to start, and takes load only when it runs evenly; sometimes the first start fails. Until then the battery carries everything. It must last for the start, with a margin for a second try, and the UPS must carry the whole load when another one or a feed is gone. The runtime stated is that at the planned load.',
    fix: 'Add battery, a quicker generator, or a larger or further UPS.',
    waive:
      'When the devices behind it are switched off in an orderly way within the runtime, and may be.',
    sources: ['own knowledge', '4.8'],
  },
} as const satisfies RuleData;
