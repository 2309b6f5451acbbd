import { layers, type Layer } from '#shared/catalogue/layers.ts';
import type { Finding } from '#shared/rules/finding.ts';
import type { Severity } from '#shared/rules/rule.ts';

/** Which findings to show. */
export interface FindingFilter {
  readonly text: string;
  readonly severity?: Severity;
  readonly layer?: Layer;
  /** Only what is new since then. */
  readonly since?: SinceBaseline;
}

/** What was found on an earlier day. */
interface SinceBaseline {
  readonly id: string;
  readonly name: string;
  readonly keys: ReadonlySet<string>;
}

const severities: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** The findings that pass a filter, in the order they come in. */
export function shownFindings(
  findings: readonly Finding[],
  filter: FindingFilter,
): readonly Finding[] {
  const words = filter.text.toLowerCase().split(/\s+/).filter(Boolean);
  const { severity, layer, since } = filter;
  if (words.length === 0 && severity === undefined && layer === undefined && since === undefined)
    return findings;
  return findings.filter((finding) => passes(finding, filter, words));
}

/** Worst first, then in the order of the layers, then by rule and key: the same findings always stand in the same order. */
export const byUrgency = (a: Finding, b: Finding): number =>
  severities[a.severity] - severities[b.severity] ||
  layerRank(a) - layerRank(b) ||
  compareText(a.rule, b.rule) ||
  compareText(a.key, b.key);

/** The layer a finding is listed under; undefined for the plan as a whole. */
export const leadingLayer = ({ layers: touched }: Finding): Layer | undefined =>
  touched.length === 1 ? touched[0] : undefined;

/** Findings about no layer in particular come after those of their severity that name one. */
const layerRank = (finding: Finding): number => {
  const layer = finding.layers[0];
  return layer === undefined ? layers.length : layers.indexOf(layer);
};

function passes(
  finding: Finding,
  { severity, layer, since }: FindingFilter,
  words: readonly string[],
): boolean {
  if (since?.keys.has(finding.key) === true) return false;
  if (severity !== undefined && finding.severity !== severity) return false;
  if (layer !== undefined && !finding.layers.includes(layer)) return false;
  if (words.length === 0) return true;
  const said = wordsOf(finding);
  return words.every((word) => said.includes(word));
}

const wordsOf = ({ rule, message, subjects }: Finding): string =>
  `${rule} ${message} ${subjects.map(({ name }) => name).join(' ')}`.toLowerCase();

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
