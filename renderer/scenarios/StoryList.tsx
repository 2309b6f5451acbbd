import {
  Bookmark,
  CircleSlash,
  FileDown,
  Gavel,
  GitBranch,
  GitMerge,
  ListChecks,
  type IconNode,
} from 'lucide';
import { useState } from 'react';
import type { Milestone, Sitting, StoryAct, StoryPart } from '#shared/scenario/story.ts';
import { showMoment } from '#renderer/actions/showing/show-moment.ts';
import { shownMoment } from '#renderer/state/shown/shown-moment.ts';
import { useStore } from '#renderer/state/base/store.ts';
import { useSession } from '#renderer/state/session/use-session.ts';
import { Icon } from '#renderer/ui/Icon.tsx';
import { actorWords, afterAct, dayWords, timeWords } from '#renderer/state/telling/when-words.ts';
import styles from './StoryList.module.css';
import { t } from '#shared/words/t.ts';

const icons: Readonly<Record<Milestone['kind'], IconNode>> = {
  version: Bookmark,
  scenario: GitBranch,
  merge: GitMerge,
  import: FileDown,
  waiver: CircleSlash,
  decision: Gavel,
  baseline: ListChecks,
};

/** The story, newest first, day by day: what counts by itself, and sittings that open to their acts. Each act leads to its moment. */
export function StoryList({ story }: { readonly story: readonly StoryPart[] }) {
  const days = Map.groupBy(story, (part) => dayWords(atOf(part)));
  return (
    <ol>
      {[...days].map(([day, parts]) => (
        <li key={day}>
          <h3 className={styles.day}>{day}</h3>
          <ol>
            {parts.map((part) => (
              <li key={`${part.is} ${part.is === 'milestone' ? part.words : ''} ${part.seq}`}>
                {part.is === 'sitting' ? (
                  <SittingLine part={part} />
                ) : (
                  <MilestoneLine part={part} />
                )}
              </li>
            ))}
          </ol>
        </li>
      ))}
    </ol>
  );
}

const atOf = (part: StoryPart): number => (part.is === 'sitting' ? part.to : part.at);

function MilestoneLine({ part }: { readonly part: Milestone }) {
  const { kind, at, actor, words, seq, isTakenBack } = part;
  return (
    <Line seq={seq} label={words} at={at} actor={actor} isTakenBack={isTakenBack} isStrong>
      <Icon icon={icons[kind]} size={14} />
    </Line>
  );
}

const spanWords = (from: string, to: string): string => (from === to ? from : `${from} – ${to}`);

function SittingLine({ part }: { readonly part: Sitting }) {
  const { from, to, actor, words, acts } = part;
  const [isOpen, setOpen] = useState(false);
  const [only] = acts;
  if (acts.length === 1 && only !== undefined) return <ActLine act={only} />;
  return (
    <>
      <button
        type="button"
        className={styles.sitting}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <span aria-hidden="true">{isOpen ? '▾' : '▸'}</span>
        <time className={styles.when}>{spanWords(timeWords(from), timeWords(to))}</time>
        <span className={styles.words}>{words}</span>
        <span className={styles.actor}>{actorWords(actor)}</span>
      </button>
      {isOpen && (
        <ol className={styles.acts}>
          {acts.map((act) => (
            <li key={act.seq}>
              <ActLine act={act} />
            </li>
          ))}
        </ol>
      )}
    </>
  );
}

const ActLine = ({ act: { seq, label, at, actor, isTakenBack } }: { readonly act: StoryAct }) => (
  <Line seq={seq} label={label} at={at} actor={actor} isTakenBack={isTakenBack}>
    <span className={styles.seq}>{seq}</span>
  </Line>
);

function Line({
  seq,
  label,
  at,
  actor,
  isTakenBack,
  isStrong = false,
  children,
}: {
  readonly seq: number;
  readonly label: string;
  readonly at: number;
  readonly actor: string;
  readonly isTakenBack: boolean;
  readonly isStrong?: boolean;
  readonly children: React.ReactNode;
}) {
  const { branch } = useSession();
  const isShown = useStore(shownMoment)?.seq === seq;
  const words = seq === 0 ? t`before the first act` : afterAct({ label, actor, at });
  return (
    <button
      type="button"
      className={styles.line}
      data-back={isTakenBack || undefined}
      data-strong={isStrong || undefined}
      aria-current={isShown || undefined}
      title={t`Show the plan as it was then`}
      onClick={() => void showMoment({ branch, seq }, words)}
    >
      {children}
      <time className={styles.when}>{timeWords(at)}</time>
      <span className={styles.words}>
        {label}
        {isTakenBack && <span className={styles.back}> {t`taken back`}</span>}
      </span>
      <span className={styles.actor}>{actorWords(actor)}</span>
    </button>
  );
}
