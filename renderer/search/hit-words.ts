import { kindData } from '#shared/catalogue/kinds.ts';
import { fieldOf } from '#shared/catalogue/fields.ts';
import { kindWords } from '#shared/plan/component-words.ts';
import { formatValue } from '#shared/catalogue/units.ts';
import type { SearchHit } from './search-hit.ts';

/** An answer in words, for screen readers. */
export function hitWords(hit: SearchHit): string {
  switch (hit.type) {
    case 'action':
      return hit.action.label;
    case 'component':
      return `${hit.component.name}, ${kindData(hit.component.kind).title}`;
    case 'fact':
      return `${factWords(hit)}, ${countWords(hit.ids.length)}`;
    case 'finding':
      return `${hit.finding.severity}: ${hit.finding.message}`;
    case 'record':
      return `${hit.words}, ${hit.table}`;
    case 'rule':
      return `Rule ${hit.rule.id}: ${hit.rule.title}`;
    case 'relation':
      return hit.words;
    case 'bookmark':
      return `Go to bookmark ${hit.bookmark.name}`;
    case 'query':
      return `Find components: ${hit.title}`;
    case 'kind':
      return `Place ${kindData(hit.kind).title}`;
    case 'technology':
      return `Place ${technologyWords(hit)}`;
    case 'edit':
      return hit.edit.words;
  }
}

/** "Memory 512 GiB". */
export const factWords = ({ field, value }: SearchHit & { readonly type: 'fact' }): string =>
  `${fieldOf(field).label} ${formatValue(field, value)}`;

/** "1 component", "34 components". */
export const countWords = (count: number): string => `${count} component${count === 1 ? '' : 's'}`;

/** "Red Hat KVM"; "VMware vSphere 4 as host cluster" where it serves as several kinds. */
export const technologyWords = ({
  technology: { name, kinds },
  kind,
}: SearchHit & { readonly type: 'technology' }): string =>
  kinds.length === 1 ? name : `${name} as ${kindWords(kind)}`;
