const textFrame = 0x81;
const frames = new WeakMap<Buffer, Buffer>();

/** A message to many as one whole frame (RFC 6455 §5.2): made for the first of them, the same bytes for all. */
export function framed(text: Buffer): Buffer {
  const known = frames.get(text);
  if (known !== undefined) return known;
  const frame = Buffer.concat([headOf(text.length), text]);
  frames.set(text, frame);
  return frame;
}

function headOf(length: number): Buffer {
  if (length < 126) return Buffer.from([textFrame, length]);
  const isShort = length < 65_536;
  const head = Buffer.alloc(isShort ? 4 : 10);
  head[0] = textFrame;
  head[1] = isShort ? 126 : 127;
  if (isShort) head.writeUInt16BE(length, 2);
  else head.writeBigUInt64BE(BigInt(length), 2);
  return head;
}
