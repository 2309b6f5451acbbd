import { ok, refuse, type Result } from '#shared/base/result.ts';
import { PdfFile } from './pdf-file.ts';
import { NotPdf } from './pdf-parser.ts';
import { PdfDictionary, PdfStream, PdfText, type PdfValue } from './pdf-value.ts';
import { t } from '#shared/words/t.ts';

/** The name of the plan inside a report. */
export const attachedPlanName = 'plan.strata.json';

/** The plan that a report carries. */
export interface AttachedPlan {
  readonly bytes: Uint8Array;
  /** The SHA-256 that the report states for it, in hexadecimal; other programs may have dropped it. */
  readonly statedDigest?: string;
}

/** How a report describes the plan in it. */
export const attachmentWords = (title: string, digest: string): string =>
  t`The plan "${title}": open this file in Strata to go on with it. SHA-256 ${digest}`;

/** Takes the plan out of a report of Strata; `name` is the file as the person knows it. Refusals: no-plan-inside, unreadable. */
export function attachedPlan(pdf: Uint8Array, name: string): Result<AttachedPlan> {
  try {
    return found(new PdfFile(pdf), name);
  } catch (error) {
    if (!(error instanceof NotPdf)) throw error;
    return refuse(
      'unreadable',
      t`${name} cannot be read. ${error.message} Open the report as it was written, or the plan itself.`,
    );
  }
}

function found(file: PdfFile, name: string): Result<AttachedPlan> {
  const names = file.entry(file.entry(file.root, 'Names'), 'EmbeddedFiles');
  for (const specification of specifications(file, names, 0)) {
    const title = file.entry(specification, 'UF');
    if (!(title instanceof PdfText) || title.text !== attachedPlanName) continue;
    const stream = file.entry(file.entry(specification, 'EF'), 'F');
    if (!(stream instanceof PdfStream)) continue;
    const said = file.entry(specification, 'Desc');
    const digest =
      said instanceof PdfText ? /SHA-256 ([0-9a-f]{64})$/.exec(said.text)?.[1] : undefined;
    return ok({
      bytes: file.unpacked(stream),
      ...(digest === undefined ? {} : { statedDigest: digest }),
    });
  }
  return refuse(
    'no-plan-inside',
    t`${name} has no plan inside. Only reports written by Strata carry one: choose such a report, a .strata file or plan JSON.`,
  );
}

/** The descriptions of attached files, from a tree of names. */
function* specifications(file: PdfFile, node: PdfValue, depth: number): Generator<PdfDictionary> {
  if (depth > 20) return;
  const names = file.entry(node, 'Names');
  if (Array.isArray(names))
    for (const item of names as readonly PdfValue[]) {
      const value = file.resolved(item);
      if (value instanceof PdfDictionary) yield value;
    }
  const kids = file.entry(node, 'Kids');
  if (Array.isArray(kids))
    for (const kid of kids as readonly PdfValue[])
      yield* specifications(file, file.resolved(kid), depth + 1);
}
