import type { Component } from '#shared/plan/records.ts';
import type { AnalysisContext } from '../analysis.ts';
import type { Measured } from '../measured.ts';
import { assumedNumber } from '../sums/assumed-number.ts';
import { boundedProduct } from '../sums/bounded-product.ts';
import { boundedSum } from '../sums/bounded-sum.ts';
import { statedNumber } from '../sums/stated-number.ts';
import { bookPrices, type BookPrice, type PriceClasses } from './book-prices.ts';

/** What a component costs to buy: as stated, else by the price book. Undefined for what is not bought by itself. */
export function priceOf(
  context: AnalysisContext,
  component: Component,
): Measured<number> | undefined {
  const book = bookPrices[component.kind];
  if (book === undefined) return undefined;
  return component.facts.price === undefined
    ? byBook(context, component, book)
    : statedNumber(component, 'price');
}

function byBook(context: AnalysisContext, component: Component, book: BookPrice): Measured<number> {
  if ('classes' in book) return byClass(context, component, book);
  const parts: Measured<number>[] = [];
  if (book.base !== undefined) parts.push(assumedNumber(context, book.base));
  if (book.perUnit !== undefined)
    parts.push(
      boundedProduct(book.size!(component, context), assumedNumber(context, book.perUnit)),
    );
  return parts.length === 1 ? parts[0]! : boundedSum(parts);
}

/** The price of its class; of a blank size, between the cheapest class and the dearest. */
function byClass(
  context: AnalysisContext,
  component: Component,
  { size, classes }: PriceClasses,
): Measured<number> {
  const measured = size(component);
  const { value } = measured;
  if (value !== undefined) {
    const [, name] = classes.find(([upTo]) => value <= upTo)!;
    return { ...assumedNumber(context, name), used: measured.used };
  }
  const prices = classes.map(([, name]) => context.assumption(name));
  return {
    low: Math.min(...prices),
    high: Math.max(...prices),
    used: measured.used,
    missing: measured.missing,
    assumed: classes.map(([, name]) => name),
  };
}
