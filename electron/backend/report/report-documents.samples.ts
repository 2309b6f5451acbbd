import type { ReportDocument, ReportSection } from '#shared/report/document/report-document.ts';
import type { Scene } from '#shared/scene/scene.ts';

const about = {
  subtitle: 'Plan report',
  date: '2026-11-22',
  lang: 'en',
  foot: 'Profile enterprise',
  branding: {},
} as const;

const contents: ReportSection = {
  name: 'contents',
  anchor: 'section:contents',
  title: 'Contents',
  blocks: [{ is: 'contents' }],
};

/** Two hosts, one hatched, with an icon and a line between. */
const twoHosts: Scene = {
  w: 600,
  h: 200,
  title: 'Two hosts',
  shapes: [
    { is: 'rect', x: 0, y: 0, w: 600, h: 200, fill: 'band', stroke: { ink: 'line-2' } },
    {
      is: 'group',
      name: 'esx-01, server',
      link: 'p1',
      shapes: [
        {
          is: 'rect',
          x: 20,
          y: 20,
          w: 160,
          h: 64,
          radius: 6,
          fill: 'card',
          stroke: { ink: 'l-processing', width: 2 },
        },
        { is: 'text', x: 60, y: 56, text: 'esx-01', size: 13, ink: 'ink', bold: true },
        {
          is: 'path',
          d: 'M4 4h16v16H4zM9 9a3 3 0 1 0 6 0',
          x: 28,
          y: 40,
          scale: 1,
          stroke: { ink: 'err', width: 2 },
        },
      ],
    },
    {
      is: 'group',
      place: { x: 300, y: 0, scale: 0.5 },
      clip: { x: 0, y: 0, w: 400, h: 400 },
      shapes: [
        {
          is: 'rect',
          x: 40,
          y: 40,
          w: 320,
          h: 128,
          fill: { hatch: 'l-storage' },
          stroke: { ink: 'line-3', dash: [4, 3] },
        },
      ],
    },
    {
      is: 'line',
      points: [
        [180, 52],
        [320, 52],
      ],
      stroke: { ink: 'ink-3' },
    },
  ],
};

/** A cover, contents and two chapters that lead to each other: every kind of block. */
export const everyBlock: ReportDocument = {
  ...about,
  title: 'Branch <office> & "first" draft',
  sections: [
    {
      name: 'cover',
      anchor: 'section:cover',
      title: 'Cover',
      blocks: [{ is: 'title', title: 'Branch office', subtitle: 'Plan report' }],
    },
    contents,
    {
      name: 'summary',
      anchor: 'section:summary',
      title: 'Summary',
      blocks: [
        {
          is: 'paragraph',
          tone: 'lead',
          text: [
            { text: 'Three layers are missing, see ' },
            { text: 'esx-01', to: 'component:p1' },
            { text: ' and ' },
            { text: 'nowhere', to: 'component:gone' },
            { text: '.' },
          ],
        },
        {
          is: 'counts',
          items: [
            { count: 3, label: 'errors', ink: 'err' },
            { count: 0, label: 'warnings', ink: 'warn' },
          ],
        },
        { is: 'heading', level: 2, text: 'Decide first', aside: 'the gravest' },
        { is: 'list', items: ['One thing', 'Another thing'] },
        {
          is: 'facts',
          rows: [
            { label: 'Power', value: '1.2 kW', note: 'limit 2 kW' },
            { label: 'Units', value: '10 U' },
          ],
        },
      ],
    },
    {
      name: 'layers',
      anchor: 'layer:processing',
      title: 'Processing',
      layer: 'processing',
      blocks: [
        {
          is: 'figure',
          scene: twoHosts,
          alt: 'Two hosts, the second is only planned.',
          caption: 'Two hosts.',
          anchors: ['p1'],
        },
        {
          is: 'table',
          title: 'Components',
          columns: [{ title: 'Name' }, { title: 'Kind' }, { title: 'Cores', align: 'end' }],
          rows: [
            {
              anchor: 'component:p1',
              edge: 'err',
              cells: [[{ text: 'esx-01', to: 'drawn:p1' }], 'server', '16'],
            },
            { anchor: 'component:p2', cells: ['esx-02', '', '16'] },
          ],
        },
      ],
    },
  ],
};

/** Scripts of many kinds, one paragraph each. */
export const scripts = {
  chinese: '虚拟化规划工作台将七个层次放在一张图上。',
  japanese: '仮想化の七つの層を計画する。',
  korean: '가상화 계획 작업대입니다.',
  russian: 'Рабочий стол планировщика',
  greek: 'Σχεδιασμός εικονικοποίησης',
  arabic: 'مرحبا بالعالم',
  hebrew: 'שלום עולם',
  emoji: 'Server 😀 and 👩‍💻 done',
  joinedEmoji: '👨‍👩‍👧‍👦🧑🏿‍🚀 👍🏽 🇩🇪🇫🇷 1️⃣ ❤️ 🏴󠁧󠁢󠁥󠁮󠁧󠁿 ©',
  halfEmoji: '👩 🇩 👍 🏽',
  emojiInArabic: 'مرحبا 😀 بالعالم',
} as const;

export const everyScript: ReportDocument = {
  ...about,
  title: 'Scripts',
  sections: [
    {
      name: 'summary',
      anchor: 'section:summary',
      title: 'Scripts',
      blocks: Object.values(scripts).map((text) => ({ is: 'paragraph', text })),
    },
  ],
};

/** A table over many pages with a row that is higher than a page. */
export const longTable: ReportDocument = {
  ...about,
  title: 'Long',
  sections: [
    contents,
    {
      name: 'materials',
      anchor: 'section:materials',
      title: 'Materials',
      blocks: [
        {
          is: 'table',
          title: 'Materials',
          columns: [{ title: 'Kind' }, { title: 'Note' }],
          rows: [
            ...Array.from({ length: 120 }, (_, index) => ({
              cells: [`part ${index}`, 'a word or two'],
            })),
            { cells: ['the long one', 'word '.repeat(3000).trim()] },
            { cells: ['the last', ''] },
          ],
        },
      ],
    },
    {
      name: 'glossary',
      anchor: 'section:glossary',
      title: 'Glossary',
      blocks: [{ is: 'paragraph', text: 'The end.' }],
    },
  ],
};
