import type { Layer } from '#shared/catalogue/layers.ts';
import type { Analysis, AnalysisContext, Published } from '../analysis.ts';
import type { Measured } from '../measured.ts';
import { productKinds } from './product-kinds.ts';
import { productsOf, statedInputs, vendorInput } from './products.ts';
import { restsOn, vendorsOfLayers, type LayerVendors } from './vendor-shares.ts';
import { t } from '#shared/words/t.ts';

/** How much of a plan is really one vendor's product (peers.md §4.3). */
export const monoculture: Analysis = {
  id: 'monoculture',
  title: t`Layers that rest on one vendor`,
  publishes: ['largestVendorShare'],
  reads: {
    kinds: [...productKinds, 'vm', 'osContainer', 'pod', 'segment', 'volume', 'appPackage'],
    fields: ['vendor', 'model'],
    relations: ['memberOf'],
    assumptions: [],
  },
  compute: largestShare,
};

function* largestShare(context: AnalysisContext): Generator<Published> {
  const byLayer = vendorsOfLayers(context);
  if (byLayer.size === 0) return;
  const result = { ...shareOf(byLayer), ...inputsOf(context) };
  yield { subject: 'plan', measure: 'largestVendorShare', result: result as Measured<number> };
}

/** The vendor with most layers of its own; at most, every layer that names no other and leaves something blank is its too. */
function shareOf(byLayer: ReadonlyMap<Layer, LayerVendors>) {
  const layers = [...byLayer.values()];
  const vendors = new Set(['', ...layers.flatMap((layer) => [...layer.vendors])]);
  vendors.delete('none');
  const most = (counts: (layer: LayerVendors, vendor: string) => boolean) =>
    Math.max(
      0,
      ...[...vendors].map((vendor) => layers.filter((layer) => counts(layer, vendor)).length),
    );
  const low = (100 * most(restsOn)) / layers.length;
  const high = (100 * most(mayRestOn)) / layers.length;
  return low === high ? { value: low } : { low, high };
}

const mayRestOn = ({ vendors, blank }: LayerVendors, vendor: string): boolean =>
  [...vendors].every((one) => one === vendor) && vendors.size + blank > 0;

function inputsOf(context: AnalysisContext) {
  const products = productsOf(context).filter(({ layers }) => layers.length > 0);
  return {
    used: products.filter(({ vendor }) => vendor !== undefined).flatMap(statedInputs),
    missing: products.filter(({ vendor }) => vendor === undefined).map(vendorInput),
  };
}
