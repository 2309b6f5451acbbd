import { bookCurrency, isCurrency } from '#shared/catalogue/currency.ts';
import type { PlanView } from './plan.ts';
import { currencySetting } from './setting-name.ts';

/** The currency in which a plan states money: its own setting, else that of the price book. */
export function currencyOf(plan: PlanView): string {
  const own = plan.get('setting', currencySetting)?.value;
  return isCurrency(own) ? own : bookCurrency;
}
