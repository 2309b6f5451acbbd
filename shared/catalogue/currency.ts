import { unitWord } from './unit-words.ts';

/**
 * Money is kept in the unit "money": prices, budgets and totals of a plan are all in its one currency, and nothing is converted.
 * What people read has the currency in its place.
 */

/** The currency that the price book was written in. In another, its prices are the same numbers until they are replaced. */
export const bookCurrency = 'USD';

/** Whether something is a currency's code: EUR, USD, CHF. */
export const isCurrency = (value: unknown): value is string =>
  typeof value === 'string' && /^[A-Z]{3}$/.test(value);

/** A unit as people read it: "money per kWh" is "EUR per kWh". Units without money stay as they are. */
export const unitInCurrency = (unit: string, currency: string): string =>
  unitWord(unit).replace(/\bmoney\b/, currency);
