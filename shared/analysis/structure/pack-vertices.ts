import { vertexIs, type Structure } from './structure.ts';
import type { WrittenVertex } from './structure-writer.ts';

/** Vertices on typed arrays. */
export function packVertices(
  vertices: readonly WrittenVertex[],
  components: number,
): Pick<Structure, 'size' | 'is' | 'subject' | 'need' | 'childStart' | 'children' | 'leafOf'> {
  const childStart = new Int32Array(vertices.length + 1);
  const leafOf = new Int32Array(components);
  vertices.forEach(({ is, subject, children }, vertex) => {
    childStart[vertex + 1] = childStart[vertex]! + children.length;
    if (is === vertexIs.component) leafOf[subject] = vertex;
  });
  return {
    size: vertices.length,
    is: Uint8Array.from(vertices, ({ is }) => is),
    subject: Int32Array.from(vertices, ({ subject }) => subject),
    need: Int32Array.from(vertices, ({ need }) => need),
    childStart,
    children: Int32Array.from(vertices.flatMap(({ children }) => children)),
    leafOf,
  };
}
