import type { ExportRequest } from '#shared/api/export-request.ts';
import { errorSentence } from '#renderer/state/telling/error-sentence.ts';
import { notify, notifyRefusal, notifyWhile } from '#renderer/state/telling/notices.ts';
import { client } from '#renderer/state/session/workspace.ts';
import { download } from './download.ts';
import { t } from '#shared/words/t.ts';

/** A quick export says nothing; a longer one says after this many ms that it is under way. */
const quietMs = 600;

/** Makes a picture, page, text or workbook of a plan and saves it: where the person says on the desktop, to the downloads in a browser. */
export async function exportPlan(
  ref: { readonly planId: string; readonly branch: number },
  name: string,
  request: ExportRequest,
): Promise<void> {
  const desktop = window.strataDesktop;
  const path = await desktop?.chooseSavePath(`${name}.${request.format}`);
  if (desktop !== undefined && path === undefined) return;
  const stop = new AbortController();
  const done = sayWorking(name, stop);
  try {
    const { signal } = stop;
    if (path !== undefined) {
      const written = await client().plan.exportTo({ ...ref, request, path }, { signal });
      notify(t`Saved as ${written.path}.`);
    } else {
      const file = await client().plan.export({ ...ref, request }, { signal });
      download(file.name, new Blob([await file.arrayBuffer()]));
    }
  } catch (error) {
    if (!stop.signal.aborted) notifyRefusal(errorSentence(error));
  } finally {
    done();
  }
}

/** Says that work is under way, with a way to end it; gives what ends the message. */
function sayWorking(name: string, stop: AbortController): () => void {
  const action = { label: t`Cancel`, run: () => stop.abort() };
  let dismiss: (() => void) | undefined;
  const begun = setTimeout(() => {
    dismiss = notifyWhile(t`Exporting ${name}.`, { action });
  }, quietMs);
  return () => {
    clearTimeout(begun);
    dismiss?.();
  };
}
