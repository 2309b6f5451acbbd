import { kindData, kindNames } from '#shared/catalogue/kinds.ts';
import { isLayer } from '#shared/catalogue/layers.ts';
import type { RuleData } from '#shared/rules/rule.ts';

export const wrongLayer = {
  id: 'LYR-12',
  version: 1,
  title: 'On a layer that is not its own',
  layers: [],
  severity: 'warning',
  on: kindNames.filter((kind) => isLayer(kindData(kind).lane)),
  assert: 'self.lane in self.technologyLayers',
  message:
    '${self.name} was put on the ${self.lane} layer, but belongs to ${self.technologyLayers} by its most common function: it does not count as planning the layer it stands on.',
  docs: {
    why: 'The layers are meant to be comprehensive and mutually exclusive: a product that straddles several is assigned to the layer of its most commonly used function. A component on a foreign layer makes an empty layer look planned to whoever reads the drawing; the checks count it for its own.',
    fix: 'Move it to its own layer. If it is really used for the function of the other layer, choose the technology that says so.',
    waive:
      'When the product is used only for a lesser function here, and that function belongs where it stands.',
    sources: ['KB1'],
  },
} as const satisfies RuleData;
