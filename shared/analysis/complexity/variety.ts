import type { Layer } from '#shared/catalogue/layers.ts';
import type { Analysis, Published } from '../analysis.ts';
import type { Input, Measured } from '../measured.ts';
import { consoles } from './consoles.ts';
import { counted } from './counted.ts';
import { consoleKinds, productKinds } from './product-kinds.ts';
import { productInput, productsOf, statedInputs, vendorInput, type Product } from './products.ts';
import { t } from '#shared/words/t.ts';

/** How many vendors, technologies and consoles people have to know (peers.md §4.18). */
export const variety: Analysis = {
  id: 'variety',
  title: t`Vendors, technologies and consoles`,
  publishes: ['vendorCount', 'technologyCount', 'technologiesPerLayer', 'consoleCount'],
  reads: {
    kinds: [
      ...new Set([
        ...productKinds,
        ...consoleKinds,
        'vm',
        'osContainer',
        'pod',
        'volume',
        'segment',
      ] as const),
    ],
    fields: ['vendor', 'model', 'consoles'],
    relations: ['memberOf'],
    assumptions: [],
  },
  compute: (context) => {
    const products = productsOf(context);
    const plan = (measure: Published['measure'], result: Measured) =>
      ({ subject: 'plan', measure, result }) as const;
    return [
      plan('vendorCount', vendors(products)),
      plan('technologyCount', technologies(products)),
      plan('technologiesPerLayer', fullestLayer(products)),
      plan('consoleCount', consoles(context)),
    ];
  },
};

function vendors(products: readonly Product[]): Measured<number> {
  const known = new Set(
    products.flatMap(({ vendor }) => (vendor === 'none' ? [] : (vendor ?? []))),
  );
  const blank = products.filter(({ vendor }) => vendor === undefined);
  return counted(known, {
    used: products.filter(({ vendor }) => vendor !== undefined).flatMap(statedInputs),
    missing: blank.map(vendorInput),
  });
}

function technologies(products: readonly Product[]): Measured<number> {
  return counted(new Set(products.flatMap(({ name }) => name ?? [])), inputsOf(products));
}

const inputsOf = (
  products: readonly Product[],
): { readonly used: readonly Input[]; readonly missing: readonly Input[] } => ({
  used: products.filter(({ name }) => name !== undefined).flatMap(statedInputs),
  missing: products.filter(({ name }) => name === undefined).map(productInput),
});

/** The count of the layer that has most; blanks decide only where they could make another layer fuller. */
function fullestLayer(products: readonly Product[]): Measured<number> {
  const layers = [...byLayer(products).values()].map((inside) => technologies(inside));
  const low = Math.max(0, ...layers.map((layer) => layer.value ?? layer.low!));
  const high = Math.max(0, ...layers.map((layer) => layer.value ?? layer.high!));
  const open = layers.filter((layer) => (layer.value ?? layer.high!) > low);
  return {
    ...(low === high ? { value: low } : { low, high }),
    used: layers.flatMap(({ used }) => used),
    missing: open.flatMap(({ missing }) => missing),
  };
}

/** Products by the layer they mainly belong to. */
function byLayer(products: readonly Product[]): ReadonlyMap<Layer, readonly Product[]> {
  const layers = new Map<Layer, Product[]>();
  for (const product of products) {
    const [layer] = product.layers;
    if (layer === undefined) continue;
    const known = layers.get(layer);
    if (known === undefined) layers.set(layer, [product]);
    else known.push(product);
  }
  return layers;
}
