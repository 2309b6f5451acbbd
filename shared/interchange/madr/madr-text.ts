import type { Decision, DecisionOption } from '#shared/plan/decision-record/decision-records.ts';
import { decisionNumber, linkWords } from '#shared/plan/words/link-words.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import { escapeMarkdown } from '../markdown/escape-markdown.ts';
import { quotedYaml } from './quoted-yaml.ts';
import { t } from '#shared/words/t.ts';

/**
 * A decision as a file of MADR 4.0.0 (adr.github.io/madr): front matter, then its chapters in their order. Chapters about which
 * nothing is said are left out, as MADR allows; texts are written as they are, without meaning anything to Markdown.
 */
export function madrText(plan: PlanView, decision: Decision): string {
  const { title, context, drivers, confirmation, more, links } = decision;
  const parts = [
    frontMatter(plan, decision),
    `# ${escapeMarkdown(title)}`,
    chapter('## Context and Problem Statement', paragraphs(context)),
    chapter('## Decision Drivers', bullets(drivers)),
    chapter('## Considered Options', bullets(decision.options?.map((option) => option.title))),
    chapter('## Decision Outcome', outcome(decision)),
    chapter('### Consequences', consequences(decision)),
    chapter('### Confirmation', paragraphs(confirmation)),
    chapter('## Pros and Cons of the Options', decision.options?.map(prosAndCons).join('\n\n')),
    chapter(
      '## More Information',
      [paragraphs(more), bullets(links?.map((link) => `${link.to}: ${linkWords(plan, link)}`))]
        .filter((part) => part !== '')
        .join('\n\n'),
    ),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function frontMatter(plan: PlanView, decision: Decision): string {
  const successor =
    decision.supersededBy === undefined ? undefined : plan.get('decision', decision.supersededBy);
  const status =
    decision.status === 'superseded' && successor !== undefined
      ? `superseded by ${decisionNumber(successor.number)}`
      : decision.status;
  const people = [
    ['decision-makers', decision.deciders],
    ['consulted', decision.consulted],
    ['informed', decision.informed],
  ].flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${quotedYaml(value)}`]));
  return [
    '---',
    `status: ${quotedYaml(status)}`,
    `date: ${decision.decidedOn}`,
    ...people,
    '---',
  ].join('\n');
}

const chapter = (heading: string, text = ''): string =>
  text === '' ? '' : `${heading}\n\n${text}`;

/** Each line that was typed is a paragraph. */
const paragraphs = (text = ''): string =>
  text
    .split('\n')
    .map(escapeMarkdown)
    .filter((line) => line !== '')
    .join('\n\n');

const bullets = (lines: readonly string[] = []): string =>
  lines.map((line) => `* ${escapeMarkdown(line)}`).join('\n');

function outcome({ options, chosen, justification }: Decision): string {
  const option = options?.find(({ id }) => id === chosen);
  const because = paragraphs(justification);
  if (option === undefined) return because;
  const title = `Chosen option: "${escapeMarkdown(option.title)}"`;
  return because === '' ? `${title}.` : `${title}, because\n\n${because}`;
}

const consequences = ({ gains, drawbacks }: Decision): string =>
  [...said('Good, because', gains), ...said('Bad, because', drawbacks)].join('\n');

const prosAndCons = ({ title, pros, cons }: DecisionOption): string =>
  chapter(
    `### ${escapeMarkdown(title)}`,
    [...said('Good, because', pros), ...said('Bad, because', cons)].join('\n') ||
      t`Nothing is noted for or against it.`,
  );

const said = (word: string, lines: readonly string[] = []): readonly string[] =>
  lines.map((line) => `* ${word} ${escapeMarkdown(line)}`);
