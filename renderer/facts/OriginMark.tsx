import { BookOpen, Download, Pencil, Sigma, Target, Waves, type IconNode } from 'lucide';
import type { Origin } from '#shared/plan/records.ts';
import { Icon } from '#renderer/ui/Icon.tsx';
import styles from './OriginMark.module.css';
import { t } from '#shared/words/t.ts';

const origins: Readonly<Record<Origin, { readonly icon: IconNode; readonly word: string }>> = {
  typed: { icon: Pencil, word: t`typed in` },
  import: { icon: Download, word: t`import` },
  catalogue: { icon: BookOpen, word: t`catalogue` },
  computed: { icon: Sigma, word: t`computed` },
  assumed: { icon: Waves, word: t`assumed` },
  goal: { icon: Target, word: t`goal` },
};

/** Where a value came from: a picture and the word. */
export function OriginMark({
  origin,
  source,
}: {
  readonly origin: Origin;
  /** File, tab and row of an import. */
  readonly source?: string | undefined;
}) {
  const { icon, word } = origins[origin];
  return (
    <span className={styles.origin} title={source ?? ''}>
      <Icon icon={icon} size={12} />
      {word}
    </span>
  );
}

/** The word for where a value came from. */
export const originWord = (origin: Origin): string => origins[origin].word;
