import type { ReportOrder } from '#shared/api/report-order.ts';
import { reportTemplates, type ReportTemplate } from '#shared/report/document/report-template.ts';
import { createStore } from '../base/store.ts';

/** What was chosen last, kept while the window is open. */
export const reportChoice = createStore<ReportOrder>(orderOf('full'));

/** The order that a template that comes with the app stands for. */
export function orderOf(name: string): ReportOrder {
  return orderIn(reportTemplates.find((template) => template.name === name)!);
}

/** What a template asks for, without its name. */
export function orderIn(template: ReportTemplate): ReportOrder {
  const order: ReportOrder & { name?: string } = { ...template, sections: [...template.sections] };
  delete order.name;
  return order;
}
