import type { ReportOrder } from '#shared/api/report-order.ts';
import { reportTemplates } from '#shared/report/document/report-template.ts';
import { sectionNames, type SectionName } from '#shared/report/document/section-names.ts';
import { createStore } from '#renderer/state/store.ts';

/** What was chosen last, kept while the window is open. */
export const reportChoice = createStore<ReportOrder>(orderOf('full'));

/** The order that a template that comes with the app stands for. */
export function orderOf(name: string): ReportOrder {
  const { sections, paper } = reportTemplates.find((template) => template.name === name)!;
  return { sections: [...sections], paper };
}

/** The name of the template that a choice is like; undefined for one of its own. */
export const templateLike = ({ sections }: ReportOrder): string | undefined =>
  reportTemplates.find((template) => template.sections.join() === sections.join())?.name;

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
