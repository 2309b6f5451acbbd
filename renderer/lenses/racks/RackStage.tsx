import { useEffect, useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { mountedParts } from '#shared/analysis/facility/mounted-parts.ts';
import { usualHeight } from '#shared/lens/racks/mount-problem.ts';
import { inSightOf, rackFloor, type Floor, type FloorItem } from '#shared/lens/racks/rack-floor.ts';
import { rackPlaces } from '#shared/lens/racks/rack-places.ts';
import { unplacedParts } from '#shared/lens/racks/unplaced-parts.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import { rackUnits } from '#shared/scene/plan/rack-units.ts';
import { asOf } from '#renderer/state/base/as-of.ts';
import { paintedPlan } from '#renderer/state/shown/painted-plan.ts';
import { rackPort } from '#renderer/state/shown/rack-port.ts';
import { selection } from '#renderer/state/shown/selection.ts';
import { createStore, useStore, type Store } from '#renderer/state/base/store.ts';
import { usePlanVersion, useSession } from '#renderer/state/session/use-session.ts';
import { LensBar } from '../LensBar.tsx';
import { HandHint } from './HandHint.tsx';
import { devicePlaces } from './device-places.ts';
import type { RackCursor } from './floor-desk.ts';
import { floorKeys, placeOfPart } from './floor-keys.ts';
import { floorPointer } from './floor-pointer.ts';
import { rackPortOf } from './rack-port-of.ts';
import { RackElevation } from './RackElevation.tsx';
import { RackHand } from './rack-hand.ts';
import { UnplacedList } from './UnplacedList.tsx';
import { bringUnitIntoSight } from './unit-in-sight.ts';
import styles from './RackStage.module.css';
import { counted } from '#shared/words/counted.ts';
import { t } from '#shared/words/t.ts';

/** The racks of all sites from the front, with what is to be mounted yet beside them. */
export function RackStage() {
  const session = useSession();
  const version = usePlanVersion();
  const [hand] = useState(() => new RackHand(session));
  const [cursor] = useState(() => createStore<RackCursor | undefined>(undefined));
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
  useGestures({ body, scroller, hand, cursor, latest });
  const isLaidOut = seen.width > 0;
  useFollowingSelection(scroller, latest, isLaidOut);
  useRackPort(scroller, latest, isLaidOut);
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
        <UnplacedList
          parts={unplaced}
          held={held?.part}
          onPick={(part) => {
            const place = placeOfPart(session.plan, part) ?? firstPlace(latest.get());
            hand.pickUp(part, place);
            scroller.current?.focus();
            if (place !== undefined) cursor.set(place);
          }}
        />
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
            <InSight floor={floor} seen={seen} hand={hand} cursor={cursor} />
          </div>
        </div>
        <HandHint hand={hand} />
      </div>
    </div>
  );
}

function InSight({
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

/** The units a rack is drawn with; what states its height is not looked into. */
function heightOf(plan: PlanView, rack: Parameters<typeof rackUnits>[0]): number {
  const parts = rack.facts.heightU === undefined ? mountedParts(plan, rack.id) : [];
  return rackUnits(rack, parts, usualHeight).height;
}

function firstPlace({ items }: Floor): RackCursor | undefined {
  const first = items.find((item) => item.is === 'rack');
  return first === undefined ? undefined : { rack: first.key, unit: 1 };
}

interface Seen {
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What of a scrolling element is seen, in steps so coarse that scrolling draws seldom. */
function useSeen(scroller: RefObject<HTMLElement | null>): Seen {
  const [seen, setSeen] = useState<Seen>({ top: 0, width: 0, height: 0 });
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return undefined;
    const look = () => {
      const top = Math.floor(element.scrollTop / 100) * 100;
      const { clientWidth: width, clientHeight: height } = element;
      setSeen((before) =>
        before.top === top && before.width === width && before.height === height
          ? before
          : { top, width, height },
      );
    };
    look();
    const sizes = new ResizeObserver(look);
    sizes.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      sizes.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [scroller]);
  return seen;
}

/** What is selected elsewhere is brought into sight; at first, with nothing selected, the devices of the first rack that has any. */
function useFollowingSelection(
  scroller: RefObject<HTMLElement | null>,
  latest: Store<Floor>,
  isLaidOut: boolean,
): void {
  const { plan } = useSession();
  useEffect(() => {
    const element = scroller.current;
    if (element === null || !isLaidOut) return undefined;
    const show = (place: Pick<RackCursor, 'rack' | 'unit'>) =>
      bringUnitIntoSight(element, latest.get(), place);
    const follow = () => {
      const id = selection.get().components.at(-1);
      if (id !== undefined) show(placeOfPart(plan, id) ?? { rack: id, unit: 1 });
    };
    if (selection.get().components.length > 0) follow();
    else firstDevices(plan, latest.get()).forEach(show);
    return selection.subscribe(follow);
  }, [plan, scroller, latest, isLaidOut]);
}

/** The devices of the first rack that has any, from the lowest up. */
function firstDevices(plan: PlanView, { items }: Floor): readonly RackCursor[] {
  const all = items.map(({ is, key }) => (is === 'rack' ? devicePlaces(plan, key) : []));
  return all.find((places) => places.length > 0) ?? [];
}

/** Bookmarks ask which racks are in sight, and bring them back: once racks have their places, and after what is shown at first. */
function useRackPort(
  scroller: RefObject<HTMLElement | null>,
  latest: Store<Floor>,
  isLaidOut: boolean,
): void {
  const { plan } = useSession();
  useEffect(() => {
    if (scroller.current === null || !isLaidOut) return undefined;
    rackPort.set(rackPortOf(scroller.current, plan, latest.get));
    return () => rackPort.set(undefined);
  }, [plan, scroller, latest, isLaidOut]);
}

interface Gestures {
  readonly body: RefObject<HTMLElement | null>;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly hand: RackHand;
  readonly cursor: Store<RackCursor | undefined>;
  readonly latest: Store<Floor>;
}

function useGestures({ body, scroller, hand, cursor, latest }: Gestures): void {
  const session = useSession();
  useEffect(() => {
    const [around, floor] = [body.current, scroller.current];
    if (around === null || floor === null) return undefined;
    const stop = new AbortController();
    const desk = { session, hand, cursor, floor, floorNow: latest.get };
    const pointer = floorPointer(desk);
    const { signal } = stop;
    around.addEventListener('pointerdown', pointer.down, { signal });
    around.addEventListener('pointermove', pointer.move, { signal });
    around.addEventListener('pointerup', pointer.up, { signal });
    around.addEventListener('pointercancel', pointer.cancel, { signal });
    around.addEventListener('contextmenu', pointer.menu, { signal });
    around.addEventListener('click', pointer.click, { signal, capture: true });
    around.addEventListener(
      'keydown',
      (event) => {
        if (!floorKeys(event, desk)) return;
        event.preventDefault();
        event.stopPropagation();
      },
      { signal },
    );
    return () => stop.abort();
  }, [session, body, scroller, hand, cursor, latest]);
}
