import { recordOf } from '#shared/base/record-of.ts';
import { drawnLanes } from '#shared/layout/lane-contents.ts';
import { themeColours, type SceneTheme } from './scene-state.ts';

/** The colours and font now in force on an element, for a painter that cannot read style sheets. */
export function readTheme(element: Element): SceneTheme {
  const style = getComputedStyle(element);
  const token = isForced()
    ? (name: string) => drawnColour(element, `var(--${name})`)
    : (name: string) => style.getPropertyValue(`--${name}`).trim();
  return {
    colours: recordOf(themeColours, token),
    lanes: drawnLanes.map((lane) => token(lane === 'facility' ? 'ink-3' : `l-${lane}`)),
    font: style.fontFamily,
  };
}

/** Whether the system puts colours of its own in place of all others; the tokens name them then, and a painter wants values. */
const isForced = (): boolean => window.matchMedia('(forced-colors: active)').matches;

function drawnColour(element: Element, colour: string): string {
  const probe = document.createElement('span');
  probe.style.color = colour;
  element.append(probe);
  const drawn = getComputedStyle(probe).color;
  probe.remove();
  return drawn;
}

/** Calls `changed` when the theme does: chosen in the app, or by the system. */
export function watchTheme(changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  const queries = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) =>
    window.matchMedia(query),
  );
  for (const query of queries) query.addEventListener('change', changed);
  return () => {
    observer.disconnect();
    for (const query of queries) query.removeEventListener('change', changed);
  };
}
