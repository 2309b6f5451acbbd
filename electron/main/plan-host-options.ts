import { parseArgs } from 'node:util';

/** What the main process tells the plan host when it starts it. */
export interface PlanHostOptions {
  /** The folder of plans and settings, absolute. */
  readonly home: string;
  readonly version: string;
}

/** The options as arguments of a process. */
export const planHostArguments = ({ home, version }: PlanHostOptions): string[] => [
  '--home',
  home,
  '--app-version',
  version,
];

/** The arguments of a process as options. Throws when the main process left one out: a bug. */
export function planHostOptions(args: readonly string[]): PlanHostOptions {
  const { values } = parseArgs({
    args: [...args],
    options: { home: { type: 'string' }, 'app-version': { type: 'string' } },
  });
  const { home, 'app-version': version } = values;
  if (home === undefined || version === undefined)
    throw new Error(`plan host started without --home or --app-version: ${args.join(' ')}`);
  return { home, version };
}
