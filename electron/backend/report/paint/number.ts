/** A length as it stands in a content stream: to a hundredth of a point. */
export const num = (value: number): string => String(Math.round(value * 100) / 100);
