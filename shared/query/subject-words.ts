import { kindData, kindNames, type Kind } from '#shared/catalogue/kinds.ts';

/** Other words that people use for kinds. */
const synonyms: Readonly<Record<string, readonly Kind[]>> = {
  host: ['server', 'ftServer'],
  hosts: ['server', 'ftServer'],
  machine: ['vm', 'osContainer', 'pod'],
  machines: ['vm', 'osContainer', 'pod'],
  vms: ['vm'],
  cluster: ['hostCluster', 'failoverCluster', 'k8sCluster', 'parallelCluster'],
  clusters: ['hostCluster', 'failoverCluster', 'k8sCluster', 'parallelCluster'],
  service: ['workload'],
  services: ['workload'],
  users: ['userGroup'],
  disks: ['volume'],
  disk: ['volume'],
  backups: ['backup'],
  racks: ['rack'],
  containers: ['osContainer', 'pod'],
};

/** Words for everything. */
export const everythingWords: ReadonlySet<string> = new Set([
  'component',
  'components',
  'everything',
  'anything',
  'things',
]);

const made = new Map<string, readonly Kind[]>(
  kindNames.flatMap((kind) => {
    const { title, plural } = kindData(kind);
    // The names of kinds stay English whatever language is spoken: ready-made queries are written with them.
    return [kind, `${kind}s`, title, plural].map((words) => [words.toLowerCase(), [kind]] as const);
  }),
);
for (const [words, kinds] of Object.entries(synonyms)) made.set(words, kinds);

/** The kinds that some lower-case words name: by name, title, plural or a usual other word. */
export const kindsCalled = (words: string): readonly Kind[] | undefined => made.get(words);

/** Every word for kinds, as they are to be written. */
export const subjectWords: readonly { readonly words: string; readonly kinds: readonly Kind[] }[] =
  [
    ...Object.entries(synonyms)
      .filter(([words]) => words.endsWith('s'))
      .map(([words, kinds]) => ({ words, kinds })),
    ...kindNames.map((kind) => ({ words: kindData(kind).plural, kinds: [kind] })),
  ];
