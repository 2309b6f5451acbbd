/** Stands in a text for whatever fills it in. */
export const anything = '\uE000';

/** What reads as a text does from end to end, with `anything` where that stands: like(t`Report of ${anything}`). */
export function like(text: string): RegExp {
  const plain = text.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
  return new RegExp(`^${plain.replaceAll(anything, '.*')}$`);
}
