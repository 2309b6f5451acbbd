import { useState, type FormEvent } from 'react';
import { joiningRoles, roleTitle, roleWords, type Role } from '#shared/workshop/roles.ts';
import { joinWithCode } from '#renderer/actions/room/guest-room.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { FormField } from '#renderer/ui/FormField.tsx';
import { Logo } from '#renderer/ui/Logo.tsx';
import styles from './JoinPage.module.css';
import { t } from '#shared/words/t.ts';

/** The first page of a guest: code, name, role. Nothing to install, no account. */
export function JoinPage({ waiting }: { readonly waiting?: string | undefined }) {
  const [code, setCode] = useState(codeInAddress);
  const [name, setName] = useState('');
  const [role, setRole] = useState<Role>('contributor');
  const [refusal, setRefusal] = useState(waiting);
  const [isBusy, setBusy] = useState(false);
  const join = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setRefusal(await joinWithCode(code, name, role));
    setBusy(false);
  };
  return (
    <main className={styles.page}>
      <form className={styles.form} onSubmit={(event) => void join(event)}>
        <div className={styles.head}>
          <Logo />
          <h1>{t`Join the workshop`}</h1>
        </div>
        <FormField label={t`Code`} value={code} onChange={setCode} required placeholder="4729 KD" />
        <FormField label={t`Your name`} value={name} onChange={setName} required />
        <fieldset className={styles.roles}>
          <legend>{t`You come as`}</legend>
          {joiningRoles.map((one) => (
            <label
              key={one}
              className={styles.role}
              data-on={role === one || undefined}
              aria-label={`${roleTitle(one)}: ${roleWords[one]}`}
            >
              <input
                type="radio"
                name="role"
                checked={role === one}
                onChange={() => setRole(one)}
              />
              <span>
                <b>{roleTitle(one)}</b>
                <span className={styles.words}>{roleWords[one]}</span>
              </span>
            </label>
          ))}
        </fieldset>
        {refusal !== undefined && (
          <p role="alert" className={styles.refusal}>
            {refusal}
          </p>
        )}
        <Button
          look="primary"
          className={styles.join}
          type="submit"
          isDisabled={isBusy || code.trim() === '' || name.trim() === ''}
        >
          {t`Join`}
        </Button>
        <p className={styles.words}>
          {t`What you write stays on the host of the workshop. Nothing goes to the internet.`}
        </p>
      </form>
    </main>
  );
}

/** The code that a QR code carried. It stands after the hash, which no server sees. */
const codeInAddress = (): string => /^#code=(\w+)$/.exec(window.location.hash)?.[1] ?? '';
