import { kindData, kindNames } from '#shared/catalogue/kinds.ts';
import { isLayer, layers, type Layer } from '#shared/catalogue/layers.ts';
import { inUse } from '../facility/in-use.ts';
import type { AnalysisContext } from '../analysis.ts';
import { componentsOf } from '../components-of.ts';
import type { Question } from '../question.ts';
import { productsOf } from './products.ts';

/** What a plan has of one vendor. */
export interface VendorShare {
  readonly vendor: string;
  readonly components: number;
  readonly technologies: number;
  /** Layers with something of this vendor. */
  readonly layers: readonly Layer[];
  /** Layers with nothing else: they stand and fall with it. */
  readonly aloneOn: readonly Layer[];
}

/** Whose products a layer holds, and how many products do not say. */
export interface LayerVendors {
  readonly vendors: ReadonlySet<string>;
  readonly blank: number;
}

/** Vendors of a plan, the one that most layers rest on alone first. */
export function vendorShares(context: AnalysisContext): readonly VendorShare[] {
  const products = productsOf(context);
  const byLayer = vendorsOfLayers(context);
  const vendors = new Set(products.flatMap(({ vendor }) => vendor ?? []));
  vendors.delete('none');
  const shares = [...vendors].map((vendor) => {
    const own = products.filter((product) => product.vendor === vendor);
    const on = layers.filter((layer) => byLayer.get(layer)?.vendors.has(vendor));
    return {
      vendor,
      components: own.length,
      technologies: new Set(own.flatMap(({ name }) => name ?? [])).size,
      layers: on,
      aloneOn: on.filter((layer) => restsOn(byLayer.get(layer)!, vendor)),
    };
  });
  return shares.sort(
    (a, b) =>
      b.aloneOn.length - a.aloneOn.length ||
      b.layers.length - a.layers.length ||
      b.components - a.components ||
      (a.vendor < b.vendor ? -1 : 1),
  );
}

/** The same as a question that can be asked of the worker. */
export const vendorSharesQuestion: Question<object, readonly VendorShare[]> = {
  answer: (context) => vendorShares(context),
};

/** Whether a layer rests on one vendor alone, for certain. */
export const restsOn = ({ vendors, blank }: LayerVendors, vendor: string): boolean =>
  blank === 0 && vendors.size === 1 && vendors.has(vendor);

/** The layers that are planned, each with the vendors of its products. What nobody sells counts as a supplier of its own: the layer does not rest on a vendor. */
export function vendorsOfLayers(context: AnalysisContext): ReadonlyMap<Layer, LayerVendors> {
  const found = new Map<Layer, { vendors: Set<string>; blank: number }>();
  for (const layer of plannedLayers(context)) found.set(layer, { vendors: new Set(), blank: 0 });
  for (const { layers: on, vendor } of productsOf(context)) {
    for (const layer of on) {
      const known = found.get(layer) ?? { vendors: new Set<string>(), blank: 0 };
      found.set(layer, known);
      if (vendor === undefined) known.blank++;
      else known.vendors.add(vendor);
    }
  }
  return found;
}

/** Layers on which something is planned that makes them virtual. */
function plannedLayers(context: AnalysisContext): ReadonlySet<Layer> {
  const covering = kindNames.filter((kind) => kindData(kind).covers);
  const planned = covering.filter((kind) => componentsOf(context, kind).some(inUse));
  return new Set(planned.map((kind) => kindData(kind).lane).filter(isLayer));
}
