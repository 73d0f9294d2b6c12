import { preview as vitePreview } from 'vite';

/** Serves dist/ as a host would, on port 4174 or the one after `--port`. */
export default async function preview(args: readonly string[]): Promise<void> {
  const port = Number(args[args.indexOf('--port') + 1]) || 4174;
  const server = await vitePreview({ preview: { port, strictPort: true } });
  console.log(`Den byggede side: ${server.resolvedUrls?.local[0] ?? ''}`);
}
