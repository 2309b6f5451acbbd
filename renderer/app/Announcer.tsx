import { useState } from 'react';
import { announcement } from '#renderer/state/telling/announcement.ts';
import { useStore } from '#renderer/state/base/store.ts';
import { Unseen } from '#renderer/ui/Unseen.tsx';
import { t } from '#shared/words/t.ts';

/** Says to screen readers what an act did: seen by nobody. */
export function Announcer() {
  const said = useStore(announcement);
  // The same words again are news only when they are another text: a space that nobody hears makes them so.
  const [before, setBefore] = useState(said);
  const [isOdd, setOdd] = useState(false);
  if (before !== said) {
    setBefore(said);
    setOdd(!isOdd);
  }
  return (
    <Unseen as="div" role="log" aria-live="polite" aria-label={t`What was done`}>
      {said.text === '' ? '' : `${said.text}${isOdd ? '\u00a0' : ''}`}
    </Unseen>
  );
}
