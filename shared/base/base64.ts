const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Bytes as text by RFC 4648, section 4, with padding. */
export function toBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const [a, b, c] = [bytes[at]!, bytes[at + 1], bytes[at + 2]];
    const bits = (a << 16) | ((b ?? 0) << 8) | (c ?? 0);
    const sign = (shift: number): string => letters[(bits >> shift) & 63]!;
    parts.push(
      sign(18),
      sign(12),
      b === undefined ? '=' : sign(6),
      c === undefined ? '=' : sign(0),
    );
  }
  return parts.join('');
}
