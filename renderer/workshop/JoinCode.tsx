import { readableCode } from '#shared/workshop/open-room.ts';
import { openedRoom } from '#renderer/state/room/room.ts';
import { useStore } from '#renderer/state/base/store.ts';
import { QrCode } from './QrCode.tsx';
import styles from './JoinCode.module.css';
import { t } from '#shared/words/t.ts';

/** The code and the picture of it, for those who come later. */
export function JoinCode({ size = 72 }: { readonly size?: number }) {
  const opened = useStore(openedRoom);
  if (opened === undefined) return null;
  return (
    <section aria-label={t`Join code`} className={styles.join}>
      <QrCode
        text={`${opened.link}#code=${opened.code}`}
        size={size}
        label={t`QR code of the address to join`}
      />
      <div>
        <span className={styles.label}>{t`Join code`}</span>
        <span className={styles.code}>{readableCode(opened.code)}</span>
        <span className={styles.words}>{t`Changes when the workshop closes`}</span>
      </div>
    </section>
  );
}
