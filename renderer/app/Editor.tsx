import { useEffect } from 'react';
import { Canvas } from '#renderer/canvas/Canvas.tsx';
import { Inspector } from '#renderer/inspector/Inspector.tsx';
import { Palette } from '#renderer/palette/Palette.tsx';
import { LensBar } from '#renderer/lenses/LensBar.tsx';
import { LensStage } from '#renderer/lenses/LensStage.tsx';
import { MomentBanner } from '#renderer/scenarios/MomentBanner.tsx';
import { comparison } from '#renderer/state/shown/comparison.ts';
import { isNarrow, isPage, isPhone, panelSize, panelTab } from '#renderer/state/window/panels.ts';
import { useIsPainted } from '#renderer/state/shown/use-is-painted.ts';
import { presentation } from '#renderer/state/shown/presentation.ts';
import type { PlanSession } from '#renderer/state/session/plan-session.ts';
import { useStore } from '#renderer/state/base/store.ts';
import { SessionContext } from '#renderer/state/session/use-session.ts';
import { takeUpLens } from '#renderer/state/shown/lens.ts';
import { connectionLost, planLost } from '#renderer/state/session/workspace.ts';
import { notifyRefusal } from '#renderer/state/telling/notices.ts';
import { guest, room, roomLeftOpen, roomSide } from '#renderer/state/room/room.ts';
import { GuardedPart } from './BrokenPart.tsx';
import { FirstSteps } from './FirstSteps.tsx';
import { Panel } from './Panel.tsx';
import { RoomDrill } from './RoomDrill.tsx';
import { StatusBar } from './StatusBar.tsx';
import { TopBar } from './TopBar.tsx';
import { lazyPart } from '#renderer/ui/lazy-part.tsx';
import styles from './Editor.module.css';
import { t } from '#shared/words/t.ts';

/** Two canvases are read when they are wanted. */
const CompareStage = lazyPart(
  () => import('#renderer/scenarios/CompareStage.tsx'),
  (module) => module.CompareStage,
);

const Presentation = lazyPart(
  () => import('#renderer/bookmarks/Presentation.tsx'),
  (module) => module.Presentation,
);
/** So are workshops. */
const GuestBar = lazyPart(
  () => import('#renderer/workshop/GuestBar.tsx'),
  (module) => module.GuestBar,
);
const PhoneRoom = lazyPart(
  () => import('#renderer/workshop/PhoneRoom.tsx'),
  (module) => module.PhoneRoom,
);
const ProjectorStrip = lazyPart(
  () => import('#renderer/workshop/ProjectorStrip.tsx'),
  (module) => module.ProjectorStrip,
);
const LeftOpenBanner = lazyPart(
  () => import('#renderer/workshop/RoomBanner.tsx'),
  (module) => module.LeftOpenBanner,
);
const RoomBanner = lazyPart(
  () => import('#renderer/workshop/RoomBanner.tsx'),
  (module) => module.RoomBanner,
);
const RoomLeft = lazyPart(
  () => import('#renderer/workshop/RoomColumns.tsx'),
  (module) => module.RoomLeft,
);
const RoomNotes = lazyPart(
  () => import('#renderer/workshop/RoomColumns.tsx'),
  (module) => module.RoomNotes,
);
const RoomRight = lazyPart(
  () => import('#renderer/workshop/RoomColumns.tsx'),
  (module) => module.RoomRight,
);

/** One open plan: palette, canvas, inspector and panel round it. */
export function Editor({ session }: { readonly session: PlanSession }) {
  const narrow = useStore(isNarrow);
  const size = useStore(panelSize);
  const tab = useStore(panelTab);
  const presented = useStore(presentation);
  const isJudged = useStore(session.isJudged);
  const isRoundDue = useIsPainted(session);
  const compared = useStore(comparison);
  const isGuest = useStore(guest) !== undefined;
  const layout = useRoomLayout();
  const hasBanner = useHasBanner();
  useEffect(() => takeUpLens(session.planId), [session.planId]);
  useEffect(() => tellTroubles(session), [session]);
  useEffect(() => nameWindow(session), [session]);
  useEffect(() => followDay(session), [session]);
  useEffect(() => {
    // Not beside drawing what stands round the canvas: both would take as long as the two together.
    if (isRoundDue) void session.judge();
  }, [session, isRoundDue]);
  useEffect(() => {
    // Not beside the judging, which would take longer then.
    if (isJudged) session.startAnalysis();
  }, [session, isJudged]);
  return (
    <SessionContext value={session}>
      <div
        className={styles.editor}
        data-narrow={narrow || undefined}
        data-panel={size}
        data-page={isPage(tab) || undefined}
        data-room={layout}
        data-banner={hasBanner || undefined}
        data-presenting={presented === undefined ? undefined : ''}
      >
        {presented !== undefined && <Presentation step={presented.step} />}
        {isRoundDue && <GuardedPart area="top">{isGuest ? <GuestBar /> : <TopBar />}</GuardedPart>}
        {isRoundDue && hasBanner && layout !== 'phone' && <Banner />}
        {isRoundDue && layout === undefined && (
          <GuardedPart area="palette">
            <Palette />
          </GuardedPart>
        )}
        {isRoundDue && layout === 'room' && <RoomLeft />}
        {layout === 'phone' && <PhoneRoom plan={<Canvas />} drill={<RoomDrill />} />}
        {layout !== 'phone' && (
          <main className={styles.canvas} aria-label={t`Canvas`}>
            <FirstSteps />
            <MomentBanner />
            <div className={styles.stage}>
              <GuardedPart>
                {compared === undefined ? (
                  <LensStage />
                ) : (
                  <CompareStage compared={compared} tools={<LensBar />} />
                )}
              </GuardedPart>
            </div>
          </main>
        )}
        {isRoundDue && layout === undefined && (
          <GuardedPart area="inspector">
            <Inspector />
          </GuardedPart>
        )}
        {isRoundDue && layout === undefined && <Panel />}
        {isRoundDue && layout === 'room' && <RoomRight drill={<RoomDrill />} />}
        {isRoundDue && layout === 'room' && <RoomNotes />}
        {isRoundDue && layout === 'projector' && <ProjectorStrip drill={<RoomDrill />} />}
        {isRoundDue && layout !== 'phone' && layout !== 'projector' && (
          <GuardedPart area="status">
            <StatusBar />
          </GuardedPart>
        )}
      </div>
    </SessionContext>
  );
}

/** What stands round the canvas in a workshop; undefined is the same as outside of one. */
function useRoomLayout(): 'room' | 'phone' | 'projector' | undefined {
  const state = useStore(room);
  const side = useStore(roomSide);
  const me = useStore(guest);
  const phone = useStore(isPhone);
  if (state === undefined) return undefined;
  if (me !== undefined && phone) return 'phone';
  if (me?.role === 'viewer') return 'projector';
  return side === 'room' ? 'room' : undefined;
}

function useHasBanner(): boolean {
  const isInRoom = useStore(room) !== undefined;
  const isLeftOpen = useStore(roomLeftOpen) !== undefined;
  return isInRoom || isLeftOpen;
}

function Banner() {
  const isInRoom = useStore(room) !== undefined;
  return isInRoom ? <RoomBanner /> : <LeftOpenBanner />;
}

/** How often it is asked whether another day has begun. */
const dayCheckMs = 60_000;

/** Has the plan judged by the day that it is, also when the window was asleep over midnight. */
function followDay(session: PlanSession): () => void {
  const follow = () => session.followDay();
  const timer = setInterval(follow, dayCheckMs);
  document.addEventListener('visibilitychange', follow);
  return () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', follow);
  };
}

/** Names the window after the plan while it is open. */
function nameWindow(session: PlanSession): () => void {
  const name = () => {
    document.title = `${session.plan.meta.name} · Strata`;
  };
  name();
  const stop = session.version.subscribe(name);
  return () => {
    stop();
    document.title = 'Strata';
  };
}

/** Shows refusals as quiet messages, and a lost host or plan over everything. */
function tellTroubles(session: PlanSession): () => void {
  const stopRefusals = session.refusal.subscribe(() => {
    const why = session.refusal.get();
    if (why === undefined) return;
    notifyRefusal(why);
    session.refusal.set(undefined);
  });
  const stopLosses = session.line.saveState.subscribe(() => {
    const saved = session.line.saveState.get();
    if (saved.state !== 'lost') return;
    if (saved.isClosed) planLost.set(saved.message);
    // The connection itself says more about why, when it is what was lost.
    else if (connectionLost.get() === undefined) connectionLost.set(saved.message);
  });
  return () => {
    stopRefusals();
    stopLosses();
    planLost.set(undefined);
  };
}
