import { worded } from '#shared/words/worded.ts';

/** A query that is often asked, in words. */
export interface ReadyQuery {
  readonly title: string;
  readonly text: string;
}

const ready: readonly ReadyQuery[] = [
  { title: 'Hosts without N+1', text: 'hosts without N+1' },
  { title: 'Hosts in no cluster', text: 'hosts without cluster' },
  { title: 'Hosts in no rack', text: 'hosts without rack' },
  { title: 'Virtual machines without backup', text: 'vms without backup' },
  { title: 'Workloads without backup', text: 'workloads without backup' },
  { title: 'Workloads that nobody can reach', text: 'workloads without users' },
  { title: 'Workloads without a recovery time', text: 'workloads without rtoSec' },
  { title: 'Everything with errors', text: 'components with errors' },
  { title: 'Everything that cannot be told yet', text: 'components with blanks' },
  { title: 'Everything without an owner', text: 'components without owner' },
  { title: 'Out of support', text: 'components where supportEnd < today' },
  { title: 'Virtual machines of 16 GiB and more', text: 'vms where ramGiB >= 16' },
  { title: 'To be retired', text: 'components status retire' },
  { title: 'Related to nothing', text: 'components without relations' },
];

/** Ready-made queries, by what people look for. */
export const readyQueries = worded(ready, ['title']);
