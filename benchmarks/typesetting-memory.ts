import { withModule } from './with-module.ts';

/** Ten thousand letters in four languages as one stream: what each typesetting process and our own hold on the way: `node benchmarks/typesetting-memory.ts [LETTERS]`. */
const letters = Number(process.argv[2] ?? 10_000);
await withModule<typeof import('./typesetting/measure-memory.ts')>('/benchmarks/typesetting/measure-memory.ts', (module) =>
  module.measureMemory(letters),
);
