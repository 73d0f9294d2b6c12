import type { Content } from '../read/yaml-text.ts';

/** What a row is sealed without: the seal itself, and the corrections, which may come later. */
const unsealed: readonly string[] = ['forsegl', 'rettelser'];

/** The seal of a row as eight signs: the same for the same fields and texts, whatever their order, blanks and comments. */
export function sealOf(row: Content): string {
  const fields =
    typeof row === 'object' && !Array.isArray(row)
      ? Object.fromEntries(Object.entries(row).filter(([key]) => !unsealed.includes(key)))
      : row;
  return fnv1a(canonical(fields)).toString(16).padStart(8, '0');
}

function canonical(content: Content): string {
  if (typeof content === 'string') return JSON.stringify(content.trim());
  if (content instanceof Array) return `[${content.map(canonical).join()}]`;
  const fields = Object.entries(content).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([key, value]) => `${JSON.stringify(key)}:${canonical(value)}`).join()}}`;
}

/** The 32-bit FNV-1a hash of a text: tiny, and enough to notice a slip. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}
