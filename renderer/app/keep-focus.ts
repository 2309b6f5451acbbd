import { isFocusable } from '#renderer/actions/keyboard/is-focusable.ts';
import { successor, type Stood } from '#renderer/actions/keyboard/successor.ts';
import { canvasPort } from '#renderer/state/shown/canvas-port.ts';
import { forgetFocusRequest } from '#renderer/state/window/focus-requests.ts';

/** What stays when something in it goes; what is in a dialog or menu goes with it. */
const parts = '[data-part], [data-canvas-host], [role="dialog"], [role="menu"], header, main';
const passing = '[role="dialog"], [role="menu"]';
const anyStop = 'a, button, input, select, textarea, [tabindex]';

/** How soon after a key it is looked, how often from then on, and for how long: what a key does may be drawn once it is worked out. */
const soonMs = 30;
const everyMs = 250;
const patienceMs = 30_000;

/** A stop among those of the part of the window that it is in. */
interface Standing extends Stood<HTMLElement> {
  readonly part?: HTMLElement;
}

/** Where the keyboard was last, and where before a dialog or menu took it. */
let last: Standing | undefined;
let below: Standing | undefined;

/**
 * Keeps the keyboard in the window: when what it was on goes (a fix that is applied, a blank that is filled, a dialog's opener), it goes
 * on from what stood beside. A browser would leave it nowhere, where arrows do nothing and nothing is said.
 */
export function keepFocus(): void {
  document.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLElement) || target === document.body) return;
    last = standing(target);
    if (target.closest(passing) === null) below = last;
  });
  let looks: ReturnType<typeof setTimeout>[] = [];
  const stop = () => {
    for (const look of looks) clearTimeout(look);
  };
  const look = () => {
    stop();
    const often = setInterval(goOn, everyMs);
    looks = [setTimeout(goOn, soonMs), often, setTimeout(() => clearInterval(often), patienceMs)];
  };
  // With a pointer nothing is lost: the next press says where.
  const press = () => {
    stop();
    forgetFocusRequest();
  };
  const type = ({ key }: KeyboardEvent) => {
    if (key === 'Tab') forgetFocusRequest();
    look();
  };
  window.addEventListener('pointerdown', press, { capture: true });
  window.addEventListener('keydown', type, { capture: true });
}

function standing(element: HTMLElement): Standing {
  const part = element.closest<HTMLElement>(parts);
  // The canvas has a card for each component in sight, and is one stop.
  if (part === null || part === element) return { stops: [element], at: 0 };
  const stops = [...part.querySelectorAll<HTMLElement>(anyStop)].filter(
    (stop) => stop === element || stop.tabIndex >= 0,
  );
  return stops.includes(element)
    ? { stops, at: stops.indexOf(element), part }
    : { stops: [element], at: 0 };
}

function goOn(): void {
  if (!isNowhere()) return;
  for (const stood of [last, below]) {
    const next = stood === undefined ? undefined : successorOf(stood);
    if (next === undefined) continue;
    next.focus();
    if (!isNowhere()) return;
  }
  canvasPort.get()?.focus();
}

/** Whether the keyboard is on nothing because what it was on went. Nowhere from the beginning is where a page begins. */
const isNowhere = (): boolean =>
  last !== undefined && document.activeElement === document.body && !isLeft(last.stops[last.at]!);

/** Still there itself, as after a dialog; else what stood beside it; else what its part holds now, where all of it is new. */
function successorOf(stood: Standing): HTMLElement | undefined {
  const itself = stood.stops[stood.at]!;
  return isLeft(itself) ? itself : (successor(stood, sortOf, isLeft) ?? firstIn(stood.part));
}

const firstIn = (part: HTMLElement | undefined): HTMLElement | undefined =>
  [...(part?.querySelectorAll<HTMLElement>(anyStop) ?? [])].find(isLeft);

const isLeft = (element: HTMLElement): boolean => element.isConnected && isFocusable(element);

const sortOf = (element: HTMLElement): string =>
  [element.tagName, element.getAttribute('type'), element.getAttribute('role')].join(' ');
