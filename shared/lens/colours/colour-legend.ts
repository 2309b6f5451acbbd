import { counted } from '#shared/words/counted.ts';
import { t } from '#shared/words/t.ts';
import type { Id } from '#shared/base/ids.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { Component } from '#shared/plan/records.ts';
import { valueOf, type Colouring } from './colouring.ts';

/** One line of the legend: what it stands for, a colour by number, and a badge of its own. */
export interface LegendEntry {
  readonly label: string;
  /** 0 to 6, a hue of the theme; 'rest' for all that are too many to have one, 'unknown' for what the plan does not tell. */
  readonly hue: number | 'rest' | 'unknown';
  /** One or two letters, different for each: what is told by colour is told without. */
  readonly badge: string;
  readonly components: readonly Id[];
}

/** So many values have a hue of their own: as many as can be told apart. */
const mostHues = 7;

/**
 * The components by what they count as, the most frequent value first, then the rest in one entry and what is unknown in one of
 * its own. Empty entries are left out.
 */
export function colourLegend(
  plan: PlanView,
  components: Iterable<Component>,
  by: Colouring,
): readonly LegendEntry[] {
  const groups = new Map<string | undefined, Id[]>();
  for (const component of components) {
    const value = valueOf(plan, component, by);
    const group = groups.get(value);
    if (group === undefined) groups.set(value, [component.id]);
    else group.push(component.id);
  }
  const unknown = groups.get(undefined) ?? [];
  groups.delete(undefined);
  const known = [...groups].toSorted(
    ([a, one], [b, other]) => other.length - one.length || (String(a) < String(b) ? -1 : 1),
  );
  const own = known.length <= mostHues ? known : known.slice(0, mostHues);
  const rest = known.slice(own.length);
  const badges = badgesOf(own.map(([value]) => String(value)));
  return [
    ...own.map(([value, ids], index): LegendEntry => ({
      label: String(value),
      hue: index,
      badge: badges[index]!,
      components: ids,
    })),
    ...(rest.length === 0
      ? []
      : [
          {
            label: counted(rest.length, { one: '{0} other', other: '{0} others' }),
            hue: 'rest',
            badge: '…',
            components: rest.flatMap(([, ids]) => ids),
          } as const,
        ]),
    ...(unknown.length === 0
      ? []
      : [{ label: t`Unknown`, hue: 'unknown', badge: '?', components: unknown } as const]),
  ];
}

/** The first letters, and where two would be the same another letter of the name, else a number. */
function badgesOf(labels: readonly string[]): string[] {
  const taken = new Set<string>();
  return labels.map((label, index) => {
    const letters = label.toUpperCase().match(/[\p{L}\p{N}]/gu) ?? [];
    const [first = '#', ...others] = letters;
    const choices = [
      first,
      ...others.map((other) => first + other),
      String(index + 1),
      `#${index + 1}`,
    ];
    const badge = choices.find((choice) => !taken.has(choice))!;
    taken.add(badge);
    return badge;
  });
}
