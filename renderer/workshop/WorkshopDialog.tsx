import { useEffect, useState } from 'react';
import { readableCode, type OpenRoom, type RoomOrder } from '#shared/workshop/open-room.ts';
import { closeWorkshop, openWorkshop } from '#renderer/actions/room/room-acts.ts';
import { closeDialog } from '#renderer/state/window/open-dialog.ts';
import { openedRoom, roomLeftOpen } from '#renderer/state/room/room.ts';
import { useStore } from '#renderer/state/base/store.ts';
import { client } from '#renderer/state/session/workspace.ts';
import { useSession } from '#renderer/state/session/use-session.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { ChoiceEntry } from '#renderer/ui/ChoiceEntry.tsx';
import { FormField } from '#renderer/ui/FormField.tsx';
import { Modal } from '#renderer/ui/Modal.tsx';
import { QrCode } from './QrCode.tsx';
import styles from './WorkshopDialog.module.css';
import { t } from '#shared/words/t.ts';

/** Opens the plan to the network, or shows how to join while it is open. */
export function WorkshopDialog() {
  const opened = useStore(openedRoom);
  return opened === undefined ? <OpenIt /> : <HowToJoin opened={opened} />;
}

type Addresses = readonly { readonly name: string; readonly address: string }[];

function OpenIt() {
  const { planId } = useSession();
  const left = useStore(roomLeftOpen);
  const [addresses, setAddresses] = useState<Addresses>([]);
  const [address, setAddress] = useState(left?.address ?? '');
  const [port, setPort] = useState(String(left?.port ?? 8443));
  const [tls, setTls] = useState(left?.tls ?? false);
  const [refusal, setRefusal] = useState<string>();
  useEffect(() => {
    void client()
      .workshop.status({ planId })
      .then((status) => {
        setAddresses(status.addresses);
        setAddress((chosen) => (chosen === '' ? (status.addresses[0]?.address ?? '') : chosen));
      });
  }, [planId]);
  const number = Number(port);
  const isPort = Number.isInteger(number) && number >= 0 && number <= 65_535;
  const open = async (order: RoomOrder) => setRefusal(await openWorkshop(order));
  return (
    <Modal
      title={t`Open a workshop`}
      onClose={closeDialog}
      footer={
        <>
          <Button onPress={closeDialog}>{t`Cancel`}</Button>
          <Button
            look="primary"
            isDisabled={address === '' || !isPort}
            onPress={() => void open({ address, port: number, tls })}
          >
            {t`Open the workshop`}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <p>
          {t`Guests on the chosen network join from any browser with a code. They see this plan and nothing else of this machine. The plan stays here.`}
        </p>
        <div className={styles.row}>
          <span>{t`Network`}</span>
          <ChoiceEntry
            label={t`Network`}
            value={address}
            blank="none"
            choices={addresses.map((one) => ({
              value: one.address,
              label: `${one.address} (${one.name})`,
            }))}
            onCommit={setAddress}
          />
        </div>
        <FormField
          label={t`Port`}
          value={port}
          onChange={setPort}
          error={isPort ? undefined : t`Give a number from 0 to 65535; 0 takes any free one.`}
        />
        <label className={styles.check}>
          <input type="checkbox" checked={tls} onChange={(event) => setTls(event.target.checked)} />
          <span>
            {t`Encrypt with a certificate of this machine. Browsers warn once; guests compare the fingerprint with the one that is shown here.`}
          </span>
        </label>
        {refusal !== undefined && (
          <p role="alert" className={styles.refusal}>
            {refusal}
          </p>
        )}
      </div>
    </Modal>
  );
}

function HowToJoin({ opened }: { readonly opened: OpenRoom }) {
  return (
    <Modal
      title={t`The workshop is open`}
      onClose={closeDialog}
      footer={
        <>
          <Button onPress={() => void closeWorkshop()}>{t`Close the workshop`}</Button>
          <Button look="primary" onPress={closeDialog}>
            {t`Back to the plan`}
          </Button>
        </>
      }
    >
      <div className={styles.join}>
        <QrCode
          text={`${opened.link}#code=${opened.code}`}
          size={200}
          label={t`QR code of the address to join`}
        />
        <dl className={styles.facts}>
          <dt>{t`Address`}</dt>
          <dd className={styles.link}>{opened.link}</dd>
          <dt>{t`Code`}</dt>
          <dd className={styles.code}>{readableCode(opened.code)}</dd>
          {opened.fingerprint !== undefined && (
            <>
              <dt>{t`Fingerprint of the certificate (SHA-256)`}</dt>
              <dd className={styles.print}>{opened.fingerprint}</dd>
            </>
          )}
        </dl>
      </div>
      {!opened.tls && (
        <p className={styles.words}>
          {t`Not encrypted: whoever listens on this network can read along. Close and open it with a certificate where that matters.`}
        </p>
      )}
    </Modal>
  );
}
