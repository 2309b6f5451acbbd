import { inSightOf, type Floor, type FloorItem } from '#shared/lens/racks/rack-floor.ts';
import { counted } from '#shared/words/counted.ts';
import { t } from '#shared/words/t.ts';
import { useStore, type Store } from '#renderer/state/base/store.ts';
import type { RackCursor } from './floor-desk.ts';
import { RackElevation } from './RackElevation.tsx';
import type { RackHand } from './rack-hand.ts';
import type { Seen } from './use-seen.ts';
import styles from './RackStage.module.css';

/** The racks that are seen, and a little round them, under the names of where they stand. */
export function RacksInSight({
  floor,
  seen,
  hand,
  cursor,
}: {
  readonly floor: Floor;
  readonly seen: Seen;
  readonly hand: RackHand;
  readonly cursor: Store<RackCursor | undefined>;
}) {
  const held = useStore(hand.held);
  const at = useStore(cursor);
  const margin = 300;
  return inSightOf(floor, seen.top - margin, seen.top + seen.height + margin).map((item) =>
    item.is === 'rack' ? (
      <RackElevation
        key={item.key}
        item={item}
        held={held}
        cursor={at?.rack === item.key ? at.part : undefined}
      />
    ) : (
      <Heading key={item.key} item={item} />
    ),
  );
}

function Heading({ item }: { readonly item: Extract<FloorItem, { is: 'heading' }> }) {
  const { site, room, racks } = item.place;
  const names = [site?.name, room?.name].filter((name) => name !== undefined);
  return (
    <h2
      className={styles.heading}
      style={{ left: item.box.x, top: item.box.y, width: item.box.w, height: item.box.h }}
    >
      {names.length === 0 ? t`Where these stand is not drawn` : names.join(' › ')}
      <span className={styles.count}>
        {counted(racks.length, { one: '{0} rack', other: '{0} racks' })}
      </span>
    </h2>
  );
}
