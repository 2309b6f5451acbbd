import { useState } from 'react';
import { counted } from '#shared/words/counted.ts';
import { t } from '#shared/words/t.ts';
import { recordOffers, type RecordOffer } from '#shared/workshop/record-offers.ts';
import { takeRecord } from '#renderer/actions/editing/take-record.ts';
import { closeDialog } from '#renderer/state/window/open-dialog.ts';
import { room } from '#renderer/state/room/room.ts';
import { useStore } from '#renderer/state/base/store.ts';
import { usePlanVersion, useSession } from '#renderer/state/session/use-session.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Modal } from '#renderer/ui/Modal.tsx';
import styles from './TakeRecordDialog.module.css';

const titles = {
  decision: t`Decisions`,
  risk: t`Risks`,
  action: t`Actions`,
  vote: t`Votes on goals`,
  requirement: t`Requirements, from cards`,
};
const tables = Object.keys(titles) as RecordOffer['table'][];

/** What the workshop came to, as entries of the decision record: looked at, chosen, and written there as one act. */
export function TakeRecordDialog() {
  const session = useSession();
  const state = useStore(room);
  usePlanVersion();
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  const now = session.context.clock.now();
  const offers = state === undefined ? [] : recordOffers(state.view, session.plan, now);
  const isTaken = ({ record, isUsual, isKnown }: RecordOffer): boolean =>
    !isKnown && isUsual !== turned.has(record.id);
  const taken = offers.filter(isTaken);
  const turn = (id: string): void => {
    const next = new Set(turned);
    if (!next.delete(id)) next.add(id);
    setTurned(next);
  };
  return (
    <Modal
      title={t`Take into the decision record`}
      wide
      onClose={closeDialog}
      footer={
        <>
          <Button onPress={closeDialog}>{t`Cancel`}</Button>
          <Button
            look="primary"
            isDisabled={taken.length === 0 || session.readOnly !== undefined}
            onPress={() => {
              closeDialog();
              takeRecord(session, taken);
            }}
          >
            {counted(taken.length, { one: 'Take {0} entry', other: 'Take {0} entries' })}
          </Button>
        </>
      }
    >
      <p className={styles.lead}>
        {offers.length === 0
          ? t`Nothing is written down or voted on yet. Decisions, risks, actions, cards and opened dots can be taken.`
          : t`What is chosen stands in the Decisions tab, in exports and in the report. One undo takes all of it back.`}
      </p>
      {tables.map((table) => (
        <Part
          key={table}
          title={titles[table]}
          offers={offers.filter((offer) => offer.table === table)}
          isTaken={isTaken}
          onTurn={turn}
        />
      ))}
    </Modal>
  );
}

function Part({
  title,
  offers,
  isTaken,
  onTurn,
}: {
  readonly title: string;
  readonly offers: readonly RecordOffer[];
  readonly isTaken: (offer: RecordOffer) => boolean;
  readonly onTurn: (id: string) => void;
}) {
  if (offers.length === 0) return null;
  return (
    <fieldset className={styles.part}>
      <legend className={styles.title}>{title}</legend>
      {offers.map((offer) => (
        <label key={offer.record.id} className={styles.row}>
          <input
            type="checkbox"
            checked={offer.isKnown || isTaken(offer)}
            disabled={offer.isKnown}
            onChange={() => onTurn(offer.record.id)}
          />
          <bdi className={styles.words}>{offer.title}</bdi>
          <bdi className={styles.about}>
            {offer.isKnown ? t`in the record already` : offer.about}
          </bdi>
        </label>
      ))}
    </fieldset>
  );
}
