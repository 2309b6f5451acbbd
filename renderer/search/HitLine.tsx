import {
  Bookmark,
  CornerDownRight,
  Gavel,
  ListFilter,
  PencilLine,
  Scale,
  Spline,
  Tag,
} from 'lucide';
import { lowerFirst } from '#shared/base/lower-first.ts';
import { counted } from '#shared/words/counted.ts';
import type { ReactNode } from 'react';
import { kindData } from '#shared/catalogue/kinds.ts';
import { laneTitles } from '#shared/catalogue/lane-titles.ts';
import type { Lane } from '#shared/catalogue/layers.ts';
import { Icon } from '#renderer/ui/Icon.tsx';
import { keysInWords } from '#renderer/ui/Keys.tsx';
import { KindIcon } from '#renderer/ui/glyphs/KindIcon.tsx';
import { SeverityGlyph } from '#renderer/ui/glyphs/SeverityGlyph.tsx';
import { factWords, recordWords, technologyWords } from './hit-words.ts';
import type { SearchHit } from './search-hit.ts';
import styles from './HitLine.module.css';
import { t } from '#shared/words/t.ts';

/** One answer: what it is, and what choosing it does. */
export function HitLine({ hit }: { readonly hit: SearchHit }) {
  switch (hit.type) {
    case 'action': {
      const keys = hit.action.keys?.[0];
      const note = keys === undefined ? undefined : keysInWords(keys);
      if (hit.isIdle === true)
        return (
          <Line
            icon={<Plain icon={CornerDownRight} />}
            words={hit.action.label}
            note={t`not possible now`}
          />
        );
      return <Line icon={<Plain icon={CornerDownRight} />} words={hit.action.label} note={note} />;
    }
    case 'component': {
      const { name, kind, lane } = hit.component;
      const { icon, title } = kindData(kind);
      return <Line lane={lane} icon={<KindIcon name={icon} />} words={name} note={title} />;
    }
    case 'fact':
      return (
        <Line
          icon={<Plain icon={Tag} />}
          words={factWords(hit)}
          note={counted(hit.ids.length, {
            one: 'select {0} component',
            other: 'select {0} components',
          })}
        />
      );
    case 'finding': {
      const { severity, message, rule } = hit.finding;
      return (
        <Line icon={<SeverityGlyph severity={severity} isAlone />} words={message} note={rule} />
      );
    }
    case 'record':
      return <Line icon={<Plain icon={Gavel} />} words={hit.words} note={recordWords[hit.table]} />;
    case 'rule':
      return (
        <Line
          icon={<Plain icon={Scale} />}
          words={`${hit.rule.id} ${hit.rule.title}`}
          note={t`read the rule`}
        />
      );
    case 'relation':
      return <Line icon={<Plain icon={Spline} />} words={hit.words} note={t`show the relation`} />;
    case 'bookmark':
      return <Line icon={<Plain icon={Bookmark} />} words={hit.bookmark.name} note={t`bookmark`} />;
    case 'query':
      return (
        <Line icon={<Plain icon={ListFilter} />} words={hit.title} note={t`find components`} />
      );
    case 'kind': {
      const { icon, title, lane } = kindData(hit.kind);
      return (
        <Line lane={lane} icon={<KindIcon name={icon} />} words={title} note={placing(lane)} />
      );
    }
    case 'technology': {
      const { icon, lane } = kindData(hit.kind);
      const words = technologyWords(hit);
      return (
        <Line lane={lane} icon={<KindIcon name={icon} />} words={words} note={placing(lane)} />
      );
    }
    case 'edit':
      return <Line icon={<Plain icon={PencilLine} />} words={hit.edit.words} />;
  }
}

const placing = (lane: Lane): string => t`place on ${lowerFirst(laneTitles[lane])}`;

const Plain = ({ icon }: { readonly icon: typeof Tag }) => (
  <Icon icon={icon} size={14} isDirected className={styles.quiet} />
);

const Line = ({
  lane,
  icon,
  words,
  note,
}: {
  readonly lane?: Lane;
  readonly icon: ReactNode;
  readonly words: string;
  readonly note?: string | undefined;
}) => (
  <span className={styles.line} data-layer={lane}>
    {icon}
    <span className={styles.words}>{words}</span>
    {/* Drawn by the style sheet: the option's own label says it in words that read well aloud. */}
    {note !== undefined && <span className={styles.note} data-note={note} />}
  </span>
);
