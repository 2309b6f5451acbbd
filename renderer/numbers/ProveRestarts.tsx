import { useState } from 'react';
import type { Proof } from '#shared/analysis/clusters/prove-restarts.ts';
import type { Id } from '#shared/base/ids.ts';
import { errorSentence } from '#renderer/state/telling/error-sentence.ts';
import { isAbort } from '#renderer/state/base/is-abort.ts';
import { useMeasures } from '#renderer/state/session/use-analysis.ts';
import { useSession } from '#renderer/state/session/use-session.ts';
import { Button } from '#renderer/ui/Button.tsx';
import styles from './ProveRestarts.module.css';
import { t } from '#shared/words/t.ts';

/** Clusters of which the quick way cannot tell whether every machine finds a place: searched longer when asked. */
export function ProveRestarts() {
  const { plan } = useSession();
  const open = useMeasures()
    .with('restartsAfterFailure')
    .filter(([, { value, missing }]) => value === undefined && missing.length === 0)
    .map(([id]) => id);
  return open.map((id) => <Cluster key={id} id={id} name={plan.component(id)?.name ?? id} />);
}

function Cluster({ id, name }: { readonly id: Id; readonly name: string }) {
  const { analysis, refusal } = useSession();
  const [proof, setProof] = useState<Proof | 'none'>();
  const [isSearching, setSearching] = useState(false);
  const search = () => {
    if (analysis.desk === undefined) return;
    setSearching(true);
    analysis.desk
      .ask('prove-restarts', { cluster: id })
      .then((found) => setProof(found ?? 'none'))
      .catch((error: unknown) => {
        if (!isAbort(error)) refusal.set(errorSentence(error));
      })
      .finally(() => setSearching(false));
  };
  return (
    <p className={styles.line}>
      <span>
        <bdi>{name}</bdi>:{' '}
        {proof === undefined ? t`totals fit, but no placement was found` : words(proof)}
      </span>
      {proof === undefined && (
        <Button small isDisabled={isSearching} onPress={search}>
          {isSearching ? t`Searching…` : t`Search longer`}
        </Button>
      )}
    </p>
  );
}

/** What a search came to. */
function words(proof: Proof | 'none'): string {
  if (proof === 'none') return t`it has no hosts`;
  switch (proof.outcome) {
    case 'fits':
      return proof.by === 'search'
        ? t`every machine finds a place, found by search`
        : t`every machine finds a place`;
    case 'impossible':
      return proof.by === 'sums'
        ? t`the hosts that are left are too small in all`
        : t`proven: there is no placement`;
    case 'notProven':
      return proof.by === 'blanks'
        ? t`facts that decide are blank`
        : t`not proven: the search took too long`;
  }
}
