import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The page and the card's worker, built in memory: nothing is written and nothing is read from the network. */
export async function buildPageAssets(): Promise<Map<string, string>> {
  const { outputFiles } = await build({
    entryPoints: { page: here('../page/main.tsx'), worker: here('../worker/main.tsx') },
    bundle: true,
    format: 'esm',
    target: 'es2022',
    outdir: '/',
    write: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return new Map(outputFiles.map((file) => [file.path.replace(/^.*[\\/]/, ''), file.text]));
}

export const pageHtml = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>Record</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/page/page.css" />
    <script type="module" src="/page/page.js"></script>
  </head>
  <body>
    <div id="page"></div>
  </body>
</html>
`;
