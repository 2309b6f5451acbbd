import { useMemo, type ReactNode } from 'react';
import { X } from 'lucide';
import { familyDashes, familyWords } from '#shared/catalogue/relation-families.ts';
import { severityWords } from '#shared/scene/icons/glyph-words.ts';
import { asOf } from '#renderer/state/base/as-of.ts';
import { showsLegend } from '#renderer/state/shown/legend-shown.ts';
import { statusWords } from '#shared/plan/words/status-words.ts';
import { useStore } from '#renderer/state/base/store.ts';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { keysInWords } from '#renderer/ui/Keys.tsx';
import { KindIcon } from '#renderer/ui/glyphs/KindIcon.tsx';
import { SeverityGlyph } from '#renderer/ui/glyphs/SeverityGlyph.tsx';
import { kindData } from '#shared/catalogue/kinds.ts';
import { useCanvasView } from '../view/canvas-context.ts';
import { legendRows } from './legend-rows.ts';
import { useRest } from '../view/use-rest.ts';
import styles from './Legend.module.css';
import { t } from '#shared/words/t.ts';

/** What the signs and lines on view mean: only what occurs there. Follows the canvas when it comes to rest. */
export function Legend() {
  return useStore(showsLegend) ? <OpenLegend /> : null;
}

function OpenLegend() {
  const view = useCanvasView();
  const picture = useStore(view.picture);
  const marks = useStore(view.findings.marks);
  const rest = useRest();
  const rows = useMemo(
    () => legendRows(view.model, marks, asOf(view, picture, rest).camera.sight),
    [view, marks, picture, rest],
  );
  return (
    <section className={styles.legend} aria-label={t`Legend of what is on view`} data-legend="">
      <header className={styles.head}>
        <h2 className={styles.title}>{t`Legend`}</h2>
        <IconButton
          small
          label={t`Hide the legend`}
          hint={keysInWords('Shift+L')}
          icon={X}
          onPress={() => showsLegend.set(false)}
        />
      </header>
      <Part title={t`Lines`}>
        {rows.families.map((family) => (
          <li key={family}>
            <svg width="28" height="8" aria-hidden="true">
              <path
                d="M0 4H28"
                className={styles.line}
                strokeDasharray={familyDashes[family].join(' ')}
              />
            </svg>
            {familyWords[family]}
          </li>
        ))}
      </Part>
      <Part title={t`Kinds`}>
        {rows.kinds.map(({ kind, title, lane }) => (
          <li key={kind} data-layer={lane}>
            <span className={styles.icon}>
              <KindIcon name={kindData(kind).icon} size={14} />
            </span>
            {title}
          </li>
        ))}
      </Part>
      <Part title={t`Marks`}>
        {rows.marks.map((mark) => (
          <li key={mark}>
            <SeverityGlyph severity={mark} />
            {severityWords[mark]}
          </li>
        ))}
      </Part>
      <Part title={t`Status`}>
        {rows.statuses.map((status) => (
          <li key={status} data-status={status}>
            <span className={styles.sample} aria-hidden="true" />
            {statusWords[status]}
          </li>
        ))}
      </Part>
      <Part title={t`Groups`}>
        {rows.groups.map((name) => (
          <li key={name}>
            <span className={styles.frame} aria-hidden="true" />
            <bdi>{name}</bdi>
          </li>
        ))}
      </Part>
    </section>
  );
}

function Part({
  title,
  children,
}: {
  readonly title: string;
  readonly children: readonly ReactNode[];
}) {
  if (children.length === 0) return null;
  return (
    <>
      <h3 className={styles.part}>{title}</h3>
      <ul className={styles.rows}>{children}</ul>
    </>
  );
}
