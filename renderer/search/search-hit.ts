import type { FieldName } from '#shared/catalogue/fields.ts';
import type { FactValue } from '#shared/catalogue/field.ts';
import type { Kind } from '#shared/catalogue/kinds.ts';
import type { Technology } from '#shared/catalogue/technology.ts';
import type { Id } from '#shared/base/ids.ts';
import type { Bookmark, Component, Relation } from '#shared/plan/records.ts';
import type { Finding } from '#shared/rules/finding.ts';
import type { RuleData } from '#shared/rules/rule.ts';
import type { Action } from '#renderer/actions/action.ts';
import type { TypedEdit } from './typed-edit.ts';

/** Something that a search found; `key` is its own among all. */
export type SearchHit = { readonly key: string } &
  /** `isIdle` when it cannot be run as things are. */
  (
    | { readonly type: 'action'; readonly action: Action; readonly isIdle?: true }
    | { readonly type: 'component'; readonly component: Component }
    /** All components with one value of a fact. */
    | {
        readonly type: 'fact';
        readonly field: FieldName;
        readonly value: FactValue;
        readonly ids: readonly Id[];
      }
    | { readonly type: 'finding'; readonly finding: Finding }
    /** Of the decision record. */
    | {
        readonly type: 'record';
        readonly table: 'requirement' | 'risk' | 'decision' | 'action';
        readonly id: Id;
        readonly words: string;
      }
    | { readonly type: 'rule'; readonly rule: Pick<RuleData, 'id' | 'title' | 'severity'> }
    /** As one of the kinds that it serves as. */
    | { readonly type: 'technology'; readonly technology: Technology; readonly kind: Kind }
    | { readonly type: 'kind'; readonly kind: Kind }
    | { readonly type: 'relation'; readonly relation: Relation; readonly words: string }
    | { readonly type: 'bookmark'; readonly bookmark: Bookmark }
    /** Components by a query. */
    | { readonly type: 'query'; readonly text: string; readonly title: string }
    /** What was typed states something of the selection. */
    | { readonly type: 'edit'; readonly edit: TypedEdit }
  );
