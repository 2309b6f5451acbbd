import type { Scenario, Version } from '#shared/sync/scenarios.ts';
import type { StoryEntry, Touched } from './story-entry.ts';
import { t } from '#shared/words/t.ts';

/** A part of how a plan came to be what it is. */
export type StoryPart = Sitting | Milestone;

/** Acts that one person did in a row, with no long pause between. */
export interface Sitting {
  readonly is: 'sitting';
  /** The number of its newest act: names it. */
  readonly seq: number;
  readonly actor: string;
  /** Milliseconds since 1970. */
  readonly from: number;
  readonly to: number;
  /** "12 acts: 3 components added, 5 relations added". */
  readonly words: string;
  /** Newest first. */
  readonly acts: readonly StoryAct[];
}

/** Something that counts by itself: a version, a scenario, a merge, an import, a waiver, a decision. */
export interface Milestone {
  readonly is: 'milestone';
  readonly kind: 'version' | 'scenario' | 'merge' | 'import' | 'waiver' | 'decision' | 'baseline';
  readonly seq: number;
  readonly at: number;
  readonly actor: string;
  readonly words: string;
  /** What was taken back since, or took something back, is told quietly. */
  readonly isTakenBack: boolean;
}

export interface StoryAct extends StoryEntry {
  readonly isTakenBack: boolean;
}

const longestPauseMs = 30 * 60_000;

/**
 * How a plan came to be what it is, newest first: sittings of one person each, and between them what counts by itself. Acts come
 * newest first, as the log gives them; versions and scenarios stand where they were made.
 */
export function tellStory(
  entries: readonly StoryEntry[],
  {
    versions,
    scenarios,
  }: { readonly versions: readonly Version[]; readonly scenarios: readonly Scenario[] },
): readonly StoryPart[] {
  const back = takenBack(entries);
  const marks = [...versions.map(ofVersion), ...scenarios.flatMap(ofScenario)];
  const parts: StoryPart[] = [];
  let sitting: StoryAct[] = [];
  const close = () => {
    if (sitting.length > 0) parts.push(sittingOf(sitting));
    sitting = [];
  };
  for (const entry of entries) {
    const here = marks.filter(({ seq }) => seq === entry.seq);
    const act = { ...entry, isTakenBack: back.has(entry.seq) };
    const kind = kindOf(entry);
    const last = sitting.at(-1);
    if (here.length > 0 || kind !== undefined || (last !== undefined && !isOneSitting(last, act)))
      close();
    parts.push(...here.toSorted((a, b) => b.at - a.at));
    if (kind === undefined) sitting.push(act);
    else parts.push(milestoneOf(act, kind));
  }
  close();
  return [...parts, ...marks.filter(({ seq }) => seq === 0)];
}

const isOneSitting = (later: StoryAct, earlier: StoryAct): boolean =>
  later.actor === earlier.actor && later.at - earlier.at <= longestPauseMs;

/** Acts that were undone and not done again, and the undoing itself: the plan is as if neither had been. */
function takenBack(entries: readonly StoryEntry[]): ReadonlySet<number> {
  const back = new Set<number>();
  const decided = new Set<number>();
  for (const { seq, undoOf, redoOf } of entries) {
    const about = undoOf ?? redoOf;
    if (about === undefined) continue;
    back.add(seq);
    if (!decided.has(about) && undoOf !== undefined) back.add(about);
    decided.add(about);
  }
  return back;
}

function kindOf({ label, touched, undoOf, redoOf }: StoryEntry): Milestone['kind'] | undefined {
  if (undoOf !== undefined || redoOf !== undefined) return undefined;
  if (/^Merge (scenario |the main plan)/.test(label)) return 'merge';
  if (label.startsWith('Import ')) return 'import';
  const added = (what: Touched['what']) =>
    touched.some((each) => each.what === what && each.added > 0);
  if (added('waiver')) return 'waiver';
  if (added('decision')) return 'decision';
  return added('baseline') ? 'baseline' : undefined;
}

const milestoneOf = (
  { seq, at, actor, label, isTakenBack }: StoryAct,
  kind: Milestone['kind'],
): Milestone => ({ is: 'milestone', kind, seq, at, actor, words: label, isTakenBack });

const ofVersion = ({ seq, at, actor, name, note }: Version): Milestone => ({
  is: 'milestone',
  kind: 'version',
  seq,
  at,
  actor,
  words: note === undefined ? t`Version ${name}` : t`Version ${name}: ${note}`,
  isTakenBack: false,
});

const ofScenario = ({ base, createdAt, createdBy, name, description }: Scenario): Milestone[] =>
  createdAt === undefined
    ? []
    : [
        {
          is: 'milestone',
          kind: 'scenario',
          seq: base,
          at: createdAt,
          actor: createdBy ?? '',
          words:
            description === undefined
              ? t`Scenario ${name} begins here`
              : t`Scenario ${name} begins here: ${description}`,
          isTakenBack: false,
        },
      ];

function sittingOf(acts: readonly StoryAct[]): Sitting {
  const [newest] = acts;
  return {
    is: 'sitting',
    seq: newest!.seq,
    actor: newest!.actor,
    from: acts.at(-1)!.at,
    to: newest!.at,
    words: `${counted(acts.length, 'act')}${touchedWords(acts)}`,
    acts,
  };
}

const nouns: Readonly<Partial<Record<Touched['what'], string>>> = {
  component: 'component',
  relation: 'relation',
  technology: 'technology',
  declaration: 'declaration',
  setting: 'setting',
  rule: 'rule',
};

function touchedWords(acts: readonly StoryAct[]): string {
  const standing = acts.filter(({ isTakenBack }) => !isTakenBack).flatMap(({ touched }) => touched);
  const groups = Map.groupBy(standing, ({ what }) => what);
  const words = [...groups].flatMap(([what, all]) => {
    const noun = nouns[what];
    if (noun === undefined) return [];
    const sum = (of: 'added' | 'removed' | 'changed') =>
      all.reduce((total, each) => total + each[of], 0);
    return (['added', 'removed', 'changed'] as const).flatMap((of) =>
      sum(of) === 0 ? [] : [`${counted(sum(of), noun)} ${of}`],
    );
  });
  return words.length === 0 ? '' : `: ${words.join(', ')}`;
}

const plurals: Readonly<Record<string, string>> = { technology: 'technologies' };

const counted = (count: number, noun: string): string =>
  `${count} ${count === 1 ? noun : (plurals[noun] ?? `${noun}s`)}`;
