import { t } from '#shared/words/t.ts';
import type { Id } from '#shared/base/ids.ts';
import { ok, refuse, type Result } from '#shared/base/result.ts';
import { kindData, type Kind } from '#shared/catalogue/kinds.ts';
import { findTechnology } from '#shared/plan/find-technology.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { Component } from '#shared/plan/records.ts';
import { compileRule } from '#shared/rules/engine/compile-rule.ts';
import type { Engine } from '#shared/rules/engine/engine-interface.ts';
import type { RuleData } from '#shared/rules/rule.ts';
import type { Query, QueryPart, QueryWay } from './query.ts';

/** What a query came to. */
export interface Found {
  readonly ids: readonly Id[];
  /** Of these it cannot be told, for want of facts. */
  readonly untold: readonly Id[];
}

/** True, false, or undefined where it cannot be told. */
type Told = boolean | undefined;
type Asked = (component: Component) => Told;

/** The components of a plan of which a query is true. Refuses an expression that does not compile, with its line and caret. */
export function runQuery(query: Query, plan: PlanView, engine: Engine): Result<Found> {
  const asked: Asked[] = [];
  for (const part of query.parts) {
    const question = questionOf(part, plan, engine);
    if (!question.ok) return question;
    asked.push(question.value);
  }
  const kinds = query.kinds === undefined ? undefined : new Set<Kind>(query.kinds);
  const [ids, untold]: [Id[], Id[]] = [[], []];
  for (const component of plan.all('component')) {
    if (kinds?.has(component.kind) === false) continue;
    const told = allTrue(asked, component);
    if (told === true) ids.push(component.id);
    else if (told === undefined) untold.push(component.id);
  }
  return ok({ ids, untold });
}

function allTrue(asked: readonly Asked[], component: Component): Told {
  let told: Told = true;
  for (const ask of asked) {
    const answer = ask(component);
    if (answer === false) return false;
    if (answer === undefined) told = undefined;
  }
  return told;
}

function questionOf(part: QueryPart, plan: PlanView, engine: Engine): Result<Asked> {
  switch (part.is) {
    case 'true':
      return inLanguage(part.ways, engine);
    case 'finding': {
      const { severity, rule, wanted } = part;
      return ok(
        ({ id }) =>
          engine
            .findingsOf(id)
            .some(
              (finding) =>
                (severity === undefined || finding.severity === severity) &&
                (rule === undefined || finding.rule === rule),
            ) === wanted,
      );
    }
    case 'untold':
      return ok(({ id }) => engine.unknownOf(id).length > 0 === part.wanted);
    case 'lane':
      return ok(({ lane }) => lane === part.lane);
    case 'status':
      return ok(({ status }) => status === part.status);
    case 'tag':
      return ok(
        ({ tags }) => (tags ?? []).some((tag) => tag.toLowerCase() === part.tag) === part.wanted,
      );
    case 'technology':
      return ok(({ technology }) => isOf(plan, technology, part.words));
    case 'words':
      return ok((component) => holdsWords(component, part.words));
    case 'inside':
      return ok(({ id }) => isInside(plan, id, part.name));
    case 'related':
      return ok(
        ({ id }) => plan.outgoing(id).length + plan.incoming(id).length > 0 === part.wanted,
      );
  }
}

function inLanguage(ways: readonly QueryWay[], engine: Engine): Result<Asked> {
  const [yes, unsure, kinds] = [new Set<Id>(), new Set<Id>(), new Set<Kind>()];
  for (const way of ways) {
    const compiled = compileRule(ruleOf(way));
    if (!compiled.ok) {
      const [first] = compiled.error;
      return refuse('does-not-compile', first?.message ?? t`The condition cannot be read.`);
    }
    const matching = engine.matching(compiled.value);
    for (const id of matching.found) yes.add(id);
    for (const id of matching.unknown) unsure.add(id);
    for (const kind of way.kinds) kinds.add(kind);
  }
  return ok(({ id }) => (yes.has(id) ? true : unsure.has(id) ? undefined : false));
}

/** A rule that finds what the expression is true of. */
const ruleOf = ({ kinds, cel }: QueryWay): RuleData => ({
  id: 'QUERY-01',
  version: 1,
  title: 'A query',
  layers: [],
  severity: 'info',
  on: kinds,
  when: cel,
  assert: 'false',
  message: 'Found.',
  docs: { why: '', fix: '', waive: '', sources: [] },
});

function isOf(plan: PlanView, technology: string | undefined, words: string): boolean {
  const known = technology === undefined ? undefined : findTechnology(plan, technology);
  return known !== undefined && `${known.name} ${known.vendor}`.toLowerCase().includes(words);
}

function holdsWords({ name, kind, tags }: Component, words: readonly string[]): boolean {
  const said = [name, kindData(kind).title, ...(tags ?? [])].join(' ').toLowerCase();
  return words.every((word) => said.includes(word));
}

const holding = new Set(['runsOn', 'memberOf', 'mountedIn', 'locatedIn']);

/** Whether something that it runs on, stands in or belongs to is called so. */
function isInside(plan: PlanView, id: Id, name: string): boolean {
  const met = new Set<Id>([id]);
  for (const at of met) {
    if (at !== id && plan.component(at)?.name.toLowerCase().includes(name) === true) return true;
    for (const { kind, to } of plan.outgoing(at)) if (holding.has(kind)) met.add(to);
  }
  return false;
}
