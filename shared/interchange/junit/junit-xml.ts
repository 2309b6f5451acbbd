import type { CheckResult, Finding, Unknown, WaivedFinding } from '#shared/rules/finding.ts';
import type { RuleData } from '#shared/rules/rule.ts';
import { stateSince, type Baseline } from '../baseline/baseline.ts';
import { xmlText } from './xml-text.ts';
import { t } from '#shared/words/t.ts';

/** A check to be told to a build server. */
export interface JudgedPlan {
  /** The name of the plan. */
  readonly name: string;
  readonly result: CheckResult;
  readonly rules: readonly RuleData[];
  /** Whether a finding makes the check fail; milder ones pass with their message as output. */
  readonly fails: (finding: Finding) => boolean;
  /** An earlier check: what it found already does not fail again. */
  readonly baseline?: Baseline;
}

interface Case {
  readonly name: string;
  /** What is inside the test case; nothing for one that passes. */
  readonly inside?: readonly [
    'failure' | 'skipped' | 'system-out',
    attributes: string,
    text: string,
  ];
}

/**
 * What the rules say as JUnit XML: a suite for each rule, in it a test case for each subject that it has something to say of. What
 * cannot be told, was waived or is known is skipped, with why; a rule that has nothing to say passes as one case.
 */
export function junitXml(judged: JudgedPlan): string {
  const cases = casesByRule(judged);
  const suites = judged.rules.map((rule) => {
    const own = cases.get(rule.id) ?? [{ name: t`no finding` }];
    return suiteXml(rule, own);
  });
  const all = judged.rules.flatMap(({ id }) => cases.get(id) ?? [{ name: t`no finding` }]);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="${xmlText(`Strata: ${judged.name}`)}" ${totals(all)}>`,
    ...suites,
    '</testsuites>',
    '',
  ].join('\n');
}

function casesByRule(judged: JudgedPlan): ReadonlyMap<string, readonly Case[]> {
  const { findings, unknown, waived } = judged.result;
  const cases = new Map<string, Case[]>();
  const add = (said: Finding | Unknown, inside: NonNullable<Case['inside']>) => {
    const known = cases.get(said.rule) ?? [];
    cases.set(said.rule, known);
    known.push({ name: caseName(said), inside });
  };
  for (const finding of findings) add(finding, found(finding, judged));
  for (const one of unknown) add(one, skipped(openWords(one)));
  for (const one of waived) add(one, skipped(waivedWords(one), one.message));
  return cases;
}

/** Names need not differ between components; their ids do. */
function caseName({ subjects }: Finding | Unknown): string {
  const { id, name } = subjects[0]!;
  return id === 'plan' ? t`the plan` : `${name} [${id}]`;
}

function found(finding: Finding, { fails, baseline }: JudgedPlan): NonNullable<Case['inside']> {
  const { key, message, severity } = finding;
  if (baseline !== undefined && stateSince(baseline, key, 'finding') === 'unchanged')
    return skipped(t`Known since ${baseline.name}`, message);
  if (!fails(finding)) return ['system-out', '', `${severity}: ${message}`];
  return ['failure', ` type="${severity}" message="${xmlText(message)}"`, detail(finding)];
}

/** The facts that a finding rests on, and what else it marks: what a person needs who sees the build server only. */
function detail({ message, facts, subjects }: Finding): string {
  const marked = subjects.slice(1).map(({ name }) => name);
  const rests = facts.map(({ label, componentName, value, unit }) => {
    const said = Array.isArray(value) ? value.join(', ') : String(value);
    return t`${label} of ${componentName}: ${unit === undefined ? said : `${said} ${unit}`}`;
  });
  return [message, ...(marked.length === 0 ? [] : [t`Marks: ${marked.join(', ')}`]), ...rests].join(
    '\n',
  );
}

const skipped = (message: string, text = ''): NonNullable<Case['inside']> => [
  'skipped',
  ` message="${xmlText(message)}"`,
  text,
];

function openWords({ missing, tooExpensive }: Unknown): string {
  if (tooExpensive === true) return t`Cannot tell: the rule takes too many steps on this plan.`;
  const facts = missing.map(({ label, componentName }) => t`${label} of ${componentName}`);
  return t`Cannot tell without ${facts.join(', ')}`;
}

function waivedWords({ waiver: { reason, owner, until } }: WaivedFinding): string {
  if (owner === undefined)
    return until === undefined ? t`Waived: ${reason}` : t`Waived until ${until}: ${reason}`;
  return until === undefined
    ? t`Waived by ${owner}: ${reason}`
    : t`Waived by ${owner} until ${until}: ${reason}`;
}

function suiteXml({ id, title }: RuleData, cases: readonly Case[]): string {
  return [
    `  <testsuite name="${xmlText(`${id} ${title}`)}" ${totals(cases)}>`,
    ...cases.map((one) => caseXml(id, one)),
    '  </testsuite>',
  ].join('\n');
}

function caseXml(rule: string, { name, inside }: Case): string {
  const start = `    <testcase classname="${xmlText(rule)}" name="${xmlText(name)}" time="0"`;
  if (inside === undefined) return `${start}/>`;
  const [element, attributes, text] = inside;
  const content =
    text === ''
      ? `<${element}${attributes}/>`
      : `<${element}${attributes}>${xmlText(text)}</${element}>`;
  return `${start}>${content}</testcase>`;
}

function totals(cases: readonly Case[]): string {
  const count = (element: string) => cases.filter(({ inside }) => inside?.[0] === element).length;
  return `tests="${cases.length}" failures="${count('failure')}" errors="0" skipped="${count('skipped')}" time="0"`;
}
