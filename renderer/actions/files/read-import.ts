import { showDialog, type ImportOffer } from '#renderer/state/window/open-dialog.ts';
import { notifyRefusal } from '#renderer/state/telling/notices.ts';
import { errorSentence } from '#renderer/state/telling/error-sentence.ts';
import { client, openSession } from '#renderer/state/session/workspace.ts';
import { openPlan } from './open-plan.ts';
import { t } from '#shared/words/t.ts';

/** Reads a file against the open plan, at home as a plan of its own, and shows the report. Nothing is changed yet. */
export function readImport(file: File): Promise<void> {
  const open = openSession();
  if (open === undefined) return readIntoNewPlan(file);
  return offer(file, { planId: open.planId, name: open.plan.meta.name });
}

/** Reads a file as a plan of its own, which is made only when the report is accepted. */
export const readIntoNewPlan = (file: File): Promise<void> =>
  offer(file, { name: planNameOf(file.name) });

/** Makes what the report promised: one change, one step of undo. */
export async function acceptImport({ staged, into, fileName }: ImportOffer): Promise<void> {
  try {
    const planId = into.planId ?? (await client().library.create({ name: into.name })).id;
    const session = await openPlan(planId);
    session?.commit(t`Import ${fileName}`, staged.change);
  } catch (error) {
    notifyRefusal(errorSentence(error));
  }
}

async function offer(file: File, into: ImportOffer['into']): Promise<void> {
  try {
    const open = openSession();
    const ref = into.planId === undefined ? {} : { planId: into.planId };
    const branch = open?.planId === into.planId ? (open?.branch ?? 0) : 0;
    const staged = await client().plan.readImport({ ...ref, branch, file });
    showDialog({ name: 'import-report', offer: { fileName: file.name, staged, into, file } });
  } catch (error) {
    notifyRefusal(errorSentence(error));
  }
}

const planNameOf = (fileName: string): string =>
  fileName.replace(/\.[^.]+$/, '').trim() || t`Imported plan`;
