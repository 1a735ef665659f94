import type { Answer } from '../../../platform/answer.ts';
import type { FormState, Request } from '../../../platform/web/public.ts';
import { asImportText, type TextRefusal, textOfBytes } from '../../languages/public.ts';

export type ReadSource = {
  source: Answer<{ fileName: string; text: string }, TextRefusal> /** What was pasted, to fill the form again. */;
  state: FormState;
};

/** The document of a posted form: the chosen file, else the pasted text. */
export async function readSource(c: Request): Promise<ReadSource> {
  const { file, text } = await c.req.parseBody();
  const pasted = typeof text === 'string' ? text : '';
  const chosen = file instanceof File && file.size > 0 ? file : undefined;
  const read = chosen ? textOfBytes(new Uint8Array(await chosen.arrayBuffer())) : asImportText(pasted);
  const state: FormState = { typed: { text: pasted }, problems: {} };
  return { source: read.ok ? { ok: true, text: read.text, fileName: (chosen?.name ?? '').slice(0, 200) } : read, state };
}
