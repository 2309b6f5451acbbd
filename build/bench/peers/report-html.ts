import { xmlText } from '#shared/interchange/junit/xml-text.ts';
import { sceneSvg } from '#shared/interchange/svg/scene-svg.ts';
import type { Block, ReportDocument, Words } from '#shared/report/document/report-document.ts';

/** The same report as a page of HTML, for a browser to print. */
export const reportHtml = ({ title, sections, lang }: ReportDocument): string =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${xmlText(title)}</title><style>body{font:9.5pt 'Noto Sans',sans-serif}section{break-before:page}table{width:100%;border-collapse:collapse;font-size:8pt}td,th{border-bottom:.5pt solid #ccc;text-align:left;vertical-align:top;padding:2pt 3pt}svg{max-width:100%;height:auto}</style></head><body>${sections
    .map(
      ({ title: heading, anchor, blocks }) =>
        `<section id="${xmlText(anchor)}"><h1>${xmlText(heading)}</h1>${blocks.map(blockHtml).join('')}</section>`,
    )
    .join('')}</body></html>`;

function blockHtml(block: Block): string {
  switch (block.is) {
    case 'title':
      return `<h1>${xmlText(block.title)}</h1><p>${xmlText(block.subtitle)}</p>`;
    case 'heading':
      return `<h${block.level}>${xmlText(block.text)}</h${block.level}>`;
    case 'paragraph':
      return `<p>${words(block.text)}</p>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${words(item)}</li>`).join('')}</ul>`;
    case 'counts':
      return `<ul>${block.items.map(({ count, label }) => `<li>${count} ${xmlText(label)}</li>`).join('')}</ul>`;
    case 'facts':
      return `<table>${block.rows.map(({ label, value, note }) => `<tr><td>${xmlText(label)}</td><td>${words(value)}</td><td>${words(note ?? '')}</td></tr>`).join('')}</table>`;
    case 'table':
      return `<table><thead><tr>${block.columns.map((column) => `<th scope="col">${xmlText(column.title)}</th>`).join('')}</tr></thead><tbody>${block.rows
        .map(
          ({ cells, anchor }) =>
            `<tr${anchor === undefined ? '' : ` id="${xmlText(anchor)}"`}>${cells.map((cell) => `<td>${words(cell)}</td>`).join('')}</tr>`,
        )
        .join('')}</tbody></table>`;
    case 'figure':
    case 'sheet':
      return sceneSvg(block.scene);
    case 'contents':
      return '';
  }
}

const words = (said: Words): string =>
  typeof said === 'string'
    ? xmlText(said)
    : said
        .map(({ text, to }) =>
          to === undefined ? xmlText(text) : `<a href="#${xmlText(to)}">${xmlText(text)}</a>`,
        )
        .join('');
