import { Hono } from 'hono';
import type { Answer } from '../../../platform/answer.ts';
import { refusals as commonRefusals } from '../../../platform/refusals.ts';
import {
  type Env,
  emptyForm,
  type FormState,
  leaveFor,
  notFoundPage,
  page,
  type Request,
  readTyped,
  refusalPage,
  requireStaff,
  typedValue,
} from '../../../platform/web/public.ts';
import { speak, word } from '../../../platform/words.ts';
import { cancelSending, holdSending, resumeSending, type SendingRefusal, sendWaitingNow } from './hold-sending.ts';
import { leavingRefusals } from './leaving-refusals.ts';
import { leavingWords } from './leaving-words.ts';
import { type MailRules, type RulesRefusal, readMailRules, setMailRules } from './mail-rules.ts';
import { RulesPage } from './rules-page.tsx';

const aSending = '/mailroom/sendings/:kind{dispatch|reminder|bulletin}/:id{[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}';
const acts = { hold: holdSending, resume: resumeSending, 'send-now': sendWaitingNow, cancel: cancelSending };
const notices = { hold: 'held', resume: 'resumed', 'send-now': 'sentNow', cancel: 'stopped' } as const;

/** Staff's pages about what leaves: sendings held, resumed or kept back from the mailroom, and the rules of sending. */
export const leavingRoutes = new Hono<Env>()
  .post(`${aSending}/:act{hold|resume|send-now|cancel}`, requireStaff(), async (c) => {
    const act = c.req.param('act') as keyof typeof acts;
    const subject = { kind: c.req.param('kind'), id: c.req.param('id') };
    const answer: Answer<object, SendingRefusal> = await acts[act](c.var.db, c.var.actor, { subjects: [subject], record: subject });
    if (!answer.ok) return refusalPage(c, statusOf(answer.refusal.code), wordLeavingRefusal(c, answer.refusal));
    return leaveFor(c, '/mailroom', notices[act], figuresOf(answer));
  })
  .get('/mailroom/rules', requireStaff('administrator'), async (c) => showRules(c, emptyForm))
  .post('/mailroom/rules', requireStaff('administrator'), async (c) => {
    const typed = await readTyped(c);
    const answer = await setMailRules(c.var.db, c.var.actor, rulesTyped({ typed, problems: {} }));
    if (answer.ok) return leaveFor(c, '/mailroom/rules', 'rulesSet');
    const code = answer.refusal.code;
    if (code === 'not-permitted' || code === 'not-signed-in') return notFoundPage(c);
    const field = { 'bad-quiet-hours': 'from', 'bad-pace': 'pace', 'bad-give-up': 'hours' }[code];
    const wordings = { [code]: word(leavingRefusals[code], c.var.language) };
    return showRules(c, { typed, problems: { [field]: code }, wordings });
  });

function rulesTyped(state: FormState): MailRules {
  const value = (name: string) => typedValue(state, name).trim();
  const [from, until] = [value('from'), value('until')];
  return {
    giveUpHours: Number(value('hours')),
    ...(from || until ? { quiet: { from, until } } : {}),
    ...(value('pace') ? { pacePerMinute: Number(value('pace')) } : {}),
  };
}

async function showRules(c: Request, state: FormState): Promise<Response> {
  const rules = await readMailRules(c.var.db);
  const status = Object.keys(state.problems).length > 0 ? 422 : 200;
  const title = speak(leavingWords, c.var.language)('rules');
  return page(c, { title, section: 'mailroom', words: leavingWords, status }, <RulesPage c={c} rules={rules} state={state} />);
}

/** The numbers of an answer, for its notice. */
export function figuresOf(answer: object): Record<string, number> {
  return Object.fromEntries(Object.entries(answer).filter((entry): entry is [string, number] => typeof entry[1] === 'number'));
}

const statusOf = (code: string) => (code === 'not-permitted' || code === 'not-signed-in' ? 403 : 409);

/** A refusal about what leaves, in the reader's language. */
export function wordLeavingRefusal(c: Request, refusal: { code: SendingRefusal | RulesRefusal; by?: unknown }): string {
  const { code } = refusal;
  if (code === 'not-permitted' || code === 'not-signed-in') return word(commonRefusals[code], c.var.language);
  return word(leavingRefusals[code], c.var.language, { by: String(refusal.by ?? '') });
}
