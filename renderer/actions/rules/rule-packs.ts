import { counted } from '#shared/words/counted.ts';
import { packReport } from '#shared/interchange/rule-pack/pack-report.ts';
import { readRulePack } from '#shared/interchange/rule-pack/read-rule-pack.ts';
import { writeRulePack } from '#shared/interchange/rule-pack/write-rule-pack.ts';
import { allRules } from '#shared/rules/book/all-rules.ts';
import { notify, notifyRefusal } from '#renderer/state/telling/notices.ts';
import { showDialog } from '#renderer/state/window/open-dialog.ts';
import type { PlanSession } from '#renderer/state/session/plan-session.ts';
import { download } from '../files/download.ts';
import { fits } from '../files/fits.ts';
import { pickFile } from '../files/pick-file.ts';

const packEnding = '.strata-rules.json';

/** Asks for a pack of rules and shows what it would bring; a file that is none, or will not do, is refused in a sentence. */
export async function chooseRulePack(session: PlanSession): Promise<void> {
  const file = await pickFile('.json');
  if (file !== undefined) await takeRulePack(session, file);
}

/** Whether a file is called as packs of rules are when they are given out. */
export const isRulePack = ({ name }: File): boolean => name.toLowerCase().endsWith(packEnding);

/** Shows what a pack of rules would bring. */
export async function takeRulePack(session: PlanSession, file: File): Promise<void> {
  if (!fits(file, 'rules')) return;
  const pack = readRulePack(await file.text(), file.name);
  if (!pack.ok) return notifyRefusal(pack.error.message);
  const report = packReport(session.plan, pack.value, allRules, session.context);
  if (!report.ok) return notifyRefusal(report.error.message);
  showDialog({ name: 'import-rules', report: report.value });
}

/** Gives own rules out as one file, each with the small plans that prove it. */
export function exportRules(session: PlanSession, name: string, ids: readonly string[]): void {
  const rules = ids.flatMap((id) => {
    const rule = session.plan.get('rule', id);
    return rule === undefined ? [] : [{ data: rule.data, fixtures: rule.fixtures }];
  });
  const text = writeRulePack({ name, rules });
  download(fileNameOf(name), new Blob([text], { type: 'application/json' }));
  notify(
    counted(
      rules.length,
      { one: 'The rule is in {1}.', other: '{0} rules are in {1}.' },
      fileNameOf(name),
    ),
  );
}

/** A name that every file system takes. */
const fileNameOf = (name: string): string =>
  `${name.replaceAll(/[^\p{L}\p{N}._-]+/gu, '-').replaceAll(/^[-.]+|[-.]+$/g, '') || 'rules'}${packEnding}`;
