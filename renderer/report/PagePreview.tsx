import type { ReadyReport } from '#shared/api/report-order.ts';
import type { ReportState } from './use-report.ts';
import styles from './ReportDialog.module.css';

/** The pages as they will be printed, and how far the next state of them is. */
export function PagePreview({ state: { ready, done, sentence } }: { readonly state: ReportState }) {
  return (
    <section className={styles.preview} aria-label="Pages">
      <div className={styles.status} role="status">
        {statusWords({ ready, done, sentence })}
      </div>
      {done !== undefined && (
        <progress className={styles.progress} value={done} max={1} aria-label="Report" />
      )}
      {/* There are more pages than fit, and a key must be able to reach them. */}
      <section className={styles.pages} tabIndex={0} aria-label="Pictures of the pages">
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
  if (done !== undefined) return `Making the pages: ${Math.round(done * 100)} %`;
  if (ready === undefined) return 'Making the pages';
  const { pageCount, previews, bytes } = ready;
  const size = bytes < 1e6 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
  const shown = previews.length < pageCount ? `, the first ${previews.length} shown` : '';
  return `${pageCount} ${pageCount === 1 ? 'page' : 'pages'}${shown}, ${size}`;
}

function Pages({ report }: { readonly report: ReadyReport }) {
  return report.previews.map((svg, index) => (
    <img
      // A page has no name but its number.
      key={index}
      className={styles.page}
      src={`data:image/svg+xml,${encodeURIComponent(svg)}`}
      loading="lazy"
      alt={`Page ${index + 1} of ${report.pageCount}`}
    />
  ));
}
