import { CornerDownRight } from 'lucide';
import { kindData } from '#shared/catalogue/kinds.ts';
import { laneTitles } from '#shared/catalogue/lane-titles.ts';
import { Icon } from '#renderer/ui/Icon.tsx';
import { Keys } from '#renderer/ui/Keys.tsx';
import { KindIcon } from '#renderer/ui/glyphs/KindIcon.tsx';
import { SeverityGlyph } from '#renderer/ui/glyphs/SeverityGlyph.tsx';
import type { SearchHit } from './search-plan.ts';
import styles from './HitLine.module.css';

/** One answer: what it is, and what choosing it does. */
export function HitLine({ hit }: { readonly hit: SearchHit }) {
  switch (hit.type) {
    case 'action':
      return (
        <span className={styles.line}>
          <Icon icon={CornerDownRight} size={14} className={styles.quiet} />
          <span className={styles.words}>{hit.action.label}</span>
          {hit.action.keys?.[0] !== undefined && <Keys keys={hit.action.keys[0]} />}
        </span>
      );
    case 'component': {
      const data = kindData(hit.component.kind);
      return (
        <span className={styles.line} data-layer={hit.component.lane}>
          <KindIcon name={data.icon} />
          <span className={styles.words}>{hit.component.name}</span>
          <span className={styles.note}>{hit.because ?? data.title}</span>
        </span>
      );
    }
    case 'finding':
      return (
        <span className={styles.line}>
          <SeverityGlyph severity={hit.finding.severity} isAlone />
          <span className={styles.words}>{hit.finding.message}</span>
          <span className={styles.note}>{hit.finding.rule}</span>
        </span>
      );
    case 'technology': {
      const kind = hit.technology.kinds[0];
      return (
        <span className={styles.line} data-layer={hit.technology.layer}>
          {kind !== undefined && <KindIcon name={kindData(kind).icon} />}
          <span className={styles.words}>{hit.technology.name}</span>
          <span className={styles.note}>
            place on {laneTitles[hit.technology.layer].toLowerCase()}
          </span>
        </span>
      );
    }
  }
}

/** An answer in words, for screen readers. */
export function wordsOfHit(hit: SearchHit): string {
  switch (hit.type) {
    case 'action':
      return hit.action.label;
    case 'component':
      return `${hit.component.name}, ${hit.because ?? kindData(hit.component.kind).title}`;
    case 'finding':
      return `${hit.finding.severity}: ${hit.finding.message}`;
    case 'technology':
      return `Place ${hit.technology.name}`;
  }
}
