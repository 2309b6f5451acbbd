import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Id } from '#shared/base/ids.ts';
import { mountedParts } from '#shared/analysis/facility/mounted-parts.ts';
import { usualHeight } from '#shared/lens/racks/mount-problem.ts';
import { rackFloor, type Floor } from '#shared/lens/racks/rack-floor.ts';
import { rackPlaces } from '#shared/lens/racks/rack-places.ts';
import { unplacedParts } from '#shared/lens/racks/unplaced-parts.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import { rackUnits } from '#shared/scene/plan/rack-units.ts';
import { t } from '#shared/words/t.ts';
import { asOf } from '#renderer/state/base/as-of.ts';
import { createStore, useStore } from '#renderer/state/base/store.ts';
import { usePlanVersion, useSession } from '#renderer/state/session/use-session.ts';
import { paintedPlan } from '#renderer/state/shown/painted-plan.ts';
import { LensBar } from '../LensBar.tsx';
import type { RackCursor } from './floor-desk.ts';
import { placeOfPart } from './floor-keys.ts';
import { HandHint } from './HandHint.tsx';
import { RackHand } from './rack-hand.ts';
import type { RackMenuRequest } from './rack-menu.ts';
import { RackMenu } from './RackMenu.tsx';
import { RacksInSight } from './RacksInSight.tsx';
import { UnplacedList } from './UnplacedList.tsx';
import { useFollowingSelection } from './use-following-selection.ts';
import { useRackGestures } from './use-rack-gestures.ts';
import { useRackPort } from './use-rack-port.ts';
import { useSeen } from './use-seen.ts';
import styles from './RackStage.module.css';

/** The racks of all sites from the front, with what is to be mounted yet beside them. */
export function RackStage() {
  const session = useSession();
  const version = usePlanVersion();
  const [hand] = useState(() => new RackHand(session));
  const [cursor] = useState(() => createStore<RackCursor | undefined>(undefined));
  const [menu] = useState(() => createStore<RackMenuRequest | undefined>(undefined));
  const body = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const seen = useSeen(scroller);
  const held = useStore(hand.held);
  const unplaced = useMemo(() => unplacedParts(asOf(session, version).plan), [session, version]);
  const floor = useMemo(() => {
    const { plan } = asOf(session, version);
    return rackFloor(rackPlaces(plan), seen.width, (rack) => heightOf(plan, rack));
  }, [session, version, seen.width]);
  const [latest] = useState(() => createStore<Floor>(floor));
  useLayoutEffect(() => latest.set(floor), [latest, floor]);
  useRackGestures({ body, scroller, hand, cursor, menu, latest });
  const isLaidOut = seen.width > 0;
  useFollowingSelection(scroller, latest, isLaidOut);
  const carry = useCallback(
    (part: Id) => {
      const place = placeOfPart(session.plan, part) ?? firstPlace(latest.get());
      hand.pickUp(part, place);
      scroller.current?.focus();
      if (place !== undefined) cursor.set(place);
    },
    [session, hand, cursor, latest],
  );
  useRackPort(scroller, latest, isLaidOut, carry);
  useEffect(() => paintedPlan.set(session.planId), [session]);
  const isEmpty = floor.items.length === 0;
  return (
    <div className={styles.stage}>
      <div className={styles.bar} role="toolbar" data-canvas-tools aria-label={t`Canvas tools`}>
        <LensBar />
        <span className={styles.help}>
          {t`Drag parts, or Space picks up, arrows move, Enter puts down, Escape leaves`}
        </span>
      </div>
      <div className={styles.body} ref={body}>
        <UnplacedList parts={unplaced} held={held?.part} onPick={carry} />
        <div
          ref={scroller}
          className={styles.floor}
          role="application"
          aria-label={t`Racks: arrows walk, Space picks up, arrows move it, Enter puts it down`}
          tabIndex={0}
          data-rack-floor=""
        >
          {isEmpty && (
            <p className={styles.nothing}>
              {t`No rack is drawn. Place one from the palette, under Facility, while you look at the layers.`}
            </p>
          )}
          <div className={styles.ground} style={{ height: floor.height }}>
            <RacksInSight floor={floor} seen={seen} hand={hand} cursor={cursor} />
          </div>
        </div>
        <HandHint hand={hand} />
        <RackMenu request={menu} />
      </div>
    </div>
  );
}

/** The units a rack is drawn with; what states its height is not looked into. */
function heightOf(plan: PlanView, rack: Parameters<typeof rackUnits>[0]): number {
  const parts = rack.facts.heightU === undefined ? mountedParts(plan, rack.id) : [];
  return rackUnits(rack, parts, usualHeight).height;
}

function firstPlace({ items }: Floor): RackCursor | undefined {
  const first = items.find((item) => item.is === 'rack');
  return first === undefined ? undefined : { rack: first.key, unit: 1 };
}
