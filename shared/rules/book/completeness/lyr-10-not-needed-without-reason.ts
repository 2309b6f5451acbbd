import { layers } from '#shared/catalogue/layers.ts';
import type { RuleData } from '#shared/rules/rule.ts';

const whenSilent = (layer: string) =>
  `(layers.notNeeded('${layer}') && !layers.reasonGiven('${layer}') ? ['${layer}'] : [])`;

export const notNeededWithoutReason = {
  id: 'LYR-10',
  version: 1,
  title: 'A layer is declared not needed without a reason',
  layers: [],
  severity: 'info',
  on: 'plan',
  let: { silent: layers.map(whenSilent).join(' + ') },
  assert: 'silent.size() == 0',
  message:
    'Declared not needed without a reason: ${silent}. The question will be asked again, and nobody will remember the answer.',
  docs: {
    why: 'Leaving a layer out is a decision. Its reason is what the next reader, the auditor and the successor need; without it the discussion starts over.',
    fix: 'Open the declaration of the layer and enter the reason.',
    waive: 'When the reason is recorded elsewhere: name the place.',
    sources: ['own knowledge'],
  },
} as const satisfies RuleData;
