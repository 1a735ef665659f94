import { measureMemory } from './typesetting/measure-memory.ts';

/** Ten thousand letters in four languages as one stream: what each typesetting process and our own hold on the way: `node benchmarks/typesetting-memory.ts [LETTERS]`. */
await measureMemory(Number(process.argv[2] ?? 10_000));
