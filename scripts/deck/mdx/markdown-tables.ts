import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';

/** What reads Markdown, as far as it is told of more that it can read. */
type Reader = { data: () => object };

/** Lets Markdown have tables, `| a | b |`, and nothing else that it does not have by itself. */
export function markdownTables(this: Reader): void {
  const data: { micromarkExtensions?: unknown[]; fromMarkdownExtensions?: unknown[] } = this.data();
  (data.micromarkExtensions ??= []).push(gfmTable());
  (data.fromMarkdownExtensions ??= []).push(gfmTableFromMarkdown());
}
