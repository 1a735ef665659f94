import { createServer } from 'vite';

/** Loads a module with everything it imports, pages among it, which Node alone cannot read, and keeps the loader open while `work` runs. */
export async function withModule<Module>(path: string, work: (module: Module) => Promise<void>): Promise<void> {
  const server = await createServer({
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  });
  try {
    await work((await server.ssrLoadModule(path)) as Module);
  } finally {
    await server.close();
  }
}
