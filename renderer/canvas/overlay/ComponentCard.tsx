import type { NodeProps } from '@xyflow/react';
import { memo, useSyncExternalStore } from 'react';
import type { Id } from '#shared/base/ids.ts';
import { kindData } from '#shared/catalogue/kinds.ts';
import { compactCard } from '#shared/layout/card-geometry.ts';
import { decidedComponents } from '#shared/plan/decision-record/decided-components.ts';
import { findTechnology } from '#shared/plan/find-technology.ts';
import { selection } from '#renderer/state/shown/selection.ts';
import { useComponent } from '#renderer/state/session/use-session.ts';
import { useStore } from '#renderer/state/base/store.ts';
import { KindIcon } from '#renderer/ui/glyphs/KindIcon.tsx';
import { SeverityGlyph } from '#renderer/ui/glyphs/SeverityGlyph.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { useCanvasView } from '../view/canvas-context.ts';
import { isImported } from '#shared/scene/plan/is-imported.ts';
import { markNames, type Mark } from '../scene/scene-state.ts';
import { secondLine } from '#shared/scene/plan/second-line.ts';
import styles from './ComponentCard.module.css';
import { t } from '#shared/words/t.ts';

/** What React Flow is told of a component: its identity; the rest the card looks up itself. */
export interface CardData extends Record<string, unknown> {
  readonly id: Id;
}

/** A component as a card in the document: the same picture that the scene paints under it. */
export const ComponentCard = memo(
  function ComponentCard({ data, height }: NodeProps & { readonly data: CardData }) {
    const component = useComponent(data.id);
    const view = useCanvasView();
    const isSelected = useIsSelected(data.id);
    const marks = useStore(view.findings.marks);
    const shown = useStore(view.findings.shown);
    if (component === undefined) return null;
    const slot = view.model.slotOf(data.id);
    const mark = slot === undefined ? 'none' : markNames[(marks.mark[slot] ?? 0) as Mark];
    const count = slot === undefined ? 0 : (marks.count[slot] ?? 0);
    const isDecided = decidedComponents(view.model.plan).has(data.id);
    const isFull = (height ?? 0) > compactCard.h;
    const hit = shown?.components.includes(data.id) === true ? shown.severity : undefined;
    const second = isFull
      ? secondLine(component, { technology: (id) => findTechnology(view.model.plan, id) })
      : '';
    return (
      <div
        className={classes(styles.card, isFull && styles.full)}
        data-layer={component.lane}
        data-mark={mark}
        data-hit={hit}
        data-retire={component.status === 'retire' || undefined}
        data-selected={isSelected || undefined}
        data-alone={(isFull && second === '') || undefined}
        data-component={data.id}
      >
        <KindIcon name={kindData(component.kind).icon} />
        <span className={styles.words}>
          <span className={styles.top}>
            <span className={styles.name} dir="auto">
              {component.name}
            </span>
            {component.locked === true && (
              <span className={styles.lock} title={t`Locked`}>
                <KindIcon name="lock-keyhole" size={12} />
              </span>
            )}
            {isDecided && (
              <span className={styles.lock} title={t`A decision speaks of it`}>
                <KindIcon name="gavel" size={12} />
              </span>
            )}
            {mark !== 'none' && (
              <span className={styles.mark}>
                <SeverityGlyph severity={mark} isAlone />
                {isFull && count > 1 && count}
              </span>
            )}
          </span>
          {second !== '' && <span className={styles.second}>{second}</span>}
        </span>
        {isImported(component) && <span className={styles.imported} title={t`Imported`} />}
      </div>
    );
  },
  (before, after) => before.data.id === after.data.id && before.height === after.height,
);

const selectedSets = new WeakMap<readonly Id[], ReadonlySet<Id>>();

/** The selection as a set, made once per selection however many cards ask. */
function selectedSet(): ReadonlySet<Id> {
  const { components } = selection.get();
  const known = selectedSets.get(components) ?? new Set(components);
  selectedSets.set(components, known);
  return known;
}

const useIsSelected = (id: Id): boolean =>
  useSyncExternalStore(selection.subscribe, () => selectedSet().has(id));
