import type { Workshop } from '#shared/workshop/workshop.ts';

/** The lists of a workshop, each a table. */
export type ListName = Exclude<keyof Workshop, 'shown' | 'timer' | 'agenda'>;

/** How one list of a workshop lies in its table: `[field, column]`, those of the key first. */
export interface WorkshopTable {
  readonly table: string;
  readonly keys: number;
  readonly fields: readonly (readonly [field: string, column: string])[];
}

/** Where each list of a workshop is kept. */
export const workshopTables: Readonly<Record<ListName, WorkshopTable>> = {
  participants: {
    table: 'workshop_participant',
    keys: 1,
    fields: [
      ['id', 'id'],
      ['name', 'name'],
      ['role', 'role'],
      ['tokenHash', 'token_hash'],
      ['joinedAt', 'joined_at'],
      ['removed', 'removed'],
      ['muted', 'muted'],
    ],
  },
  topics: {
    table: 'workshop_topic',
    keys: 1,
    fields: [
      ['id', 'id'],
      ['kind', 'kind'],
      ['title', 'title'],
      ['phase', 'phase'],
      ['dotsEach', 'dots_each'],
      ['named', 'named'],
    ],
  },
  ideas: {
    table: 'workshop_idea',
    keys: 1,
    fields: [
      ['id', 'id'],
      ['topicId', 'topic_id'],
      ['authorId', 'author_id'],
      ['text', 'text'],
      ['groupId', 'group_id'],
    ],
  },
  groups: {
    table: 'workshop_group',
    keys: 1,
    fields: [
      ['id', 'id'],
      ['topicId', 'topic_id'],
      ['title', 'title'],
    ],
  },
  votes: {
    table: 'workshop_vote',
    keys: 3,
    fields: [
      ['topicId', 'topic_id'],
      ['targetId', 'target_id'],
      ['participantId', 'participant_id'],
      ['value', 'value'],
    ],
  },
  done: {
    table: 'workshop_done',
    keys: 2,
    fields: [
      ['topicId', 'topic_id'],
      ['participantId', 'participant_id'],
    ],
  },
  notes: {
    table: 'workshop_note',
    keys: 1,
    fields: [
      ['id', 'id'],
      ['kind', 'kind'],
      ['text', 'text'],
      ['detail', 'detail'],
      ['owner', 'owner'],
      ['authorId', 'author_id'],
      ['at', 'at'],
      ['components', 'components'],
    ],
  },
  troubles: {
    table: 'workshop_trouble',
    keys: 1,
    fields: [
      ['id', 'id'],
      ['participantId', 'participant_id'],
      ['name', 'name'],
      ['what', 'what'],
      ['at', 'at'],
    ],
  },
};

export const listNames = Object.keys(workshopTables) as readonly ListName[];
