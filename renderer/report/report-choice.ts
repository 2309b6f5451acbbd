import type { ReportOrder } from '#shared/api/report-order.ts';
import { sameJson } from '#shared/base/same-json.ts';
import type { Branding } from '#shared/report/branding/branding.ts';
import { reportTemplates, type ReportTemplate } from '#shared/report/document/report-template.ts';
import { sectionNames, type SectionName } from '#shared/report/document/section-names.ts';
import { orderIn, orderOf } from '#renderer/state/shown/chosen-report.ts';

/** The choice with the chapters of a template that comes with the app; paper and branding stay as they are. */
export const withChapters = (order: ReportOrder, name: string): ReportOrder => ({
  ...order,
  sections: orderOf(name).sections,
});

/** The name of the template that a choice is: a saved one in all, ours by the chapters; undefined for one of its own. */
export const templateLike = (
  order: ReportOrder,
  saved: readonly ReportTemplate[] = [],
): string | undefined =>
  saved.find((template) => sameJson(orderIn(template), order))?.name ??
  reportTemplates.find((template) => template.sections.join() === order.sections.join())?.name;

/** The choice with other branding; blank parts are left out. */
export function withBranding(order: ReportOrder, change: BrandingChange): ReportOrder {
  const next = { ...order.branding, ...change };
  const kept = Object.fromEntries(
    Object.entries(next).filter(([, value]) => value !== undefined && value !== ''),
  ) as Branding;
  const { branding: _, ...others } = order;
  return Object.keys(kept).length === 0 ? others : { ...others, branding: kept };
}

/** Parts of the branding; undefined takes one away. */
type BrandingChange = { readonly [Part in keyof Branding]?: Branding[Part] | undefined };

/** Chapters as the dialog lists them: those chosen in their order, then the others. */
export const listed = ({ sections }: ReportOrder): readonly SectionName[] => [
  ...sections,
  ...sectionNames.filter((name) => !sections.includes(name)),
];

/** Takes a chapter in, where it usually stands, or leaves it out. */
export function toggled(order: ReportOrder, name: SectionName): ReportOrder {
  const { sections } = order;
  if (sections.includes(name))
    return { ...order, sections: sections.filter((one) => one !== name) };
  const rank = sectionNames.indexOf(name);
  const at = sections.findIndex((one) => sectionNames.indexOf(one) > rank);
  return { ...order, sections: sections.toSpliced(at < 0 ? sections.length : at, 0, name) };
}

/** Moves a chapter one place towards the front or the back. */
export function moved(order: ReportOrder, name: SectionName, by: -1 | 1): ReportOrder {
  const at = order.sections.indexOf(name);
  const to = at + by;
  if (at < 0 || to < 0 || to >= order.sections.length) return order;
  return { ...order, sections: order.sections.toSpliced(at, 1).toSpliced(to, 0, name) };
}
