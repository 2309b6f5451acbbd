import type { ReportTable } from '#shared/report/tables/report-table.ts';
import type { Branding } from '#shared/report/branding/branding.ts';
import type { Scene } from '#shared/scene/scene.ts';
import { spokenLanguage } from '#shared/words/spoken.ts';
import { t } from '#shared/words/t.ts';
import { anchorName, escapeMarkup } from '../markup/escape-markup.ts';
import { sceneSvg } from '../svg/scene-svg.ts';
import { brandedHead, brandedStyles } from './branded-head.ts';
import { htmlTable } from './html-table.ts';
import { reportStyles } from './report-styles.ts';

/** What a page says. */
export interface HtmlReport {
  readonly title: string;
  /** Sentences under the title. */
  readonly lead: readonly string[];
  /** The whole plan. */
  readonly picture: Scene;
  readonly tables: readonly ReportTable[];
  /** What it was made with, at the foot. */
  readonly foot: string;
  readonly branding?: Branding;
}

/**
 * A report as one page, HTML that is XML as well: styles and drawing inside it, no scripts, nothing from outside; light, and made to be printed. Components
 * in the drawing lead to their first row, and rows to the drawing.
 */
export function htmlReport({
  title,
  lead,
  picture,
  tables,
  foot,
  branding = {},
}: HtmlReport): string {
  const rowsOf = firstRows(tables);
  const drawn = sceneSvg(picture, {
    prefix: 'd',
    hrefOf: (id) => (rowsOf.has(id) ? `#${anchorName('r', id)}` : undefined),
    description: t`Drawn as it lies on the canvas. The tables below say the same in words.`,
  });
  const { tag, direction } = spokenLanguage();
  const footers = [branding.footer ?? '', foot].filter((line) => line !== '');
  return `<!DOCTYPE html>
<html lang="${tag}"${direction === 'rtl' ? ' dir="rtl"' : ''}>
<head>
<meta charset="utf-8"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'${branding.logo?.is === 'picture' ? '; img-src data:' : ''}"/>
<title>${escapeMarkup(title)}</title>
<style>${reportStyles}${brandedStyles(branding)}</style>
</head>
<body>
<header>
${brandedHead(branding)}<h1>${isolated(title)}</h1>
${lead.map((sentence) => `<p class="lead">${isolated(sentence)}</p>`).join('\n')}
<nav aria-label="${escapeMarkup(t`Contents`)}"><ol>
<li><a href="#plan">${escapeMarkup(t`The plan`)}</a></li>
${tables.map((table) => `<li><a href="#${anchorName('t', table.name)}">${escapeMarkup(table.title)}</a></li>`).join('\n')}
</ol></nav>
</header>
<main>
<section id="plan"><h2>${escapeMarkup(t`The plan`)}</h2>
<figure>${drawn}</figure></section>
${tables.map((table) => sectionOf(table, rowsOf, drawnIds(picture))).join('\n')}
</main>
<footer>${footers.map((line) => `<p>${isolated(line)}</p>`).join('')}</footer>
</body>
</html>
`;
}

/** Words that keep their own direction. */
const isolated = (text: string): string => `<bdi>${escapeMarkup(text)}</bdi>`;

function sectionOf(
  table: ReportTable,
  rowsOf: ReadonlyMap<string, string>,
  drawn: ReadonlySet<string>,
): string {
  const note = table.note === undefined ? '' : `<p class="note">${escapeMarkup(table.note)}</p>\n`;
  const body =
    table.rows.length === 0
      ? `<p>${escapeMarkup(table.empty)}</p>`
      : note + htmlTable(table, rowsOf, drawn);
  return `<section id="${anchorName('t', table.name)}"><h2>${escapeMarkup(table.title)}</h2>\n${body}</section>`;
}

/** Each component's first row is where the drawing leads: the name of its table. */
function firstRows(tables: readonly ReportTable[]): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  for (const { name, rows } of tables) {
    for (const { component } of rows)
      if (component !== undefined && !first.has(component)) first.set(component, name);
  }
  return first;
}

function drawnIds(scene: Scene): ReadonlySet<string> {
  const found = new Set<string>();
  const look = (shapes: Scene['shapes']): void => {
    for (const shape of shapes) {
      if (shape.is !== 'group') continue;
      if (shape.link !== undefined) found.add(shape.link);
      look(shape.shapes);
    }
  };
  look(scene.shapes);
  return found;
}
