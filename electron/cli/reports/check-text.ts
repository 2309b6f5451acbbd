import { layers, type Layer } from '#shared/catalogue/layers.ts';
import { byCodeUnit } from '#shared/base/stable-json.ts';
import { goneSince, stateSince, type Baseline } from '#shared/interchange/baseline/baseline.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { CheckResult, Finding, Unknown } from '#shared/rules/finding.ts';
import type { Severity } from '#shared/rules/rule.ts';
import { plainText } from '../plain-text.ts';
import type { Checked } from './checked.ts';
import { counted } from './counted.ts';
import { wrapped } from '../wrapped.ts';

const severities: readonly Severity[] = ['error', 'warning', 'info'];
const words: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};
const indent = ' '.repeat(18);

/** What the rules say of a plan, to be read in a terminal 80 columns wide: layer by layer, the gravest first. */
export function checkText({ plan, result, baseline }: Checked): string {
  const fresh = { ...result, findings: result.findings.filter((one) => !isOld(one, baseline)) };
  const elsewhere = fresh.findings.filter(({ layers: own }) => own.length === 0);
  const sections = [
    head(plan, fresh, baseline === undefined ? undefined : sinceWords(baseline, result)),
    ...layers.map((layer) => layerSection(layer, fresh)),
    findingsSection('THE PLAN AS A WHOLE', elsewhere),
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
  return `new since ${earlierWords(baseline)} · ${known} known · ${gone} gone`;
}

function earlierWords({ name, takenOn }: Baseline): string {
  return takenOn === undefined ? plainText(name) : `${plainText(name)} of ${takenOn}`;
}

/** What an earlier check found: still there, and found no more. */
function earlierSections(baseline: Baseline, result: CheckResult): (string | undefined)[] {
  const gone = goneSince(baseline, result);
  return [
    findingsSection(
      `KNOWN SINCE ${earlierWords(baseline)}`,
      result.findings.filter((one) => isOld(one, baseline)),
    ),
    gone.length === 0
      ? undefined
      : [
          `FOUND NO MORE · ${gone.length}`,
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
    `profile ${plan.meta.profile}`,
    counted(plan.size('component'), 'component'),
    counted(plan.size('relation'), 'relation'),
  ];
  const counts = countsOf(findings, since === undefined ? 'no findings' : 'nothing new');
  const totals = [counts, `${unknown.length} cannot tell`, `${waived.length} waived`];
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
function countsOf(findings: readonly Finding[], none = 'no findings'): string {
  const counts = severities.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [counted(count, words[severity])];
  });
  return counts.length === 0 ? none : counts.join(' · ');
}

function layerSection(layer: Layer, { findings, layers: states }: CheckResult): string {
  const title = `${layer.toUpperCase()}: ${states[layer].replace('-', ' ')}`;
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
  const text = wrapped(said, `  ${words[severity].padEnd(8)}${rule.padEnd(8)}`, indent);
  // Most messages name what they are about; only what else is marked is worth a line.
  const others = subjects.map(({ name }) => plainText(name)).filter((name) => !said.includes(name));
  const isPlan = subjects.length === 1 && subjects[0]!.id === 'plan';
  return isPlan || others.length === 0
    ? text
    : `${text}\n${wrapped(`(${someOf(others)})`, indent, indent)}`;
}

const mostNames = 4;

const someOf = (names: readonly string[]): string =>
  names.length <= mostNames
    ? names.join(', ')
    : `${names.slice(0, mostNames).join(', ')} and ${names.length - mostNames} more`;

/** One line for each kind of blank, since filling it in may settle many rules. */
function unknownSection(unknown: readonly Unknown[]): string | undefined {
  if (unknown.length === 0) return undefined;
  const blanks = new Map<
    string,
    { readonly components: Set<string>; readonly rules: Set<string> }
  >();
  for (const { rule, missing } of unknown) {
    for (const { label, componentName } of missing) {
      const blank = blanks.get(label) ?? { components: new Set(), rules: new Set() };
      blanks.set(label, blank);
      blank.components.add(plainText(componentName));
      blank.rules.add(rule);
    }
  }
  const lines = [...blanks].map(([label, { components, rules }]) =>
    wrapped(`${label} of ${someOf([...components])} (${[...rules].join(', ')})`, '  ', '    '),
  );
  const costly = unknown
    .filter(({ tooExpensive }) => tooExpensive === true)
    .map(({ rule }) => rule);
  if (costly.length > 0)
    lines.push(
      wrapped(`${[...new Set(costly)].join(', ')}: too many steps on this plan`, '  ', '    '),
    );
  return [
    `CANNOT TELL until these are stated · ${counted(unknown.length, 'judgement')}`,
    ...lines,
  ].join('\n');
}

function waivedSection({ waived }: CheckResult): string | undefined {
  if (waived.length === 0) return undefined;
  const lines = waived.flatMap((finding) => [
    findingLines(finding),
    wrapped(
      `Waived on ${finding.waiver.waivedOn}: ${plainText(finding.waiver.reason)}`,
      indent,
      indent,
    ),
  ]);
  return [`WAIVED · ${waived.length}`, ...lines].join('\n');
}
