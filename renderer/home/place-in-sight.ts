/** The places of the home screen, from above; one may be missing. */
const places = ['recent', 'starters', 'trash'] as const;
export type HomePlace = (typeof places)[number];

/** A place is read once its heading is so near to the upper edge, in px. */
const near = 120;

/** Which place is being read where everything is scrolled to: the last one that has reached the upper edge, at the end the last there is. */
export function placeInSight(scroller: HTMLElement): HomePlace {
  const { top } = scroller.getBoundingClientRect();
  const { scrollTop, clientHeight, scrollHeight } = scroller;
  // Where all is seen at once, as before the starter plans are there, one reads from above.
  const isAtEnd = scrollTop > 0 && scrollTop + clientHeight >= scrollHeight - 1;
  const reached = places.filter((id) => {
    const heading = scroller.querySelector(`#${id}`);
    return heading !== null && (isAtEnd || heading.getBoundingClientRect().top <= top + near);
  });
  return reached.at(-1) ?? 'recent';
}
