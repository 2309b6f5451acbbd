import { useEffect, useState } from 'react';
import { timeLeft } from '#shared/workshop/timer.ts';
import type { Deed } from '#shared/workshop/roles.ts';
import { iMay, room, type RoomState } from '#renderer/state/room/room.ts';
import { useStore } from '#renderer/state/base/store.ts';

/** The workshop. Only where one is. */
export function useRoom(): RoomState {
  const state = useStore(room);
  if (state === undefined) throw new Error('useRoom outside a workshop');
  return state;
}

/** Whether this person may do something here. */
export const useMay = (deed: Deed): boolean => iMay(useStore(room), deed);

/** Milliseconds left of the step, drawn anew each second while the timer runs. */
export function useTimeLeft(): number {
  const { view, aheadMs } = useRoom();
  const [now, setNow] = useState(() => Date.now());
  const runs = view.timer.startedAt !== undefined;
  useEffect(() => {
    if (!runs) return undefined;
    const beat = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(beat);
  }, [runs]);
  return timeLeft(view.timer, Math.max(now, view.timer.startedAt ?? 0) + aheadMs);
}

/** A time as a wall clock shows it: `12:40`, `−0:30` when it is over. */
export function clockText(ms: number): string {
  const seconds = Math.ceil(Math.abs(ms) / 1000);
  const text = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  return ms < 0 ? `−${text}` : text;
}
