import { laneTitles } from '#shared/catalogue/lane-titles.ts';
import { layers, type Layer } from '#shared/catalogue/layers.ts';
import { byCodeUnit } from '#shared/base/stable-json.ts';
import { goneSince, stateSince, type Baseline } from '#shared/interchange/baseline/baseline.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { Profile } from '#shared/plan/records.ts';
import type { CheckResult, Finding, LayerState } from '#shared/rules/finding.ts';
import type { Severity } from '#shared/rules/rule.ts';
import { firstNames } from '../first-names.ts';
import { plainText } from '../plain-text.ts';
import type { Checked } from './checked.ts';
import { wrapped } from '../wrapped.ts';
import { severityWidth, severityWords } from './severity-words.ts';
import { unknownSection } from './unknown-text.ts';
import { componentsWords, relationsWords } from './size-words.ts';
import { counted } from '#shared/words/counted.ts';
import { t } from '#shared/words/t.ts';

const severities: readonly Severity[] = ['error', 'warning', 'info'];
const stateWords: Readonly<Record<LayerState, string>> = {
  covered: t`covered`,
  thin: t`thin`,
  missing: t`missing`,
  'not-needed': t`not needed`,
};
const profileWords: Readonly<Record<Profile, string>> = {
  lab: t`profile lab`,
  branch: t`profile branch`,
  enterprise: t`profile enterprise`,
  regulated: t`profile regulated`,
};
const indent = ' '.repeat(2 + severityWidth + 8);

/** What the rules say of a plan, to be read in a terminal 80 columns wide: layer by layer, the gravest first. */
export function checkText({ plan, result, baseline }: Checked): string {
  const fresh = { ...result, findings: result.findings.filter((one) => !isOld(one, baseline)) };
  const elsewhere = fresh.findings.filter(({ layers: own }) => own.length === 0);
  const sections = [
    head(plan, fresh, baseline === undefined ? undefined : sinceWords(baseline, result)),
    ...layers.map((layer) => layerSection(layer, fresh)),
    findingsSection(t`THE PLAN AS A WHOLE`, elsewhere),
    unknownSection(result.unknown),
    waivedSection(result),
    ...(baseline === undefined ? [] : earlierSections(baseline, result)),
  ];
  return `${sections.filter((section) => section !== undefined).join('\n\n')}\n`;
}

/** Whether an earlier check found it already. */
const isOld = ({ key }: Finding, baseline: Baseline | undefined): boolean =>
  baseline !== undefined && stateSince(baseline, key, 'finding') === 'unchanged';

function sinceWords(baseline: Baseline, result: CheckResult): string {
  const known = result.findings.filter((one) => isOld(one, baseline)).length;
  const gone = goneSince(baseline, result).length;
  return [
    t`new since ${earlierWords(baseline)}`,
    counted(known, { one: '{0} known', other: '{0} known' }),
    counted(gone, { one: '{0} gone', other: '{0} gone' }),
  ].join(' · ');
}

function earlierWords({ name, takenOn }: Baseline): string {
  return takenOn === undefined ? plainText(name) : t`${plainText(name)}, taken on ${takenOn}`;
}

/** What an earlier check found: still there, and found no more. */
function earlierSections(baseline: Baseline, result: CheckResult): (string | undefined)[] {
  const gone = goneSince(baseline, result);
  return [
    findingsSection(
      t`KNOWN SINCE ${earlierWords(baseline)}`,
      result.findings.filter((one) => isOld(one, baseline)),
    ),
    gone.length === 0
      ? undefined
      : [
          t`FOUND NO MORE · ${gone.length}`,
          ...gone.map((key) => wrapped(plainText(key), '  ')),
        ].join('\n'),
  ];
}

function head(
  plan: PlanView,
  { findings, unknown, waived }: CheckResult,
  since: string | undefined,
): string {
  const sizes = [
    profileWords[plan.meta.profile],
    componentsWords(plan.size('component')),
    relationsWords(plan.size('relation')),
  ];
  const counts = countsOf(findings, since === undefined ? t`no findings` : t`nothing new`);
  const totals = [
    counts,
    counted(unknown.length, { one: '{0} cannot tell', other: '{0} cannot tell' }),
    counted(waived.length, { one: '{0} waived', other: '{0} waived' }),
  ];
  return [
    plainText(plan.meta.name),
    sizes.join(' · '),
    totals.join(' · '),
    ...(since === undefined ? [] : [since]),
  ]
    .map((line) => wrapped(line))
    .join('\n');
}

/** "3 errors · 1 warning"; "no findings" where there are none. */
function countsOf(findings: readonly Finding[], none = t`no findings`): string {
  const counts = severities.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [countedSeverity(count, severity)];
  });
  return counts.length === 0 ? none : counts.join(' · ');
}

function countedSeverity(count: number, severity: Severity): string {
  switch (severity) {
    case 'error':
      return counted(count, { one: '{0} error', other: '{0} errors' });
    case 'warning':
      return counted(count, { one: '{0} warning', other: '{0} warnings' });
    case 'info':
      return counted(count, { one: '{0} note', other: '{0} notes' });
  }
}

function layerSection(layer: Layer, { findings, layers: states }: CheckResult): string {
  const title = `${laneTitles[layer].toUpperCase()}: ${stateWords[states[layer]]}`;
  return (
    findingsSection(
      title,
      findings.filter((finding) => finding.layers[0] === layer),
    ) ?? title
  );
}

/** The gravest first, then rule by rule. */
function findingsSection(title: string, findings: readonly Finding[]): string | undefined {
  if (findings.length === 0) return undefined;
  const sorted = findings.toSorted(
    (a, b) =>
      severities.indexOf(a.severity) - severities.indexOf(b.severity) || byCodeUnit(a.rule, b.rule),
  );
  return [`${title} · ${countsOf(findings)}`, ...sorted.map(findingLines)].join('\n');
}

function findingLines({ severity, rule, message, subjects }: Finding): string {
  const said = plainText(message);
  const text = wrapped(
    said,
    `  ${severityWords[severity].padEnd(severityWidth)}${rule.padEnd(8)}`,
    indent,
  );
  // Most messages name what they are about; only what else is marked is worth a line.
  const others = subjects.map(({ name }) => plainText(name)).filter((name) => !said.includes(name));
  const isPlan = subjects.length === 1 && subjects[0]!.id === 'plan';
  return isPlan || others.length === 0
    ? text
    : `${text}\n${wrapped(`(${firstNames(others, mostNames)})`, indent, indent)}`;
}

const mostNames = 4;

function waivedSection({ waived }: CheckResult): string | undefined {
  if (waived.length === 0) return undefined;
  const lines = waived.flatMap((finding) => [
    findingLines(finding),
    wrapped(
      t`Waived on ${finding.waiver.waivedOn}: ${plainText(finding.waiver.reason)}`,
      indent,
      indent,
    ),
  ]);
  return [t`WAIVED · ${waived.length}`, ...lines].join('\n');
}
