const sharedWords = ['shared/words', 'shared/base', 'shared/catalogue', 'shared/plan'];
const panel = [
  'shared',
  'renderer/ui',
  'renderer/plots',
  'renderer/state',
  'renderer/actions',
  'renderer/facts',
];

/**
 * Each area and the areas it may import: the architecture, as a table. Type imports count.
 * A key that ends in a slash stands for the files directly in that folder.
 */
const areas: Readonly<Record<string, readonly string[]>> = {
  'shared/words': [],
  'shared/base': ['shared/words'],
  'shared/catalogue': ['shared/words', 'shared/base'],
  'shared/plan': ['shared/words', 'shared/base', 'shared/catalogue'],
  'shared/commands': sharedWords,
  'shared/layout': sharedWords,
  'shared/analysis': [...sharedWords, 'shared/samples'],
  'shared/scene': [...sharedWords, 'shared/layout', 'shared/rules', 'shared/analysis'],
  'shared/report': [
    ...sharedWords,
    'shared/layout',
    'shared/rules',
    'shared/analysis',
    'shared/scene',
    'shared/scenario',
  ],
  'shared/samples': sharedWords,
  'shared/rules': [...sharedWords, 'shared/commands', 'shared/analysis', 'shared/samples'],
  'shared/interchange': [
    ...sharedWords,
    'shared/commands',
    'shared/layout',
    'shared/rules',
    'shared/scene',
    'shared/report',
  ],
  'shared/query': [...sharedWords, 'shared/rules'],
  'shared/starters': [...sharedWords, 'shared/layout', 'shared/rules', 'shared/analysis'],
  'shared/sync': [...sharedWords, 'shared/commands'],
  'shared/scenario': [
    ...sharedWords,
    'shared/rules',
    'shared/analysis',
    'shared/sync',
    'shared/starters',
  ],
  'shared/lens': [...sharedWords, 'shared/layout', 'shared/analysis', 'shared/scene'],
  'shared/workshop': [
    ...sharedWords,
    'shared/commands',
    'shared/sync',
    'shared/rules',
    'shared/api',
  ],
  'shared/api': ['shared'],

  'electron/backend': ['shared'],
  'electron/host': ['shared', 'electron/backend'],
  'electron/cli': ['shared', 'electron/backend', 'electron/host'],
  'electron/main': ['shared', 'electron/backend', 'electron/host'],
  'electron/preload': ['shared/api'],

  'renderer/ui': ['shared/words', 'shared/scene'],
  'renderer/client': ['shared'],
  'renderer/analysis': ['shared'],
  'renderer/state': ['shared', 'renderer/client', 'renderer/analysis'],
  'renderer/actions': ['shared', 'renderer/state', 'renderer/client', 'renderer/analysis'],
  'renderer/plots': ['shared'],
  'renderer/facts': ['shared', 'renderer/ui', 'renderer/state', 'renderer/actions'],
  'renderer/canvas': panel,
  'renderer/palette': panel,
  'renderer/bookmarks': panel,
  'renderer/outline': [...panel, 'renderer/rules', 'renderer/canvas'],
  'renderer/inspector': panel,
  'renderer/findings': panel,
  'renderer/home': panel,
  'renderer/search': panel,
  'renderer/goals': panel,
  'renderer/decisions': panel,
  'renderer/importing': panel,
  'renderer/layers': panel,
  'renderer/rules': panel,
  'renderer/drill': panel,
  'renderer/scenarios': [...panel, 'renderer/canvas', 'renderer/analysis'],
  'renderer/lenses': [...panel, 'renderer/canvas'],
  'renderer/matrix': panel,
  'renderer/numbers': panel,
  'renderer/report': panel,
  'renderer/workshop': panel,
  'renderer/app': ['shared', 'renderer'],
  'renderer/': ['shared', 'renderer'],

  build: ['shared', 'electron'],
  e2e: ['shared', 'build', 'electron'],
};

export const areaNames = Object.keys(areas);

/** The area a file belongs to; undefined if the table has none for it. */
export function areaOf(file: string): string | undefined {
  const [top = '', second = '', ...deeper] = file.split('/');
  const candidates = deeper.length > 0 ? [`${top}/${second}`, top] : [`${top}/`, top];
  return candidates.find((area) => Object.hasOwn(areas, area));
}

/** Whether a file of an area may import the file at `path`. */
export function mayImport(area: string, path: string): boolean {
  const own = area.endsWith('/') ? [] : [area];
  return [...own, ...(areas[area] ?? [])].some((allowed) => path.startsWith(`${allowed}/`));
}
