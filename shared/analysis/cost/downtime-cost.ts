import type { Component } from '#shared/plan/records.ts';
import type { Measured } from '../measured.ts';
import { dividedBy } from '../facility/divided-by.ts';
import { boundedProduct } from '../sums/bounded-product.ts';
import { statedNumber } from '../sums/stated-number.ts';

/**
 * Money a year that a service costs while it is down: its minutes down times what its owner says an hour costs. No book can know
 * that: left blank, there is no figure but a fact to ask for.
 */
export const downtimeCost = (
  service: Component,
  minutesPerYear: Measured<number>,
): Measured<number> =>
  dividedBy(boundedProduct(minutesPerYear, statedNumber(service, 'downtimeCostPerHour')), 60);
