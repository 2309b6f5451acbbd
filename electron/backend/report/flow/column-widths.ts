/** How wide a column would like to be, and how narrow it can be, in points. */
export interface ColumnNeeds {
  readonly whole: number;
  /** As wide as most of its cells are. */
  readonly usual: number;
  readonly part: number;
}

/** A column is not made wider than this share of the table while others are cut. */
const widestShare = 0.5;

/** Widths of columns that fill `width`: as wide as they like where there is room, else down towards their widest word. */
export function columnWidths(needs: readonly ColumnNeeds[], width: number): readonly number[] {
  const likes = needs.map(({ whole }) => whole);
  const sum = total(likes);
  if (sum <= width) {
    const extra = width - sum;
    return likes.map((like) => like + (extra * like) / sum);
  }
  const least = needs.map(({ whole, part }) => Math.min(whole, part, width * widestShare));
  const leastSum = total(least);
  if (leastSum >= width) return least.map((one) => (one * width) / leastSum);
  const capped = needs.map(({ usual }, index) => Math.max(least[index]!, usual));
  const wishes = capped.map((like, index) => like - least[index]!);
  const wishSum = total(wishes) || 1;
  // Long texts gain by the root of what they wish, so that one note does not squeeze all names.
  const roots = wishes.map((wish) => Math.sqrt(wish));
  const free = width - leastSum;
  if (wishSum <= free) {
    // Most cells fit: what is left goes to those that do not, by what they lack.
    const lacks = needs.map(({ whole }, index) => Math.max(0, whole - capped[index]!));
    const lackSum = total(lacks) || 1;
    return capped.map((own, index) => own + ((free - wishSum) * lacks[index]!) / lackSum);
  }
  return shared(least, wishes, roots, free);
}

/** Gives out what is free by the roots of the wishes; who has all it wishes gives the rest to the others. */
function shared(
  least: readonly number[],
  wishes: readonly number[],
  roots: readonly number[],
  free: number,
): readonly number[] {
  const given = least.map(() => 0);
  let [left, open] = [free, wishes.map((_, index) => index)];
  while (left > 0.01 && open.length > 0) {
    const rootSum = total(open.map((index) => roots[index]!)) || 1;
    const satisfied = open.filter(
      (index) => given[index]! + (left * roots[index]!) / rootSum >= wishes[index]!,
    );
    if (satisfied.length === 0) {
      for (const index of open) given[index]! += (left * roots[index]!) / rootSum;
      break;
    }
    for (const index of satisfied) {
      left -= wishes[index]! - given[index]!;
      given[index] = wishes[index]!;
    }
    open = open.filter((index) => !satisfied.includes(index));
  }
  return least.map((one, index) => one + given[index]!);
}

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
