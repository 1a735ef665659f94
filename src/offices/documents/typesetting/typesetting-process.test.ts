import { expect, it } from 'vitest';
import { sampleLetters } from '../samples/letters.ts';
import { printDocument } from './printed-document.ts';
import { closeTypesetting, typeset } from './typeset.ts';
import { openTypesettingProcess } from './typesetting-process.ts';

const job = {
  id: 1,
  template: 'letter.typ',
  data: JSON.stringify(printDocument(sampleLetters.en)),
  standard: 'ua-1' as const,
  attachments: [],
};

it('tells that a process died in the middle of a job, and starts another for the next job', async () => {
  const process = openTypesettingProcess();
  const struck = process.run(job, 10_000);
  process.close();
  expect(await struck).toBe('died');
  expect(await process.run({ ...job, id: 2 }, 10_000)).toMatchObject({ id: 2, kind: 'done', pages: 1 });
  process.close();
});

it('answers a fault of a template without losing the process', async () => {
  const process = openTypesettingProcess();
  expect(await process.run({ ...job, data: '{}' }, 10_000)).toMatchObject({ kind: 'fault' });
  expect(await process.run({ ...job, id: 2 }, 10_000)).toMatchObject({ kind: 'done' });
  process.close();
});

it('repeats a document whose process was struck down', async () => {
  const letter = typeset(sampleLetters.en);
  closeTypesetting();
  expect((await letter).ok).toBe(true);
  closeTypesetting();
});
