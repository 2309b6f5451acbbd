import { wordList } from '#shared/base/word-list.ts';
import type { ProcessingForm } from '#shared/catalogue/kind.ts';
import { fieldOf } from '#shared/catalogue/fields.ts';
import { formatValue } from '#shared/catalogue/units.ts';
import type { FitCase } from './fit-case.ts';
import type { FitVerdict } from './judge-form.ts';
import type { FactChange } from './overlay-plan.ts';
import { sayWhole } from './say-seconds.ts';
import { t } from '#shared/words/t.ts';

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
    return t`Stops fitting if recovery time drops below ${sayWhole(below)}.`;
  }
  const conditions = wordList([...new Set(changes.map((change) => condition(verdict, change)))]);
  if (verdict === 'moreThanAsked') return t`No more than asked if ${conditions}.`;
  return mine ? t`Your choice becomes right if ${conditions}.` : t`Fits if ${conditions}.`;
}

function condition(verdict: FitVerdict, { field, to }: FactChange): string {
  switch (field) {
    case 'rtoSec':
      if (to === 0) return t`recovery time is 0 s`;
      return verdict === 'moreThanAsked'
        ? t`recovery time is at most ${sayWhole(Number(to))}`
        : t`recovery time ≥ ${sayWhole(Number(to))}`;
    case 'haRestart':
      return t`HA restart is on`;
    case 'appMonitoring':
      return t`application monitoring is on`;
    case 'memoryLossAllowed':
      return to === true ? t`it may lose what is in memory` : t`it may not lose what is in memory`;
    case 'needsLiveMigration':
      return to === true ? t`it must move while running` : t`it need not move while running`;
    case 'clusterAware':
      return t`it is made for several active systems`;
    case 'statefulness':
      return t`it keeps no state`;
    case 'isolation':
      return t`its neighbours are trusted`;
    case 'kernelDriver':
      return t`it needs no kernel driver`;
    case 'threats':
      return t`only faults of hardware have to be withstood`;
    case 'vcpu':
      return verdict === 'moreThanAsked'
        ? t`it needs ${formatValue(field, to)} or more`
        : t`it needs at most ${formatValue(field, to)}`;
    case 'ramGiB':
      return t`it needs at most ${formatValue(field, to)}`;
    default:
      return `${fieldOf(field).label} is ${formatValue(field, to)}`;
  }
}
