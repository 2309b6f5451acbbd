import { isoDay } from '#shared/base/clock.ts';
import { goalTitles, type GoalKind } from '#shared/catalogue/goals.ts';
import type { PublicView, Tally } from './views.ts';
import type { Note, NoteKind, Topic } from './workshop.ts';

const noteTitles: Readonly<Record<NoteKind, string>> = {
  decision: 'Decisions',
  risk: 'Risks',
  action: 'Actions',
  parked: 'Parked',
};

/** What a workshop came to, as Markdown: people, votes, cards, decisions, risks, actions, parked matters. */
export function minutesOf(
  view: PublicView,
  plan: { readonly name: string; componentName(id: string): string | undefined },
  now: number,
): string {
  const lines = [
    `# Workshop: ${plain(plan.name)}`,
    '',
    `Day: ${isoDay(now)}`,
    '',
    `People: ${view.people.map(({ name, role }) => `${plain(name)} (${role})`).join(', ') || 'none'}`,
    '',
    ...noteLines(view, plan),
    ...view.topics.flatMap((topic) => topicLines(topic, view)),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

function noteLines(view: PublicView, plan: Parameters<typeof minutesOf>[1]): string[] {
  return (Object.keys(noteTitles) as NoteKind[]).flatMap((kind) => {
    const notes = view.notes.filter((note) => note.kind === kind);
    if (notes.length === 0) return [];
    return [`## ${noteTitles[kind]}`, '', ...notes.map((note) => noteLine(note, view, plan)), ''];
  });
}

function noteLine(note: Note, view: PublicView, plan: Parameters<typeof minutesOf>[1]): string {
  const author = view.people.find(({ id }) => id === note.authorId)?.name ?? 'somebody who left';
  const about = note.components.flatMap((id) => plan.componentName(id) ?? []);
  const parts = [
    note.detail === '' ? [] : [plain(note.detail)],
    about.length === 0 ? [] : [`about ${about.map(plain).join(', ')}`],
    note.owner === '' ? ['no owner yet'] : [`owner: ${plain(note.owner)}`],
    [`written by ${plain(author)}, ${isoDay(note.at)}`],
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
    return `- Fist of five: ${tally.values.join(', ')} (mean ${mean(tally.values)} of 5)`;
  return `- ${tally.total} ${tally.total === 1 ? 'dot' : 'dots'}: ${plain(targetName(tally.targetId, view))}`;
}

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
  (values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)).toFixed(1);

/** One line, without marks that Markdown would take for its own. */
const plain = (text: string): string =>
  text.replaceAll(/\s+/g, ' ').replaceAll(/[\\`*_[\]<>#|]/g, (mark) => `\\${mark}`);
