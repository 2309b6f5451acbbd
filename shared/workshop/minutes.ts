import { isoDay } from '#shared/base/clock.ts';
import { lowerFirst } from '#shared/base/lower-first.ts';
import { goalTitles, type GoalKind } from '#shared/catalogue/goals.ts';
import { roleTitle } from './roles.ts';
import type { NamedVote, PublicView, Tally } from './views.ts';
import type { Note, NoteKind, Topic } from './workshop.ts';
import { counted } from '#shared/words/counted.ts';
import { saidNumber } from '#shared/words/said-number.ts';
import { t } from '#shared/words/t.ts';

const noteTitles: Readonly<Record<NoteKind, string>> = {
  decision: t`Decisions`,
  risk: t`Risks`,
  action: t`Actions`,
  parked: t`Parked`,
};

/** What a workshop came to, as Markdown: people, votes, cards, decisions, risks, actions, parked matters. */
export function minutesOf(
  view: PublicView,
  plan: { readonly name: string; componentName(id: string): string | undefined },
  now: number,
): string {
  const lines = [
    `# ${t`Workshop: ${plain(plan.name)}`}`,
    '',
    t`Day: ${isoDay(now)}`,
    '',
    t`People: ${peopleOf(view)}`,
    '',
    ...noteLines(view, plan),
    ...view.topics.flatMap((topic) => topicLines(topic, view)),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

const peopleOf = ({ people }: PublicView): string =>
  people.map(({ name, role }) => `${plain(name)} (${lowerFirst(roleTitle(role))})`).join(', ') ||
  t`none`;

function noteLines(view: PublicView, plan: Parameters<typeof minutesOf>[1]): string[] {
  return (Object.keys(noteTitles) as NoteKind[]).flatMap((kind) => {
    const notes = view.notes.filter((note) => note.kind === kind);
    if (notes.length === 0) return [];
    return [`## ${noteTitles[kind]}`, '', ...notes.map((note) => noteLine(note, view, plan)), ''];
  });
}

function noteLine(note: Note, view: PublicView, plan: Parameters<typeof minutesOf>[1]): string {
  const author = view.people.find(({ id }) => id === note.authorId)?.name ?? t`somebody who left`;
  const about = note.components.flatMap((id) => plan.componentName(id) ?? []);
  const parts = [
    note.detail === '' ? [] : [plain(note.detail)],
    about.length === 0 ? [] : [t`about ${about.map(plain).join(', ')}`],
    note.owner === '' ? [t`no owner yet`] : [t`owner: ${plain(note.owner)}`],
    [t`written by ${plain(author)}, ${isoDay(note.at)}`],
  ].flat();
  return `- **${plain(note.text)}** (${parts.join('; ')})`;
}

function topicLines(topic: Topic, view: PublicView): string[] {
  const lines = [`## ${plain(topic.title)}`, ''];
  const tallies = view.tallies.filter(({ topicId }) => topicId === topic.id);
  if (tallies.length > 0) lines.push(...tallies.map((tally) => tallyLine(tally, topic, view)), '');
  const cards = view.ideas.filter(({ topicId }) => topicId === topic.id);
  if (cards.length > 0) lines.push(...cards.map(({ text }) => `- ${plain(text)}`), '');
  return tallies.length + cards.length === 0 ? [] : lines;
}

function tallyLine(tally: Tally, topic: Topic, view: PublicView): string {
  if (topic.kind === 'fist')
    return `- ${t`Fist of five: ${tally.values.join(', ')} (mean ${mean(tally.values)} of 5)`}`;
  const dots = counted(tally.total, { one: '{0} dot', other: '{0} dots' });
  const line = `- ${dots}: ${plain(targetName(tally.targetId, view))}`;
  return tally.by === undefined ? line : `${line} (${plain(votersOf(tally.by))})`;
}

/** Who gave how many dots, as `Ada 3, Bob 1`. */
export const votersOf = (by: readonly NamedVote[]): string =>
  by.map(({ name, value }) => `${name} ${value}`).join(', ');

/** What dots lie on, by name. */
export function targetName(targetId: string, view: PublicView): string {
  return (
    view.groups.find(({ id }) => id === targetId)?.title ??
    view.ideas.find(({ id }) => id === targetId)?.text ??
    goalTitles[targetId as GoalKind] ??
    targetId
  );
}

const mean = (values: readonly number[]): string =>
  saidNumber(
    (values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)).toFixed(1),
  );

/** One line, without marks that Markdown would take for its own. */
const plain = (text: string): string =>
  text.replaceAll(/\s+/g, ' ').replaceAll(/[\\`*_[\]<>#|]/g, (mark) => `\\${mark}`);
