import type { ReportOrder, TemplateList } from '#shared/api/report-order.ts';
import { attempt } from '#renderer/actions/attempt.ts';
import { createStore } from '#renderer/state/base/store.ts';
import { client } from '#renderer/state/session/workspace.ts';

/** Templates that were saved, as the backend last told; nothing until it is asked. */
export const savedTemplates = createStore<TemplateList>({ templates: [], problems: [] });

/** Asks what is saved. */
export const loadTemplates = (): Promise<boolean> => taken(() => client().templates.list());

/** Keeps what is chosen under a name; tells whether it is kept. One of that name is replaced. */
export const keepTemplate = (name: string, order: ReportOrder): Promise<boolean> =>
  taken(() => client().templates.save({ name, ...order }));

/** Gives a template another name; tells whether it has it. */
export const renameTemplate = (from: string, to: string): Promise<boolean> =>
  taken(() => client().templates.rename({ from, to }));

/** Deletes a template. */
export const removeTemplate = (name: string): Promise<boolean> =>
  taken(() => client().templates.remove({ name }));

async function taken(ask: () => Promise<TemplateList>): Promise<boolean> {
  const list = await attempt(ask);
  if (list === undefined) return false;
  savedTemplates.set(list);
  return true;
}
