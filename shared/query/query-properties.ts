import { worded } from '#shared/words/worded.ts';
import type { Kind } from '#shared/catalogue/kinds.ts';
import { backups, carriers, stores, volumes } from '#shared/rules/book/data-copies.ts';

/** Something that components have or lack, asked for in words: `with backup`, `without N+1`. */
export interface QueryProperty {
  /** Lower case; any of them. */
  readonly words: readonly string[];
  /** Where it can be asked. */
  readonly kinds: readonly Kind[];
  /** An expression of the rule language about `self`: true where it has it. */
  readonly cel: string;
  readonly means: string;
}

/** An expression in the names of rules about data, with each name replaced by what it stands for. */
const written = (expression: string): string =>
  [
    ['backups', backups],
    ['stores', stores],
    ['volumes', volumes],
    ['carriers', carriers],
  ].reduce(
    (text, [name = '', meaning = '']) =>
      text.replaceAll(new RegExp(String.raw`\b${name}\b(?!')`, 'g'), `(${meaning})`),
    expression,
  );

const clusters = "self.reach('memberOf').ofKind('hostCluster')";

const properties: readonly QueryProperty[] = [
  {
    words: ['n+1', 'n + 1', 'spare host'],
    kinds: ['server'],
    cel: `${clusters}.exists(c, c.failuresCarried >= 1)`,
    means: 'its cluster can lose a host and every machine finds a place',
  },
  {
    words: ['n+1', 'n + 1', 'spare host'],
    kinds: ['hostCluster'],
    cel: 'self.failuresCarried >= 1',
    means: 'it can lose a host and every machine finds a place',
  },
  {
    words: ['backup', 'backups', 'a backup'],
    kinds: ['workload', 'vm'],
    cel: written('size(backups) > 0'),
    means: 'a backup protects it, its machine, its volume, array or cluster',
  },
  {
    words: ['rack', 'a rack'],
    kinds: ['server', 'ftServer', 'switch', 'array', 'chassis', 'ups', 'pdu', 'fcSwitch', 'nas'],
    cel: "size(self.reach('mountedIn').ofKind('rack')) > 0",
    means: 'it is mounted in a rack',
  },
  {
    words: ['cluster', 'a cluster'],
    kinds: ['server', 'ftServer'],
    cel: "size(self.to('memberOf')) > 0",
    means: 'it is a member of a cluster',
  },
  {
    words: ['host', 'a host'],
    kinds: ['vm', 'hypervisor', 'osContainer'],
    cel: "size(self.to('runsOn')) > 0",
    means: 'it runs on something',
  },
  {
    words: ['two power feeds', 'redundant power'],
    kinds: ['server', 'ftServer', 'switch', 'array', 'chassis'],
    cel: "size(self.reach('poweredBy').ofKind('powerFeed', 'ups')) > 1",
    means: 'more than one feed or uninterruptible supply powers it',
  },
  {
    words: ['users', 'a way in', 'access'],
    kinds: ['workload'],
    cel: "size(self.from('accesses')) > 0",
    means: 'somebody or something reaches it',
  },
  {
    words: ['monitoring', 'a monitor'],
    kinds: ['server', 'ftServer', 'vm', 'hostCluster', 'switch', 'array', 'workload'],
    cel: "size(self.from('monitors')) > 0",
    means: 'something watches it',
  },
];

/** What can stand after `with` and `without`. */
export const queryProperties = worded(properties, ['means']);
