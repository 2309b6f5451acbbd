import { tAs } from '#shared/words/t.ts';
import { wordedTexts } from '#shared/words/worded.ts';
import type { TableName } from '../records.ts';

/** What a record of each table is called inside a sentence. */
export const tableWords: Readonly<Record<TableName, string>> = {
  ...wordedTexts({
    meta: 'plan',
    technology: 'technology',
    component: 'component',
    relation: 'relation',
    declaration: 'declaration',
    waiver: 'waiver',
    setting: 'setting',
    rule: 'rule',
    baseline: 'baseline',
    group: 'group',
    bookmark: 'bookmark',
    requirement: 'requirement',
    risk: 'risk',
    decision: 'decision',
    action: 'action',
    vote: 'vote',
  }),
  note: tAs('note', 'canvas'),
};
