import path from 'node:path';

/** What decides where plans are kept. */
export interface FolderWorld {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  /** The person's own folder. */
  readonly home: string;
}

/** Where plans and settings are kept: STRATA_HOME if set, else where the platform keeps a program's data. */
export function dataFolder({ env, platform, home }: FolderWorld): string {
  const chosen = env['STRATA_HOME'];
  if (chosen !== undefined && chosen !== '') return path.resolve(chosen);
  if (platform === 'win32')
    return path.join(env['APPDATA'] ?? path.join(home, 'AppData', 'Roaming'), 'Strata');
  if (platform === 'darwin') return path.join(home, 'Library', 'Application Support', 'Strata');
  return path.join(env['XDG_DATA_HOME'] ?? path.join(home, '.local', 'share'), 'strata');
}
