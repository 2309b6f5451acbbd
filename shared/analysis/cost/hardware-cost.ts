import { deviceKinds } from '#shared/catalogue/device-kinds.ts';
import type { Kind } from '#shared/catalogue/kinds.ts';
import type { Component } from '#shared/plan/records.ts';
import type { AnalysisContext } from '../analysis.ts';
import { componentsOf } from '../components-of.ts';
import { dividedBy } from '../facility/divided-by.ts';
import { isDevice } from '../facility/devices.ts';
import { inUse } from '../facility/in-use.ts';
import { assumedNumber } from '../sums/assumed-number.ts';
import { boundedProduct } from '../sums/bounded-product.ts';
import type { CostLine } from './cost-line.ts';
import { bookPrices } from './book-prices.ts';
import { priceOf } from './price-of.ts';

/** Whether a component is still to be bought: what exists is paid for. */
export const isBought = ({ status }: Component): boolean => status === 'planned';

/** Purchase of planned hardware, support of all that is in use, and the space of racks. */
export function* hardwareCost(context: AnalysisContext): Generator<CostLine> {
  const supportShare = dividedBy(assumedNumber(context, 'hardwareSupportPct'), 100);
  for (const component of componentsOf(context, ...boughtKinds)) {
    if (!isHardware(context, component)) continue;
    const price = priceOf(context, component);
    if (price === undefined) continue;
    const subject = component.id;
    if (isBought(component)) yield { subject, item: 'purchase', spent: 'once', amount: price };
    const support = boundedProduct(price, supportShare);
    yield { subject, item: 'support', spent: 'perYear', amount: support };
    if (component.kind === 'rack') yield space(context, subject);
  }
}

function space(context: AnalysisContext, subject: string): CostLine {
  const amount = assumedNumber(context, 'rackSpacePrice');
  return { subject, item: 'space', spent: 'perYear', amount };
}

const boughtKinds = Object.keys(bookPrices) as readonly Kind[];

const mayBeSoftware: ReadonlySet<string> = new Set(deviceKinds);

/** Firewalls and load balancers are sold as software too: those are not hardware to buy. */
const isHardware = ({ plan }: AnalysisContext, component: Component): boolean =>
  mayBeSoftware.has(component.kind) ? isDevice(plan, component) : inUse(component);
