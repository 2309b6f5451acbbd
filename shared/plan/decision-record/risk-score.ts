import type { Risk } from './decision-records.ts';

/** Likelihood times impact, 1 to 25 (domain.md §5.3); undefined while one of them is not stated. */
export const riskScore = ({ likelihood, impact }: Risk): number | undefined =>
  likelihood === undefined || impact === undefined ? undefined : likelihood * impact;

/** Risks that stand, the gravest first; those that nobody has rated come before all, since nobody knows how grave they are. */
export const byScore = (a: Risk, b: Risk): number =>
  Number(a.closed ?? false) - Number(b.closed ?? false) ||
  (riskScore(b) ?? 26) - (riskScore(a) ?? 26) ||
  (a.title < b.title ? -1 : 1);
