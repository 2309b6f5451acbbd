import { deviceKinds } from '#shared/catalogue/device-kinds.ts';
import { hasField, type Kind } from '#shared/catalogue/kinds.ts';
import { isLayer, type Layer } from '#shared/catalogue/layers.ts';
import type { Component } from '#shared/plan/records.ts';
import type { AnalysisContext } from '../analysis.ts';
import { inUse } from '../facility/in-use.ts';
import type { Input } from '../measured.ts';
import { onceARun } from '../once-a-run.ts';
import { productKinds } from './product-kinds.ts';
import { productOf, vendorOf } from './product-of.ts';

/** A component whose product somebody chose, or is to choose. */
export interface Product {
  readonly component: Component;
  /** The layers it belongs to, of the seven. */
  readonly layers: readonly Layer[];
  /** Absent where blank; `none` where nobody sells it. */
  readonly vendor?: string;
  readonly name?: string;
}

const kinds: ReadonlySet<Kind> = new Set(productKinds);
const devices: ReadonlySet<Kind> = new Set(deviceKinds);

/** Every product in use. What is mostly made with a product counts where it states one of its own. */
export const productsOf: (context: AnalysisContext) => readonly Product[] = onceARun((context) => {
  const products: Product[] = [];
  for (const component of context.plan.all('component')) {
    if (inUse(component) && (kinds.has(component.kind) || component.technology !== undefined))
      products.push(product(context, component));
  }
  return products;
});

function product(context: AnalysisContext, component: Component): Product {
  const vendor = vendorOf(context, component);
  const name = productOf(context, component);
  return {
    component,
    layers: context.catalogue.layersOf(component).filter(isLayer),
    ...(vendor === undefined ? {} : { vendor }),
    ...(name === undefined ? {} : { name }),
  };
}

/** The fact that would say whose product it is: of a device its vendor, of software its technology. */
export const vendorInput = ({ component: { id, kind } }: Product): Input => ({
  component: id,
  field: devices.has(kind) && hasField(kind, 'vendor') ? 'vendor' : 'technology',
});

/** The fact that would say which product it is. */
export const productInput = ({ component }: Product): Input => ({
  component: component.id,
  field: 'technology',
});

/** The facts that say whose product it is, and which. */
export function statedInputs({ component: { id, facts, technology } }: Product): readonly Input[] {
  const inputs: Input[] = [];
  if (facts.vendor !== undefined) inputs.push({ component: id, field: 'vendor' });
  if (technology !== undefined) inputs.push({ component: id, field: 'technology' });
  return inputs;
}
