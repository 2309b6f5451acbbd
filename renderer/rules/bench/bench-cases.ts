import { isFieldName } from '#shared/catalogue/fields.ts';
import type { OwnFixtures } from '#shared/plan/schemas/own-fixtures-schema.ts';

/** What a variation of the failing plan must come to. */
export type Verdict = 'clear' | 'finds' | 'unknown';

type Unknown = NonNullable<OwnFixtures['unknown']>[number];
/** One small difference from the failing plan, whatever it must come to. */
export type BenchVariation = OwnFixtures['clear'][number] & {
  readonly finds?: readonly string[];
  readonly missing?: Unknown['missing'];
};

/** A variation with what it must come to. */
export interface BenchCase {
  readonly verdict: Verdict;
  readonly variation: BenchVariation;
}

/** The variations of some fixtures, in the order in which they are judged. */
export const benchCases = (fixtures: OwnFixtures): readonly BenchCase[] => [
  ...fixtures.clear.map((variation) => ({ verdict: 'clear' as const, variation })),
  ...(fixtures.alsoFinds ?? []).map((variation) => ({ verdict: 'finds' as const, variation })),
  ...(fixtures.unknown ?? []).map((variation) => ({ verdict: 'unknown' as const, variation })),
];

/** The lists of fixtures that hold these variations. What a variation cannot tell without is what it makes unstated. */
export function listsOf(cases: readonly BenchCase[]): Pick<OwnFixtures, 'clear'> & {
  readonly alsoFinds: OwnFixtures['alsoFinds'] | undefined;
  readonly unknown: OwnFixtures['unknown'] | undefined;
} {
  const of = (verdict: Verdict) =>
    cases.filter((each) => each.verdict === verdict).map(({ variation }) => variation);
  const [finds, unknown] = [of('finds'), of('unknown')];
  return {
    clear: of('clear').map(plain),
    alsoFinds: finds.length === 0 ? undefined : finds.map(withoutMissing),
    unknown:
      unknown.length === 0
        ? undefined
        : unknown.map((variation) => ({ ...plain(variation), missing: missingOf(variation) })),
  };
}

/** A case in place of another, or none. The order of judging stays as far as verdicts do. */
export const replaced = (
  cases: readonly BenchCase[],
  index: number,
  next: BenchCase | undefined,
): readonly BenchCase[] =>
  cases.flatMap((each, place) => (place === index ? (next === undefined ? [] : [next]) : [each]));

/** A variation with a fact stated otherwise; `null` makes it unstated, undefined leaves it as the failing plan has it. */
export function withFact(
  variation: BenchVariation,
  part: string,
  field: string,
  value: unknown,
): BenchVariation {
  const { facts = {}, ...rest } = variation;
  const { [part]: of, ...others } = facts as Readonly<Record<string, Record<string, unknown>>>;
  const { [field]: _before, ...kept } = of ?? {};
  const ofPart = value === undefined ? kept : { ...kept, [field]: value };
  const all = Object.keys(ofPart).length === 0 ? others : { ...others, [part]: ofPart };
  return (Object.keys(all).length === 0 ? rest : { ...rest, facts: all }) as BenchVariation;
}

/** The facts that a variation states otherwise, one by one. */
export const factChanges = ({
  facts = {},
}: BenchVariation): readonly (readonly [part: string, field: string, value: unknown])[] =>
  Object.entries(facts).flatMap(([part, of]) =>
    Object.entries(of).map(([field, value]) => [part, field, value] as const),
  );

/** A variation with a list of its, or without it when the list is empty. */
export function withList(
  variation: BenchVariation,
  key: 'without' | 'unrelated',
  list: readonly string[],
): BenchVariation {
  const { [key]: _before, ...rest } = variation;
  return list.length === 0 ? rest : { ...rest, [key]: list };
}

function missingOf(variation: BenchVariation): Unknown['missing'] {
  const blanked = factChanges(variation).flatMap(([part, field, value]) =>
    value === null && (isFieldName(field) || field === 'technology')
      ? [[part, field] as const]
      : [],
  );
  return blanked.length === 0 ? (variation.missing ?? []) : blanked;
}

function plain({ missing: _missing, finds: _finds, ...variation }: BenchVariation) {
  return variation;
}

function withoutMissing({ missing: _missing, ...variation }: BenchVariation) {
  return variation;
}
