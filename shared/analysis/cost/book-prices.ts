import type { AssumptionName } from '#shared/catalogue/assumptions.ts';
import type { Kind } from '#shared/catalogue/kinds.ts';
import type { Component } from '#shared/plan/records.ts';
import type { AnalysisContext } from '../analysis.ts';
import { ratedLoad } from '../facility/power/load-limit.ts';
import { serverCores } from '../licences/cores-to-license.ts';
import type { Measured } from '../measured.ts';
import { statedNumber } from '../sums/stated-number.ts';

/** Sizes and their prices, smallest first; each holds up to its limit. */
export interface PriceClasses {
  readonly size: (component: Component) => Measured<number>;
  readonly classes: readonly (readonly [upTo: number, price: AssumptionName])[];
}

/** How the book prices a kind: by class of size, or a base and so much a unit of its size. */
export type BookPrice =
  | PriceClasses
  | {
      readonly base?: AssumptionName;
      readonly perUnit?: AssumptionName;
      readonly size?: (component: Component, context: AnalysisContext) => Measured<number>;
    };

const capacity = (component: Component): Measured<number> =>
  component.facts.rawTB === undefined
    ? statedNumber(component, 'capacityTB')
    : statedNumber(component, 'rawTB');
const portSpeed = (component: Component): Measured<number> => statedNumber(component, 'portGbps');
const cooling = (component: Component): Measured<number> => statedNumber(component, 'coolingKW');
const rating = (component: Component, context: AnalysisContext): Measured<number> =>
  ratedLoad(context, component);

/** The price book by kind: a kind that is not here is not bought by itself. */
export const bookPrices: Readonly<Partial<Record<Kind, BookPrice>>> = {
  server: {
    size: serverCores,
    classes: [
      [16, 'smallServerPrice'],
      [64, 'mediumServerPrice'],
      [Infinity, 'largeServerPrice'],
    ],
  },
  ftServer: { base: 'ftServerPrice' },
  chassis: { base: 'chassisPrice' },
  switch: {
    size: portSpeed,
    classes: [
      [10, 'slowSwitchPrice'],
      [Infinity, 'fastSwitchPrice'],
    ],
  },
  fcSwitch: { base: 'fcSwitchPrice' },
  router: { base: 'routerPrice' },
  firewall: { base: 'firewallPrice' },
  loadBalancer: { base: 'loadBalancerPrice' },
  array: { base: 'arrayPrice', perUnit: 'arrayTBPrice', size: capacity },
  nas: { base: 'nasPrice', perUnit: 'nasTBPrice', size: capacity },
  tape: { base: 'tapePrice' },
  rack: { base: 'rackPrice' },
  pdu: { base: 'pduPrice' },
  ups: { perUnit: 'upsKWPrice', size: rating },
  generator: { perUnit: 'generatorKWPrice', size: rating },
  coolingUnit: {
    perUnit: 'coolingKWPrice',
    size: cooling,
  },
};
