import { glob } from 'node:fs/promises';
import type { InlineConfig } from 'vite';

const jsx = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const;

/** The server: the command line and everything it imports, as one file, so that a later build pulls nothing from under a running one. */
export const serverBuild: InlineConfig = {
  configFile: false,
  logLevel: 'warn',
  oxc: jsx,
  build: {
    ssr: 'src/cli/main.ts',
    outDir: 'dist/server',
    target: 'node26',
    emptyOutDir: true,
    minify: false,
    sourcemap: true,
    rollupOptions: { output: { entryFileNames: 'main.js', codeSplitting: false } },
  },
};

/** The typesetting process beside the server, as plain JavaScript: reading TypeScript would cost each of them more time than its first letter. */
export const workerBuild: InlineConfig = {
  configFile: false,
  logLevel: 'warn',
  build: {
    ssr: 'src/offices/documents/typesetting/typeset-worker.ts',
    outDir: 'dist/server',
    target: 'node26',
    emptyOutDir: false,
    minify: false,
    sourcemap: true,
    rollupOptions: { output: { entryFileNames: 'typeset-worker.js', codeSplitting: false } },
  },
};

/** The thread that reads words by dictionaries, for the same reason. */
export const spellingBuild: InlineConfig = {
  ...workerBuild,
  build: {
    ...workerBuild.build,
    ssr: 'src/offices/languages/spelling/spell-worker.ts',
    rollupOptions: { output: { entryFileNames: 'spell-worker.js', codeSplitting: false } },
  },
};

/** The commands that need no record, in pieces of which each run loads the few it needs: their first paper is there before the whole server would be read. */
export const papersBuild: InlineConfig = {
  configFile: false,
  logLevel: 'warn',
  build: {
    ssr: 'src/cli/main-papers.ts',
    outDir: 'dist/papers',
    target: 'node26',
    emptyOutDir: true,
    minify: false,
    sourcemap: true,
    rollupOptions: { treeshake: { moduleSideEffects: false }, output: { entryFileNames: 'main-papers.js', chunkFileNames: '[name].js' } },
  },
};

/** What browsers fetch: islands and stylesheets with hashed names, found again through dist/public/.vite/manifest.json. */
export async function publicBuild(): Promise<InlineConfig> {
  const sources = ['src/islands/*.ts', 'src/platform/web/styles/*.css'];
  const input = (await Array.fromAsync(glob(sources)))
    .filter((file) => !file.endsWith('.test.ts'))
    .map((file) => file.replaceAll('\\', '/'));
  return {
    configFile: false,
    logLevel: 'warn',
    base: './',
    publicDir: false,
    oxc: jsx,
    build: {
      outDir: 'dist/public',
      target: 'es2022',
      emptyOutDir: true,
      manifest: true,
      assetsInlineLimit: 0,
      modulePreload: false,
      rollupOptions: { input: input.sort() },
    },
  };
}

export default serverBuild;
