import type { StarterSummary } from '#shared/api/summaries.ts';
import { starterGroups, type StarterGroup } from '#shared/starters/starter.ts';
import { t } from '#shared/words/t.ts';

export const groupTitles: Readonly<Record<StarterGroup, string>> = {
  first: t`First steps`,
  small: t`Small sites`,
  platform: t`Platforms`,
  service: t`Services`,
};

/** A group, or all of them. */
export type ShownGroup = StarterGroup | 'all';

export interface StartersOfGroup {
  readonly group: StarterGroup;
  readonly starters: readonly StarterSummary[];
}

/** The starters to show, by group: those whose title, description or group has each of the words. Groups without any are left out. */
export function shownStarters(
  starters: readonly StarterSummary[],
  shown: ShownGroup,
  search: string,
): readonly StartersOfGroup[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return starterGroups
    .filter((group) => shown === 'all' || shown === group)
    .map((group) => ({
      group,
      starters: starters.filter((one) => one.group === group && hasAll(one, words)),
    }))
    .filter((one) => one.starters.length > 0);
}

function hasAll({ id, title, description, group }: StarterSummary, words: readonly string[]) {
  const text = `${id} ${title} ${description} ${groupTitles[group]}`.toLowerCase();
  return words.every((word) => text.includes(word));
}
