import type { Id } from '#shared/base/ids.ts';
import { assumptionData } from '#shared/catalogue/assumptions.ts';
import { relationKinds } from '#shared/catalogue/relations.ts';
import type {
  Action,
  Decision,
  Requirement,
  Risk,
  Vote,
} from '../decision-record/decision-records.ts';
import { nameOf } from './component-words.ts';
import { layerWords } from './layer-words.ts';
import type { PlanView } from '../plan.ts';
import type {
  Baseline,
  Bookmark,
  Component,
  Declaration,
  Group,
  Note,
  OwnTechnology,
  Relation,
  Setting,
  TableName,
  Tables,
  Waiver,
} from '../records.ts';
import { settingNamed } from '../setting-name.ts';
import { tableWords } from './table-words.ts';
import { t } from '#shared/words/t.ts';

/** How a sentence names a record that is there, or was: "Order DB", "the relation "runs on" from a to b". */
export function recordWords(plan: PlanView, table: TableName, record: Tables[TableName]): string {
  switch (table) {
    case 'component':
    case 'technology':
      return (record as Component | OwnTechnology).name;
    case 'relation':
      return relationWords(plan, record as Relation);
    case 'waiver':
      return t`the waiver of ${(record as Waiver).rule}`;
    case 'declaration':
      return t`the declaration that ${layerWords((record as Declaration).id)} is not needed`;
    case 'setting':
      return settingWords(record as Setting);
    case 'rule':
      return t`the rule ${record.id}`;
    case 'baseline':
      return t`the baseline ${(record as Baseline).name}`;
    case 'bookmark':
      return t`the bookmark ${(record as Bookmark).name}`;
    case 'requirement':
    case 'risk':
    case 'decision':
    case 'action':
      return t`the ${tableWords[table]} ${(record as Requirement | Risk | Decision | Action).title}`;
    case 'vote':
      return t`the vote of ${(record as Vote).participant}`;
    case 'group':
      return t`the group ${(record as Group).name}`;
    case 'note':
      return placeWords(plan, record as Note);
    case 'meta':
      return t`the plan`;
  }
}

/** A setting as a sentence names it: "the assumption Energy", "the setting off of MIS-04". */
function settingWords({ id }: Pick<Setting, 'id'>): string {
  const name = settingNamed(id);
  if (name === undefined) return t`the setting ${id}`;
  if (name.of === 'assumption') return t`the assumption ${assumptionData(name.name).label}`;
  if (name.of === 'currency') return t`the currency`;
  return t`the setting ${name.key} of ${name.rule}`;
}

/** The same by id; what is not there is named by its table and id. */
export function wordsFor(plan: PlanView, table: TableName, id: Id): string {
  const record = plan.get(table, id);
  return record === undefined
    ? t`the ${tableWords[table]} ${id}`
    : recordWords(plan, table, record);
}

/** A relation as a sentence names it. */
export const relationWords = (plan: PlanView, { kind, from, to }: Relation): string =>
  t`the relation "${relationKinds[kind].title}" from ${nameOf(plan, from)} to ${nameOf(plan, to)}`;

/** The beginning of a sentence. */
export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A note, or where an entry of the decision record lies. */
function placeWords(plan: PlanView, note: Note): string {
  const { entry } = note;
  const record = entry && plan.get(entry.table, entry.id);
  if (record === undefined) return noteWords(note);
  return t`${recordWords(plan, entry!.table, record)} on the canvas`;
}

const mostLetters = 40;

/** "the note “Moves in May”": its first words. */
export function noteWords({ text, picture }: Pick<Note, 'text' | 'picture'>): string {
  const [line = ''] = text.split('\n');
  const said = line.length <= mostLetters ? line : `${line.slice(0, mostLetters).trimEnd()}…`;
  return picture === undefined ? t`the note “${said}”` : t`the picture “${said}”`;
}
