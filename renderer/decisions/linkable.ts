import { kindData } from '#shared/catalogue/kinds.ts';
import type { LinkTarget, RecordLink } from '#shared/plan/decision-record/decision-records.ts';
import { linkTargetWords, linkWords } from '#shared/plan/words/link-words.ts';
import { severityWords } from '#shared/scene/icons/glyph-words.ts';
import type { PlanSession } from '#renderer/state/session/plan-session.ts';
import { checkResult } from '#renderer/state/session/use-check.ts';
import type { ComboItem } from '#renderer/ui/ComboOptions.tsx';

const most = 40;

/** What a record can be linked to that answers a text, goals and findings first. `self` is the record. */
export function linkable(session: PlanSession, typed: string, self: string): readonly ComboItem[] {
  const words = typed.trim().toLowerCase();
  const found: ComboItem[] = [];
  for (const item of candidates(session)) {
    if (item.id.endsWith(` ${self}`) || !item.label.toLowerCase().includes(words)) continue;
    found.push(item);
    if (found.length === most) break;
  }
  return found;
}

/** The link that a line of the list stands for. */
export function linkOf(key: string): RecordLink {
  const space = key.indexOf(' ');
  return { to: key.slice(0, space) as LinkTarget, id: key.slice(space + 1) };
}

function* candidates(session: PlanSession): Generator<ComboItem> {
  const { plan } = session;
  const item = (link: RecordLink, note: string): ComboItem => ({
    id: `${link.to} ${link.id}`,
    label: linkWords(plan, link),
    note,
  });
  for (const table of ['requirement', 'risk', 'decision'] as const)
    for (const { id } of plan.all(table)) yield item({ to: table, id }, linkTargetWords[table]);
  for (const { id, kind } of plan.all('component'))
    if (kind === 'goal') yield item({ to: 'goal', id }, linkTargetWords.goal);
  for (const finding of checkResult(session).findings)
    yield item({ to: 'finding', id: finding.key }, severityWords[finding.severity]);
  for (const { id, kind } of plan.all('component'))
    if (kind !== 'goal') yield item({ to: 'component', id }, kindData(kind).title);
}
