import type { Engine } from '#shared/rules/engine/engine-interface.ts';
import type { CheckResult } from '#shared/rules/finding.ts';

/** A finished check, asked as a running engine is: what shows, and the states of the layers. */
export function judgementsOf(check: CheckResult): Pick<Engine, 'layers' | 'eachShown'> {
  return {
    layers: () => check.layers,
    eachShown: (visit) => {
      const shown = [
        ['finding', check.findings],
        ['unknown', check.unknown],
        ['waived', check.waived],
      ] as const;
      for (const [as, judgements] of shown) {
        for (const { subjects, severity, layers } of judgements)
          visit(subjects[0]?.id ?? 'plan', as, severity, layers[0]);
      }
    },
  };
}
