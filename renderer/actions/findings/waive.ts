import type { Waiver } from '#shared/plan/records.ts';
import { fingerprint } from '#shared/rules/engine/fingerprint.ts';
import type { Finding } from '#shared/rules/finding.ts';
import type { PlanSession } from '#renderer/state/session/plan-session.ts';
import { sentence } from '../editing/edit-facts.ts';

/** What a person says when waiving. */
export interface WaiverTerms {
  readonly reason: string;
  readonly owner: string;
  /** `YYYY-MM-DD`, or empty for no end. */
  readonly until: string;
}

/** The longest fingerprint a waiver keeps; a finding that rests on more facts is waived until its end or until reopened. */
const longestFingerprint = 10_000;

/** Accepts a finding for a reason, as long as the facts it rests on stay as they are. Gives a sentence when it is refused. */
export function waive(
  session: PlanSession,
  finding: Finding,
  terms: WaiverTerms,
): string | undefined {
  const restsOn = fingerprint(finding.facts);
  const outcome = session.ask('waive-finding', {
    rule: finding.rule,
    subject: finding.subjects[0]?.id ?? 'plan',
    reason: terms.reason,
    ...(terms.owner.trim() === '' ? {} : { owner: terms.owner.trim() }),
    ...(terms.until === '' ? {} : { until: terms.until }),
    ...(restsOn.length > longestFingerprint ? {} : { fingerprint: restsOn }),
  });
  return sentence(outcome);
}

/** Takes a waiver back. */
export const reopenFinding = (session: PlanSession, { rule, subject }: Waiver): void =>
  void session.run('reopen-finding', { rule, subject });
