/** A length as it stands in a content stream: to a hundredth of a point. */
export const num = (value: number): string => String(Math.round(value * 100) / 100);

/** Part of a matrix that was given to us. */
export const num6 = (value: number): string => String(Math.round(value * 1_000_000) / 1_000_000);

/** A scale: small drawings inside large ones need more digits. */
export const num4 = (value: number): string => String(Math.round(value * 10_000) / 10_000);
