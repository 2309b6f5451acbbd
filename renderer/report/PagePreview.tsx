import type { ReadyReport } from '#shared/api/report-order.ts';
import type { ReportState } from './use-report.ts';
import styles from './ReportDialog.module.css';
import { saidNumber } from '#shared/words/said-number.ts';
import { t } from '#shared/words/t.ts';
import { counted } from '#shared/words/counted.ts';

/** The pages as they will be printed, and how far the next state of them is. */
export function PagePreview({ state: { ready, done, sentence } }: { readonly state: ReportState }) {
  return (
    <section className={styles.preview} aria-label={t`Pages`}>
      <div className={styles.status} role="status">
        {statusWords({ ready, done, sentence })}
      </div>
      {done !== undefined && (
        <progress className={styles.progress} value={done} max={1} aria-label={t`Report`} />
      )}
      {/* There are more pages than fit, and a key must be able to reach them. */}
      <section className={styles.pages} tabIndex={0} aria-label={t`Pictures of the pages`}>
        {ready !== undefined && <Pages key={ready.reportId} report={ready} />}
      </section>
    </section>
  );
}

function statusWords({
  ready,
  done,
  sentence,
}: { [Key in keyof ReportState]: ReportState[Key] | undefined }): string {
  if (sentence !== undefined) return sentence;
  if (done !== undefined) return t`Making the pages: ${Math.round(done * 100)} %`;
  if (ready === undefined) return t`Making the pages`;
  const { pageCount, previews, bytes } = ready;
  const size =
    bytes < 1e6 ? `${Math.round(bytes / 1000)} kB` : `${saidNumber((bytes / 1e6).toFixed(1))} MB`;
  const isAll = previews.length >= pageCount;
  return isAll
    ? counted(pageCount, { one: '{0} page, {1}', other: '{0} pages, {1}' }, size)
    : counted(
        pageCount,
        {
          one: '{0} page, the first {1} shown, {2}',
          other: '{0} pages, the first {1} shown, {2}',
        },
        previews.length,
        size,
      );
}

function Pages({ report }: { readonly report: ReadyReport }) {
  return report.previews.map((svg, index) => (
    <img
      // A page has no name but its number.
      key={index}
      className={styles.page}
      src={`data:image/svg+xml,${encodeURIComponent(svg)}`}
      loading="lazy"
      alt={t`Page ${index + 1} of ${report.pageCount}`}
    />
  ));
}
