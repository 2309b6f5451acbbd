import { X } from 'lucide';
import type { ReactNode } from 'react';
import { Dialog, Heading, Modal as AriaModal, ModalOverlay } from 'react-aria-components';
import { IconButton } from './IconButton.tsx';
import { classes } from './classes.ts';
import styles from './Modal.module.css';
import { t } from '#shared/words/t.ts';

/** A dialog over the window: Escape and the cross close it, focus stays inside and returns after. */
export function Modal({
  title,
  onClose,
  wide = false,
  whole = false,
  children,
  footer,
}: {
  readonly title: string;
  readonly onClose: () => void;
  readonly wide?: boolean;
  /** As large as the window allows: to look at pages. */
  readonly whole?: boolean;
  readonly children: ReactNode;
  /** The buttons. */
  readonly footer?: ReactNode;
}) {
  return (
    <ModalOverlay
      isOpen
      isDismissable
      className={styles.overlay ?? ''}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <AriaModal className={classes(styles.modal, wide && styles.wide, whole && styles.whole)}>
        <Dialog className={styles.dialog ?? ''}>
          <div className={styles.head}>
            <Heading slot="title" className={styles.title ?? ''}>
              {title}
            </Heading>
            <IconButton label={t`Close`} icon={X} small onPress={onClose} />
          </div>
          <div className={styles.body}>{children}</div>
          {footer !== undefined && <div className={styles.foot}>{footer}</div>}
        </Dialog>
      </AriaModal>
    </ModalOverlay>
  );
}
