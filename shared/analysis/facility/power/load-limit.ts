import type { FieldName } from '#shared/catalogue/fields.ts';
import type { Component } from '#shared/plan/records.ts';
import type { AnalysisContext } from '../../analysis.ts';
import type { Measured } from '../../measured.ts';
import { boundedProduct } from '../../sums/bounded-product.ts';
import { knownNumber } from '../../sums/known-number.ts';
import { statedNumber, statedOrAssumed } from '../../sums/stated-number.ts';
import { assumedNumber } from '../../sums/assumed-number.ts';
import { dividedBy } from '../divided-by.ts';
import { phaseFactor } from '../electricity.ts';
import { t } from '#shared/words/t.ts';

/**
 * Kilowatts that may be drawn for long (domain.md §4.8). Of a feed or PDU: volts, amperes and phases, or the apparent power,
 * times power factor and the share of a breaker that long loads may use; the smaller where both are stated. Of a UPS or
 * generator: its rated power, else its apparent power times its power factor; of a UPS of several modules, with one of them gone.
 */
export function loadLimit(context: AnalysisContext, node: Component): Measured<number> {
  if (node.kind === 'ups') return withoutOneModule(node, ratedLoad(context, node));
  if (node.kind === 'generator') return ratedLoad(context, node);
  const share = statedOrAssumed(node, 'deratePct', context, 'breakerLongLoadPct');
  const factor = statedOrAssumed(node, 'powerFactor', context, 'loadPowerFactor');
  return dividedBy(boundedProduct(apparentPower(context, node), factor, share), 100_000);
}

function withoutOneModule(ups: Component, rated: Measured<number>): Measured<number> {
  const modules = ups.facts.powerModules?.value;
  if (typeof modules !== 'number' || modules < 2) return rated;
  const left = knownNumber(modules - 1, [{ component: ups.id, field: 'powerModules' }]);
  return {
    ...dividedBy(boundedProduct(rated, left), modules),
    note: t`With one of ${modules} power modules gone.`,
  };
}

/** Kilowatts that a UPS or generator is rated for, all modules together. */
export function ratedLoad(context: AnalysisContext, node: Component): Measured<number> {
  const assumed = node.kind === 'ups' ? 'upsPowerFactor' : 'generatorPowerFactor';
  const apparent = boundedProduct(
    statedNumber(node, 'ratedKVA'),
    statedOrAssumed(node, 'powerFactor', context, assumed),
  );
  if (!states(node, 'ratedKW')) return apparent;
  const rated = statedNumber(node, 'ratedKW');
  return states(node, 'ratedKVA') && states(node, 'powerFactor') ? smaller(rated, apparent) : rated;
}

/** Volt-amperes of a feed or PDU. */
function apparentPower(context: AnalysisContext, node: Component): Measured<number> {
  if (!states(node, 'ratedKVA')) return breakerPower(context, node);
  const rated = boundedProduct(statedNumber(node, 'ratedKVA'), knownNumber(1000));
  return states(node, 'amps') && states(node, 'volts')
    ? smaller(rated, breakerPower(context, node))
    : rated;
}

const breakerPower = (context: AnalysisContext, node: Component): Measured<number> =>
  boundedProduct(statedNumber(node, 'volts'), statedNumber(node, 'amps'), phases(context, node));

/** 1, or √3 on three phases. */
function phases(context: AnalysisContext, node: Component): Measured<number> {
  const stated = node.facts.phases?.value;
  if (stated !== undefined)
    return knownNumber(phaseFactor(Number(stated)), [{ component: node.id, field: 'phases' }]);
  const { value, spread, ...rest } = assumedNumber(context, 'feedPhases');
  return {
    ...rest,
    value: phaseFactor(value),
    ...(spread === undefined ? {} : { spread: [phaseFactor(spread[0]), phaseFactor(spread[1])] }),
  };
}

const states = ({ facts }: Component, field: FieldName): boolean => facts[field] !== undefined;

const smaller = (a: Measured<number>, b: Measured<number>): Measured<number> => ({
  ...(a.value! <= b.value! ? a : b),
  used: [...a.used, ...b.used],
});
