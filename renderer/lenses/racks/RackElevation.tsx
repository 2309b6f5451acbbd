import type { CSSProperties } from 'react';
import { mountedParts } from '#shared/analysis/facility/mounted-parts.ts';
import type { Id } from '#shared/base/ids.ts';
import { kindData } from '#shared/catalogue/kinds.ts';
import { unitsOf, usualHeight } from '#shared/lens/racks/mount-problem.ts';
import { rackSizes, type FloorItem } from '#shared/lens/racks/rack-floor.ts';
import { rackUnits, type RackPart } from '#shared/scene/plan/rack-units.ts';
import { selection } from '#renderer/state/shown/selection.ts';
import { useStore } from '#renderer/state/base/store.ts';
import { useSession } from '#renderer/state/session/use-session.ts';
import { KindIcon } from '#renderer/ui/glyphs/KindIcon.tsx';
import { RackHead } from './RackHead.tsx';
import type { Held } from './rack-hand.ts';
import { partWords } from './rack-words.ts';
import styles from './RackElevation.module.css';
import { t } from '#shared/words/t.ts';

type RackItem = Extract<FloorItem, { is: 'rack' }>;

/** One rack from the front, drawn to scale: its units by number, what is mounted, what is held over it. */
export function RackElevation({
  item,
  held,
  cursor,
}: {
  readonly item: RackItem;
  readonly held: Held | undefined;
  /** The part that the keyboard is on. */
  readonly cursor: Id | undefined;
}) {
  const { plan } = useSession();
  const { components } = useStore(selection);
  const { rack, units, box } = item;
  const { placed, free, isStated } = rackUnits(rack, mountedParts(plan, rack.id), usualHeight);
  return (
    <section
      className={styles.rack}
      data-rack={rack.id}
      style={{ left: box.x, top: box.y, width: box.w, height: box.h }}
      aria-label={
        isStated
          ? t`${rack.name}: ${free} of ${units} U free`
          : t`${rack.name}: ${free} of ${units} U free, height not stated`
      }
    >
      <RackHead rack={rack} free={free} units={units} isStated={isStated} />
      <div
        className={styles.frame}
        data-stated={isStated || undefined}
        style={{ height: units * rackSizes.unit, '--unit': `${rackSizes.unit}px` } as CSSProperties}
      >
        <UnitNumbers units={units} />
        <div className={styles.inside}>
          {placed.map((part) => (
            <MountedPart
              key={part.component.id}
              part={part}
              says={partWords(part, rack)}
              top={(units - part.bottom - unitsOf(part.component) + 1) * rackSizes.unit}
              isSelected={components.includes(part.component.id)}
              isCursor={cursor === part.component.id}
              isHeld={held?.part === part.component.id}
            />
          ))}
          <HeldPart item={item} held={held} />
        </div>
      </div>
    </section>
  );
}

function UnitNumbers({ units }: { readonly units: number }) {
  const numbers = Array.from({ length: units }, (_, index) => units - index);
  return (
    <div className={styles.numbers} aria-hidden="true">
      {numbers.map((number) => (
        <span key={number}>{number}</span>
      ))}
    </div>
  );
}

function MountedPart({
  part,
  says,
  top,
  isSelected,
  isCursor,
  isHeld,
}: {
  readonly part: RackPart;
  readonly says: string;
  readonly top: number;
  readonly isSelected: boolean;
  readonly isCursor: boolean;
  readonly isHeld: boolean;
}) {
  const { component, column, columns, isHeightStated } = part;
  const width = 100 / columns;
  return (
    <div
      className={styles.part}
      role="img"
      aria-label={says}
      title={says}
      data-part={component.id}
      data-layer={component.lane}
      data-selected={isSelected || undefined}
      data-cursor={isCursor || undefined}
      data-held={isHeld || undefined}
      data-blank={isHeightStated ? undefined : ''}
      style={{
        top,
        height: unitsOf(component) * rackSizes.unit,
        left: `${column * width}%`,
        width: `${width}%`,
      }}
    >
      <span className={styles.icon}>
        <KindIcon name={kindData(component.kind).icon} size={12} />
      </span>
      <span className={styles.name}>{component.name}</span>
      {columns === 1 && (
        <span className={styles.size}>{isHeightStated ? unitsOf(component) : '?'} U</span>
      )}
    </div>
  );
}

/** Where the part in the hand would be: framed where it may, hatched and crossed where it cannot. */
function HeldPart({
  item: { rack, units },
  held,
}: {
  readonly item: RackItem;
  readonly held: Held | undefined;
}) {
  const { plan } = useSession();
  const part = held && plan.component(held.part);
  if (held?.place?.rack !== rack.id || part === undefined) return null;
  const height = unitsOf(part);
  return (
    <div
      className={styles.held}
      data-refused={held.problem === undefined ? undefined : ''}
      style={{
        top: (units - held.place.unit - height + 1) * rackSizes.unit,
        height: height * rackSizes.unit,
      }}
    >
      {held.problem === undefined ? part.name : `✕ ${part.name}`}
    </div>
  );
}
