import { kill } from 'node:process';
import { expect, it } from 'vitest';
import { sampleLetters } from '../samples/letters.ts';
import { printDocument } from './printed-document.ts';
import { closeTypesetting, typeset } from './typeset.ts';
import { openTypesettingProcess } from './typesetting-process.ts';

const limits = { milliseconds: 10_000, megabytes: 768 };
const job = {
  id: 1,
  template: 'letter.typ',
  data: JSON.stringify(printDocument(sampleLetters.en)),
  standard: 'ua-1' as const,
  attachments: [],
};

it('tells that a process died in the middle of a job, and starts another for the next job', async () => {
  const process = openTypesettingProcess();
  const struck = process.run(job, limits);
  process.close();
  expect(await struck).toBe('died');
  expect(await process.run({ ...job, id: 2 }, limits)).toMatchObject({ id: 2, kind: 'done', pages: 1 });
  process.close();
});

it('answers a fault of a template without losing the process', async () => {
  const process = openTypesettingProcess();
  expect(await process.run({ ...job, data: '{}' }, limits)).toMatchObject({ kind: 'fault' });
  expect(await process.run({ ...job, id: 2 }, limits)).toMatchObject({ kind: 'done' });
  process.close();
});

it('repeats a document whose process was struck down', async () => {
  const letter = typeset(sampleLetters.en);
  closeTypesetting();
  expect((await letter).ok).toBe(true);
  closeTypesetting();
});

it('ends a process that outgrows the memory of its job, and the next job finds a new one', async () => {
  const process = openTypesettingProcess();
  const block = {
    kind: 'paragraph',
    align: 'start',
    runs: JSON.parse(job.data).blocks.find(({ kind }: { kind: string }) => kind === 'paragraph').runs,
  };
  const endless = JSON.stringify({ ...JSON.parse(job.data), blocks: Array.from({ length: 40_000 }, () => block) });
  const begun = process.run({ ...job, data: endless }, { milliseconds: 60_000, megabytes: 250 });
  const first = process.pid();
  expect(await begun).toBe('out-of-memory');
  expect(await process.run({ ...job, id: 2 }, limits)).toMatchObject({ id: 2, kind: 'done' });
  expect(process.pid()).not.toBe(first);
  process.close();
});

it('dies for real when its system kills it, and tells so', async () => {
  const process = openTypesettingProcess();
  expect(await process.run(job, limits)).toMatchObject({ kind: 'done' });
  const pid = process.pid() ?? 0;
  const struck = process.run({ ...job, id: 2 }, limits);
  kill(pid, 'SIGKILL');
  expect(await struck).toBe('died');
  process.close();
});
