import { copyText } from '#renderer/actions/copy-text.ts';
import { errorDetails } from '#renderer/state/telling/error-details.ts';
import { errorSentence } from '#renderer/state/telling/error-sentence.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Guarded } from '#renderer/ui/Guarded.tsx';
import styles from './BrokenPart.module.css';
import type { ReactNode } from 'react';
import { t } from '#shared/words/t.ts';

interface PartProps {
  /** Its place in the editor's grid, if it has one of its own. */
  readonly area?: string;
  readonly children: ReactNode;
}

/** A part of the window that may fail without the others: then it says so in its place. */
export function GuardedPart({ area, children }: PartProps) {
  return (
    <Guarded broken={(error, again) => <BrokenPart error={error} area={area} onAgain={again} />}>
      {children}
    </Guarded>
  );
}

interface BrokenProps {
  readonly error: unknown;
  readonly area: string | undefined;
  readonly onAgain: () => void;
}

function BrokenPart({ error, area, onAgain }: BrokenProps) {
  return (
    <div className={styles.part} style={area === undefined ? {} : { gridArea: area }} role="alert">
      <p>{t`This part of the window failed (“${errorSentence(error)}”). Your plan is kept, and the rest of the window goes on.`}</p>
      <div className={styles.acts}>
        <Button small onPress={onAgain}>{t`Try again`}</Button>
        <CopyDetails error={error} />
      </div>
    </div>
  );
}

/** In place of everything, where not even the frame of the window could be drawn. */
export function BrokenWindow({ error }: { readonly error: unknown }) {
  return (
    <div className={styles.window} role="alert">
      <h1>{t`Strata has stopped in this window`}</h1>
      <p>{t`Something went wrong that should not have (“${errorSentence(error)}”). Your plan is kept up to your last step.`}</p>
      <div className={styles.acts}>
        <Button look="primary" onPress={() => window.location.reload()}>
          {t`Load the window anew`}
        </Button>
        <CopyDetails error={error} />
      </div>
    </div>
  );
}

function CopyDetails({ error }: { readonly error: unknown }) {
  return (
    <Button small look="link" onPress={() => void copyText(errorDetails(error))}>
      {t`Copy details`}
    </Button>
  );
}
