import { layers, type Layer } from '#shared/catalogue/layers.ts';
import { layerGuide } from '#shared/catalogue/layer-guide.ts';
import type { CheckResult, Finding, Unknown } from '#shared/rules/finding.ts';
import { t } from '#shared/words/t.ts';

/** A question for the room, made from a gap of the plan. */
export interface PromptCard {
  readonly id: string;
  readonly layer: Layer;
  /** In words that need no tool: what may happen, then a question. */
  readonly text: string;
  /** The components it speaks of. */
  readonly components: readonly string[];
}

/** More than a half-day can take; the gravest come first. */
const mostCards = 40;
const mostOfOneLayer = 8;

/** Questions for the room: of layers that are missing, then of what was found, then of what nobody has stated. */
export function promptCards(result: CheckResult): readonly PromptCard[] {
  const cards = [
    ...layers.flatMap((layer) => missingCard(layer, result)),
    ...result.findings.filter(({ severity }) => severity !== 'info').map(findingCard),
    ...factCards(result.unknown),
  ];
  const taken = new Map<Layer, number>();
  return cards
    .filter(({ layer }) => {
      const before = taken.get(layer) ?? 0;
      taken.set(layer, before + 1);
      return before < mostOfOneLayer;
    })
    .slice(0, mostCards);
}

function missingCard(layer: Layer, { layers: states }: CheckResult): PromptCard[] {
  if (states[layer] !== 'missing') return [];
  const { headline, sentence } = layerGuide[layer].atStake;
  const text = t`${ended(headline)} ${ended(sentence)} Who here does without it today, and how?`;
  return [{ id: `layer ${layer}`, layer, text, components: [] }];
}

function findingCard(finding: Finding): PromptCard {
  const layer = finding.layers[0] ?? 'management';
  return {
    id: finding.key,
    layer,
    text: `${ended(finding.message)} ${questionOf[layer]}`,
    components: finding.subjects.flatMap(({ id }) => (id === 'plan' ? [] : [id])),
  };
}

/** What to ask when something of a layer does not hold. */
const questionOf: Readonly<Record<Layer, string>> = {
  access: t`Who notices first, and what can they still do?`,
  application: t`Which work stands still, and for how long is that all right?`,
  processing: t`It is 02:00 and this happens: what restarts, and who is told?`,
  network: t`Which way do people and data take then?`,
  storage: t`What is lost, and who has it a second time?`,
  security: t`Who could use that, and how would it be seen?`,
  management: t`Who sees it, on which screen, and what do they do next?`,
};

/** One card for each fact that several judgements wait for: the most wanted first. */
function factCards(unknown: readonly Unknown[]): PromptCard[] {
  const wanted = new Map<string, { count: number; card: PromptCard }>();
  for (const { layers: concerned, missing } of unknown) {
    for (const fact of missing) {
      const id = `fact ${fact.component} ${fact.field}`;
      const known = wanted.get(id);
      const text = t`Nobody has said yet: ${fact.label} of ${fact.componentName}. Who knows it, and how sure are they?`;
      const card = {
        id,
        layer: concerned[0] ?? 'management',
        text,
        components: [fact.component],
      };
      wanted.set(id, { count: (known?.count ?? 0) + 1, card: known?.card ?? card });
    }
  }
  return [...wanted.values()].sort((a, b) => b.count - a.count).map(({ card }) => card);
}

const ended = (sentence: string): string => (/[.?]$/.test(sentence) ? sentence : `${sentence}.`);
