import { lowerFirst } from '#shared/base/lower-first.ts';
import { layers } from '#shared/catalogue/layers.ts';
import type { Consequences } from '#renderer/actions/findings/consequences.ts';
import { laneTitles } from '#shared/catalogue/lane-titles.ts';
import { useSession } from '#renderer/state/session/use-session.ts';
import { SeverityGlyph } from '#renderer/ui/glyphs/SeverityGlyph.tsx';
import { stateWords } from '#shared/scene/icons/glyph-words.ts';
import styles from './FixPreview.module.css';
import { counted } from '#shared/words/counted.ts';
import { commaList } from '#shared/base/comma-list.ts';
import { t } from '#shared/words/t.ts';

const mostNamed = 3;

/** What a fix would close, open, turn and move: always in this order, and 0 is written. */
export function FixPreview({
  preview: { closes, opens, layers: next, figures },
}: {
  readonly preview: Consequences;
}) {
  const now = useSession().engine.layers();
  const turned = layers.filter((layer) => next[layer] !== now[layer]);
  return (
    <dl className={styles.preview} aria-label={t`What this fix changes`}>
      <div className={styles.line}>
        <dt className={styles.closes}>
          <SeverityGlyph severity="met" />
          {t`Closes ${closes.length}`}
        </dt>
        <dd className={styles.rules}>
          {named(closes.map(({ rule }) => rule)).map((rule) => (
            <span key={rule} className={styles.rule}>
              {rule}
            </span>
          ))}
        </dd>
      </div>
      <div className={styles.line}>
        <dt className={styles.opens} data-none={opens.length === 0 || undefined}>
          <SeverityGlyph severity={opens[0]?.severity ?? 'met'} />
          {t`Opens ${opens.length}`}
        </dt>
        <dd className={styles.opened}>
          {opens.slice(0, mostNamed).map((finding) => (
            <span key={finding.key} className={styles.message} title={finding.message}>
              {finding.message} <span className={styles.rule}>{finding.rule}</span>
            </span>
          ))}
          {opens.length > mostNamed && (
            <span>
              {counted(opens.length - mostNamed, { one: 'and {0} more', other: 'and {0} more' })}
            </span>
          )}
        </dd>
      </div>
      <div className={styles.line}>
        <dt className={styles.word}>{t`Layers`}</dt>
        <dd>
          {turned.length === 0
            ? t`no change`
            : commaList(
                turned.map(
                  (layer) =>
                    t`${laneTitles[layer]}: ${stateWords[now[layer]]} → ${stateWords[next[layer]]}`,
                ),
              )}
        </dd>
      </div>
      <div className={styles.line}>
        <dt className={styles.word}>{t`Figures`}</dt>
        <dd className={styles.figures}>
          {figures === undefined && t`being worked out…`}
          {figures?.length === 0 && t`no change`}
          {figures?.map(({ measure, subject, label, words }) => (
            <span key={`${measure} ${subject}`} title={label}>
              <b>{words}</b> {lowerFirst(label)}
            </span>
          ))}
        </dd>
      </div>
    </dl>
  );
}

/** Each rule once, the first few, and how many more. */
function named(rules: readonly string[]): readonly string[] {
  const distinct = [...new Set(rules)];
  const more = distinct.length - 5;
  return more > 0 ? [...distinct.slice(0, 5), `+${more}`] : distinct;
}
