import type { ComponentProps } from 'react';
import type { ReportOrder } from '#shared/api/report-order.ts';
import { accentOf, contrastWithWhite } from '#shared/report/branding/accent.ts';
import type { Logo } from '#shared/report/branding/logo.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { TextEntry } from '#renderer/ui/TextEntry.tsx';
import { withBranding } from './report-choice.ts';
import styles from './ReportDialog.module.css';
import { pickLogo } from './save-report.ts';
import { t } from '#shared/words/t.ts';
import { counted } from '#shared/words/counted.ts';

/** Whose report it is: name, logo, colour, a line in the foot. */
export function BrandingFields({
  order,
  onChange,
}: {
  readonly order: ReportOrder;
  readonly onChange: (order: ReportOrder) => void;
}) {
  const { organisation = '', footer = '', accent = '', logo } = order.branding ?? {};
  const set = (change: Parameters<typeof withBranding>[1]) => onChange(withBranding(order, change));
  const choose = async () => {
    const next = await pickLogo();
    if (next !== undefined) set({ logo: next });
  };
  return (
    <section className={styles.branding} aria-label={t`Whose report it is`}>
      <h3 className={styles.title}>{t`Whose report it is`}</h3>
      <Entry
        label={t`Organisation`}
        value={organisation}
        onCommit={(text) => {
          if (text.length > 120) return t`A name has at most 120 letters. Shorten it.`;
          set({ organisation: text.trim() });
          return undefined;
        }}
      />
      <Entry
        label={t`Foot of pages`}
        value={footer}
        onCommit={(text) => {
          if (text.length > 200) return t`The line has at most 200 letters. Shorten it.`;
          set({ footer: text.trim() });
          return undefined;
        }}
      />
      <Entry
        label={t`Accent colour`}
        value={accent}
        onCommit={(text) => {
          const said = text.trim();
          if (said !== '' && !/^#[0-9a-f]{6}$/i.test(said))
            return t`A colour is # and six digits from 0 to f. Write it as #1a5fb4.`;
          set({ accent: said.toLowerCase() });
          return undefined;
        }}
      />
      {accent !== '' && <AccentNote accent={accent} />}
      <div className={styles.templates}>
        <Button small onPress={() => void choose()}>
          {logo === undefined ? t`Choose a logo…` : t`Another logo…`}
        </Button>
        {logo !== undefined && (
          <Button small onPress={() => set({ logo: undefined })}>
            {t`Without logo`}
          </Button>
        )}
      </div>
      {logo !== undefined && <p className={styles.remark}>{logoWords(logo)}</p>}
    </section>
  );
}

/** A field with its name beside it. */
function Entry(props: Pick<ComponentProps<typeof TextEntry>, 'label' | 'value' | 'onCommit'>) {
  return (
    <div className={styles.entry}>
      <span aria-hidden="true">{props.label}</span>
      <TextEntry {...props} />
    </div>
  );
}

/** How the colour is used, and that text in it is darkened where it could not be read. */
function AccentNote({ accent }: { readonly accent: string }) {
  const { area, text } = accentOf(accent);
  const contrast = Math.floor(contrastWithWhite(area) * 10) / 10;
  return (
    <p className={styles.remark}>
      <span className={styles.swatch} style={{ background: area }} aria-hidden="true" />
      {area === text
        ? t`For bars and links: contrast with white ${contrast}:1.`
        : t`For bars. Contrast with white is ${contrast}:1, so links are darkened to ${text}.`}
    </p>
  );
}

const logoWords = (logo: Logo): string =>
  logo.is === 'picture'
    ? t`Picture, ${logo.w} by ${logo.h} pixels.`
    : counted(logo.paths.length, {
        one: 'Drawing of {0} shape.',
        other: 'Drawing of {0} shapes.',
      });
