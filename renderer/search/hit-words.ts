import { counted } from '#shared/words/counted.ts';
import { kindData } from '#shared/catalogue/kinds.ts';
import { fieldOf } from '#shared/catalogue/fields.ts';
import { kindWords } from '#shared/plan/words/component-words.ts';
import { formatValue } from '#shared/catalogue/units.ts';
import type { SearchHit } from './search-hit.ts';
import { t } from '#shared/words/t.ts';

/** An answer in words, for screen readers. */
export function hitWords(hit: SearchHit): string {
  switch (hit.type) {
    case 'action':
      return hit.isIdle === true ? t`${hit.action.label}, not possible now` : hit.action.label;
    case 'component':
      return `${hit.component.name}, ${kindData(hit.component.kind).title}`;
    case 'fact':
      return `${factWords(hit)}, ${countWords(hit.ids.length)}`;
    case 'finding':
      return `${hit.finding.severity}: ${hit.finding.message}`;
    case 'record':
      return `${hit.words}, ${recordWords[hit.table]}`;
    case 'rule':
      return t`Rule ${hit.rule.id}: ${hit.rule.title}`;
    case 'relation':
      return hit.words;
    case 'bookmark':
      return t`Go to bookmark ${hit.bookmark.name}`;
    case 'query':
      return t`Find components: ${hit.title}`;
    case 'kind':
      return t`Place ${kindData(hit.kind).title}`;
    case 'technology':
      return t`Place ${technologyWords(hit)}`;
    case 'edit':
      return hit.edit.words;
  }
}

/** What a kind of record is called inside a sentence. */
export const recordWords = {
  decision: t`decision`,
  requirement: t`requirement`,
  risk: t`risk`,
  action: t`action`,
} as const;

/** "Memory 512 GiB". */
export const factWords = ({ field, value }: SearchHit & { readonly type: 'fact' }): string =>
  `${fieldOf(field).label} ${formatValue(field, value)}`;

/** "1 component", "34 components". */
const countWords = (count: number): string =>
  counted(count, { one: '{0} component', other: '{0} components' });

/** "Red Hat KVM"; "VMware vSphere 4 as host cluster" where it serves as several kinds. */
export const technologyWords = ({
  technology: { name, kinds },
  kind,
}: SearchHit & { readonly type: 'technology' }): string =>
  kinds.length === 1 ? name : t`${name} as ${kindWords(kind)}`;
