import { kindData, kindNames } from '#shared/catalogue/kinds.ts';
import { laneTitles } from '#shared/catalogue/lane-titles.ts';
import type { Technology } from '#shared/catalogue/technology.ts';
import { readyQueries } from '#shared/query/ready-queries.ts';
import type { RuleData } from '#shared/rules/rule.ts';
import type { Action } from '#renderer/actions/action.ts';
import type { SearchHit } from './search-hit.ts';
import { WordIndex } from './word-index.ts';

const leads = { action: 12, kind: 4, technology: 0, query: -22, rule: -8 } as const;

/** What can be searched whatever the plan is: acts, kinds and technologies to place, rules, ready-made queries. */
export function fixedWords(
  actions: readonly Action[],
  technologies: readonly Technology[],
  rules: readonly RuleData[],
): WordIndex<SearchHit> {
  const index = new WordIndex<SearchHit>();
  for (const action of actions) {
    const hit = { type: 'action', key: `action ${action.id}`, action } as const;
    index.add(hit, action.label, action.also ?? '', leads.action);
  }
  for (const kind of kindNames) {
    const { title, plural, family, lane } = kindData(kind);
    if (lane === 'planning') continue;
    const beside = `place ${plural} ${family} ${kind} ${laneTitles[lane]}`;
    index.add({ type: 'kind', key: `kind ${kind}`, kind }, title, beside, leads.kind);
  }
  for (const technology of technologies) {
    for (const kind of technology.kinds) {
      if (kindData(kind).lane === 'planning') continue;
      const { id, name, vendor } = technology;
      const hit = {
        type: 'technology',
        key: `technology ${id} ${kind}`,
        technology,
        kind,
      } as const;
      index.add(hit, name, `place ${vendor} ${kindData(kind).title}`, leads.technology);
    }
  }
  for (const { title, text } of readyQueries)
    index.add(
      { type: 'query', key: `query ${text}`, text, title },
      title,
      `find ${text}`,
      leads.query,
    );
  for (const rule of rules)
    index.add(
      { type: 'rule', key: `rule ${rule.id}`, rule },
      `${rule.id} ${rule.title}`,
      'rule',
      leads.rule,
    );
  return index;
}
