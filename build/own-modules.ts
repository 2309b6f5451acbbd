/** Tests of pure code that change what modules remember, the language that is spoken first of all: each has its modules for itself. */
export const needOwnModules: readonly string[] = [
  'shared/plan/words/goal-name.test.ts',
  'shared/scene/plots/plots-in-german.test.ts',
  'shared/words/words.test.ts',
];
