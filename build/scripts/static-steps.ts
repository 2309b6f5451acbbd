import type { Step } from './run-step.ts';

/** What can be known about the code without running it: rows run beside each other, so that two cores are busy. */
export const staticSteps: readonly (readonly Step[])[] = [
  [
    { name: 'types (tsc -b)', args: ['node_modules/typescript/bin/tsc', '-b'] },
    { name: 'format (oxfmt)', args: ['node_modules/oxfmt/bin/oxfmt', '--check'] },
  ],
  [
    { name: 'lint (oxlint)', args: ['node_modules/oxlint/bin/oxlint', '--type-aware'] },
    {
      name: 'unused code (knip)',
      args: ['node_modules/knip/bin/knip.js', '-c', 'build/knip.json'],
    },
  ],
];
