import { wordList } from '#shared/base/word-list.ts';
import type { ProcessingForm } from '#shared/catalogue/kind.ts';
import { fieldOf } from '#shared/catalogue/fields.ts';
import { formatValue } from '#shared/catalogue/units.ts';
import type { FitCase } from './fit-case.ts';
import type { FitVerdict } from './judge-form.ts';
import type { FactChange } from './overlay-plan.ts';
import { sayWhole } from './say-seconds.ts';

/** A counterfactual in one sentence: "Your choice becomes right if recovery time ≥ 180 s and HA restart is on." */
export function sayChanges(
  fit: FitCase,
  form: ProcessingForm,
  verdict: FitVerdict,
  changes: readonly FactChange[],
): string {
  const mine = fit.present.has(form);
  if (verdict === 'fits') {
    const below = Number(changes[0]!.to) + 1;
    return `Stops fitting if recovery time drops below ${sayWhole(below)}.`;
  }
  const conditions = wordList([...new Set(changes.map((change) => condition(verdict, change)))]);
  if (verdict === 'moreThanAsked') return `No more than asked if ${conditions}.`;
  return mine ? `Your choice becomes right if ${conditions}.` : `Fits if ${conditions}.`;
}

function condition(verdict: FitVerdict, { field, to }: FactChange): string {
  switch (field) {
    case 'rtoSec':
      return verdict === 'moreThanAsked'
        ? `recovery time is ${to === 0 ? '0 s' : `at most ${sayWhole(Number(to))}`}`
        : to === 0
          ? 'recovery time is 0 s'
          : `recovery time ≥ ${sayWhole(Number(to))}`;
    case 'haRestart':
      return 'HA restart is on';
    case 'appMonitoring':
      return 'application monitoring is on';
    case 'memoryLossAllowed':
      return to === true ? 'it may lose what is in memory' : 'it may not lose what is in memory';
    case 'needsLiveMigration':
      return to === true ? 'it must move while running' : 'it need not move while running';
    case 'clusterAware':
      return 'it is made for several active systems';
    case 'statefulness':
      return 'it keeps no state';
    case 'isolation':
      return 'its neighbours are trusted';
    case 'kernelDriver':
      return 'it needs no kernel driver';
    case 'threats':
      return 'only faults of hardware have to be withstood';
    case 'vcpu':
      return verdict === 'moreThanAsked'
        ? `it needs ${formatValue(field, to)} or more`
        : `it needs at most ${formatValue(field, to)}`;
    case 'ramGiB':
      return `it needs at most ${formatValue(field, to)}`;
    default:
      return `${fieldOf(field).label} is ${formatValue(field, to)}`;
  }
}
