import { showDialog, type ImportOffer } from '#renderer/state/open-dialog.ts';
import { notifyRefusal } from '#renderer/state/notices.ts';
import { errorSentence } from '#renderer/state/error-sentence.ts';
import { client, openSession } from '#renderer/state/workspace.ts';
import { refreshLibrary } from '#renderer/state/library.ts';
import { openPlan } from './open-plan.ts';

/** Reads a file against the open plan, at home against a new one, and shows the report. Nothing is changed yet. */
export function readImport(file: File): Promise<void> {
  const open = openSession();
  if (open === undefined) return readIntoNewPlan(file);
  return offer(file, { planId: open.planId, name: open.plan.meta.name, isNew: false });
}

/** Reads a file as a plan of its own. The plan is made at once, because reading needs one, and is thrown away again unless the report is accepted. */
export async function readIntoNewPlan(file: File): Promise<void> {
  try {
    const made = await client().library.create({ name: planNameOf(file.name) });
    await offer(file, { planId: made.id, name: made.name, isNew: true });
  } catch (error) {
    notifyRefusal(errorSentence(error));
  }
}

/** Makes what the report promised: one change, one step of undo. */
export async function acceptImport({ staged, into, fileName }: ImportOffer): Promise<void> {
  const session = await openPlan(into.planId);
  session?.commit(`Import ${fileName}`, staged.change);
}

/** Leaves everything as it was. */
export async function declineImport({ into }: ImportOffer): Promise<void> {
  if (into.isNew) await throwAway(into.planId);
}

async function offer(file: File, into: ImportOffer['into']): Promise<void> {
  try {
    const staged = await client().plan.readImport({ planId: into.planId, file });
    showDialog({ name: 'import-report', offer: { fileName: file.name, staged, into, file } });
  } catch (error) {
    notifyRefusal(errorSentence(error));
    if (into.isNew) await throwAway(into.planId);
  }
}

async function throwAway(planId: string): Promise<void> {
  await client().library.trash({ planId });
  await refreshLibrary();
}

const planNameOf = (fileName: string): string =>
  fileName.replace(/\.[^.]+$/, '').trim() || 'Imported plan';
