import type { Id } from '#shared/base/ids.ts';
import type { CommandParams } from '#shared/commands/all-commands.ts';
import type { RecordLink } from '#shared/plan/decision-record/decision-records.ts';
import { riskOfFinding } from '#shared/plan/decision-record/risk-of-finding.ts';
import type { Waiver } from '#shared/plan/records.ts';
import type { Finding } from '#shared/rules/finding.ts';
import type { PlanSession } from '#renderer/state/session/plan-session.ts';
import { ruleOf } from '#renderer/state/findings/finding-list.ts';
import { showRecord, type RecordListName } from '#renderer/state/shown/shown-record.ts';
import { t } from '#shared/words/t.ts';

type WrittenList = Exclude<RecordListName, 'vote'>;

const newTitles: Readonly<Record<WrittenList, string>> = {
  decision: t`New decision`,
  requirement: t`New requirement`,
  risk: t`New risk`,
  action: t`New action`,
};

/** Writes a new record down, linked to what it is about, and opens it to be named. */
export function addRecord(
  session: PlanSession,
  table: WrittenList,
  links: readonly RecordLink[] = [],
): void {
  const said = { title: newTitles[table], ...(links.length === 0 ? {} : { links }) };
  addAndShow(session, table, said);
}

/** Begins a decision about a finding: linked to it, to what it is about, and saying what the rule says. */
export function decideFinding(session: PlanSession, finding: Finding): void {
  const components = finding.subjects.filter(({ kind }) => kind !== 'plan').slice(0, 20);
  const links: readonly RecordLink[] = [
    { to: 'finding', id: finding.key },
    ...components.map(
      ({ id, kind }) => ({ to: kind === 'goal' ? 'goal' : 'component', id }) as const,
    ),
  ];
  const title = t`${ruleOf(finding.rule)?.title ?? finding.rule}: what to do`;
  addAndShow(session, 'decision', { title, context: finding.message, links });
}

function addAndShow(
  session: PlanSession,
  table: WrittenList,
  said: CommandParams<'add-decision'>['said'],
): void {
  const before = new Set([...session.plan.all(table)].map(({ id }) => id));
  if (!session.run(`add-${table}`, { said }).ok) return;
  showNew(session, table, before);
}

function showNew(session: PlanSession, table: WrittenList, before: ReadonlySet<Id>): void {
  const added = [...session.plan.all(table)].find(({ id }) => !before.has(id));
  if (added !== undefined) showRecord(table, added.id);
}

/** Opens the risk of a waived finding; when it is none yet, writes it down as one that is accepted. */
export function riskOfWaiver(session: PlanSession, waiver: Waiver, finding?: Finding): void {
  const { rule, subject } = waiver;
  const known = riskOfFinding(session.plan, `${rule} ${subject}`);
  if (known !== undefined) return showRecord('risk', known.id);
  const before = new Set([...session.plan.all('risk')].map(({ id }) => id));
  const event = finding?.message ?? ruleOf(rule)?.title ?? rule;
  if (session.run('propose-risk', { rule, subject, event }).ok) showNew(session, 'risk', before);
}
