import { ChevronLeft, ChevronRight, Eye, EyeOff, X } from 'lucide';
import { useEffect, useRef } from 'react';
import { layers } from '#shared/catalogue/layers.ts';
import { laneTitles } from '#shared/catalogue/lane-titles.ts';
import { lensText } from '#shared/lens/lens.ts';
import { isTyping } from '#renderer/actions/keyboard/is-typing.ts';
import { goToBookmark } from '#renderer/actions/showing/bookmark-acts.ts';
import { onceThere } from '#renderer/state/base/once-there.ts';
import { announce } from '#renderer/state/telling/announcement.ts';
import { canvasPort } from '#renderer/state/shown/canvas-port.ts';
import { chooseLens, lens } from '#renderer/state/shown/lens.ts';
import { presentation } from '#renderer/state/shown/presentation.ts';
import { openDialog } from '#renderer/state/window/open-dialog.ts';
import { findingsHidden } from '#renderer/state/room/room.ts';
import { useStore } from '#renderer/state/base/store.ts';
import { useLayerStates } from '#renderer/state/session/use-check.ts';
import { usePlanVersion, useSession } from '#renderer/state/session/use-session.ts';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { keysInWords } from '#renderer/ui/Keys.tsx';
import { LayerStateGlyph } from '#renderer/ui/glyphs/LayerStateGlyph.tsx';
import { presentedSteps, type PresentedStep } from './presented-steps.ts';
import styles from './Presentation.module.css';
import { t } from '#shared/words/t.ts';

/** The plan shown to others: step by step through the bookmarked views, with the state of each layer. */
export function Presentation({ step }: { readonly step: number }) {
  const { plan } = useSession();
  usePlanVersion();
  const hidden = useStore(findingsHidden);
  const bar = useRef<HTMLElement>(null);
  const steps = presentedSteps(plan);
  const at = Math.min(step, steps.length - 1);
  const shown = steps[at]!;
  const goTo = (to: number) => {
    if (to >= 0 && to < steps.length) presentation.set({ step: to });
  };
  useEffect(fullScreenWhileShown, []);
  useEffect(() => bar.current?.focus(), []);
  useEffect(comeBackAfter, []);
  useEffect(() => {
    // Once the canvas has the window to itself.
    const frame = requestAnimationFrame(() => requestAnimationFrame(() => show(shown)));
    announce(t`${shown.title}, ${at + 1} of ${steps.length}`);
    return () => cancelAnimationFrame(frame);
    // oxlint-disable-next-line react/exhaustive-deps -- another step is shown, not another drawing of it
  }, [at]);
  useEffect(() => listenToKeys(at, steps.length - 1, goTo));
  return (
    <section
      ref={bar}
      data-presentation
      className={styles.bar}
      tabIndex={-1}
      aria-label={t`Presentation`}
    >
      <IconButton
        icon={ChevronLeft}
        label={t`The view before`}
        isDisabled={at === 0}
        onPress={() => goTo(at - 1)}
      />
      <span className={styles.place}>{t`${at + 1} of ${steps.length}`}</span>
      <IconButton
        icon={ChevronRight}
        label={t`The next view`}
        isDisabled={at === steps.length - 1}
        onPress={() => goTo(at + 1)}
      />
      <h2 className={styles.title}>{shown.title}</h2>
      <LayerStates />
      <IconButton
        icon={hidden ? Eye : EyeOff}
        label={hidden ? t`Show what was found` : t`Hide what was found`}
        hint="M"
        onPress={() => findingsHidden.set(!hidden)}
      />
      <IconButton
        icon={X}
        label={t`End the presentation`}
        hint={keysInWords('Esc')}
        onPress={endPresentation}
      />
    </section>
  );
}

function LayerStates() {
  const states = useLayerStates();
  return (
    <ul className={styles.states} aria-label={t`Layers`}>
      {layers.map((layer) => {
        const state = states[layer];
        return (
          <li key={layer} data-layer={layer}>
            {state !== undefined && <LayerStateGlyph state={state} size={12} isAlone />}
            {laneTitles[layer]}
          </li>
        );
      })}
    </ul>
  );
}

function show(step: PresentedStep): void {
  if (step.shows === 'bookmark') return goToBookmark(step.bookmark);
  // Racks have no layers to show.
  if (lens.get().name === 'racks') chooseLens({ name: 'layers' });
  onceThere(canvasPort, (port) =>
    step.shows === 'plan' ? port.fitAll() : port.showSight(port.laneSight(step.lane)),
  );
}

const endPresentation = (): void => presentation.set(undefined);

/** Takes the keys before the canvas does: arrows, Space and pages step, Escape ends. A dialog, a field and a button keep their own. */
function listenToKeys(at: number, last: number, goTo: (step: number) => void): () => void {
  const press = (event: KeyboardEvent) => {
    const { key, target } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || isElsewhere(target)) return;
    if (key === ' ' && target instanceof HTMLButtonElement) return;
    const step = stepFor(key);
    if (step !== undefined) goTo(step === 'first' ? 0 : step === 'last' ? last : at + step);
    else if (key === 'Escape') endPresentation();
    else if (key.toLowerCase() === 'm') findingsHidden.set(!findingsHidden.get());
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  window.addEventListener('keydown', press, { capture: true });
  return () => window.removeEventListener('keydown', press, { capture: true });
}

const isElsewhere = (target: EventTarget | null): boolean =>
  openDialog.get() !== undefined ||
  isTyping(target) ||
  (target instanceof Element && target.closest('[role="menu"], [role="dialog"]') !== null);

function stepFor(key: string): number | 'first' | 'last' | undefined {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
    case 'PageDown':
    case ' ':
      return 1;
    case 'ArrowLeft':
    case 'ArrowUp':
    case 'PageUp':
      return -1;
    case 'Home':
      return 'first';
    case 'End':
      return 'last';
    default:
      return undefined;
  }
}

/** What was in sight before is in sight after, through the same lens. */
function comeBackAfter(): () => void {
  const port = canvasPort.get();
  const comeBack = port?.remember();
  const [wasHidden, before] = [findingsHidden.get(), lens.get()];
  return () => {
    findingsHidden.set(wasHidden);
    if (lensText(before) !== lensText(lens.get())) chooseLens(before);
    if (canvasPort.get() === port) comeBack?.();
  };
}

/** The whole screen, where the system allows it; leaving it, by whatever key, ends the presentation. */
function fullScreenWhileShown(): () => void {
  const page = document.documentElement;
  let isFull = false;
  const follow = () => {
    if (document.fullscreenElement !== null) isFull = true;
    else if (isFull) endPresentation();
  };
  document.addEventListener('fullscreenchange', follow);
  // Refused, it is shown in the window.
  page.requestFullscreen().catch(() => undefined);
  return () => {
    document.removeEventListener('fullscreenchange', follow);
    if (document.fullscreenElement !== null) void document.exitFullscreen();
  };
}
