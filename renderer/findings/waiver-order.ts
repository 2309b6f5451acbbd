import type { WaiverState, WaiverStatus } from '#shared/rules/finding.ts';
import { t } from '#shared/words/t.ts';

/** How each state reads, and what comes of it. */
export const waiverWords: Readonly<Record<WaiverState, string>> = {
  holds: t`holds`,
  reopened: t`reopened: the facts it rested on changed`,
  expired: t`expired`,
  unused: t`unused: there is nothing to waive`,
  'cannot-tell': t`waits: its rule cannot tell now`,
  'rule-off': t`idle: its rule is off`,
};

const ranks: Readonly<Record<WaiverState, number>> = {
  reopened: 0,
  expired: 1,
  unused: 2,
  'cannot-tell': 3,
  holds: 4,
  'rule-off': 5,
};

/** Those that ask for a decision first; then by rule and subject. */
export const byNeed = (a: WaiverStatus, b: WaiverStatus): number =>
  ranks[a.state] - ranks[b.state] ||
  compare(a.waiver.rule, b.waiver.rule) ||
  compare(a.waiver.subject, b.waiver.subject);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
