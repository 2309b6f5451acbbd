/**
 * Which tabs stand in a strip that is `room` px wide, by their widths in px: all of them, or the first ones beside a button
 * for the others. The chosen one is always there, in the place of those that it leaves no room for.
 */
export function fittingTabs<Tab>(
  tabs: readonly Tab[],
  widthOf: (tab: Tab) => number,
  chosen: Tab,
  room: number,
  buttonWidth: number,
): readonly Tab[] {
  const width = (some: readonly Tab[]): number => some.reduce((sum, tab) => sum + widthOf(tab), 0);
  if (width(tabs) <= room) return tabs;
  for (let count = tabs.length - 1; count > 0; count--) {
    const first = tabs.slice(0, count);
    const shown = first.includes(chosen) ? first : [...first, chosen];
    if (width(shown) + buttonWidth <= room) return shown;
  }
  return [chosen];
}
