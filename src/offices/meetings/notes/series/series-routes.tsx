import { Hono } from 'hono';
import { z } from 'zod';
import type { Refusal } from '../../../../platform/answer.ts';
import { screenLanguages } from '../../../../platform/language.ts';
import {
  type Env,
  emptyForm,
  type FormState,
  field,
  leaveFor,
  page,
  type Request,
  readForm,
  requireStaff,
  type Typed,
} from '../../../../platform/web/public.ts';
import { speak } from '../../../../platform/words.ts';
import type { InLanguages } from '../../../languages/public.ts';
import { type PaperKind, paperKinds } from '../paper.ts';
import { listSeries } from '../paper-symbols.ts';
import { wordPaperRefusal } from '../word-paper-refusal.ts';
import { enterConvocationRule, enterSeries } from './enter-series.ts';
import { listRules } from './list-rules.ts';
import { SeriesPage } from './series-page.tsx';
import { seriesWords } from './series-words.ts';

/** The administrator's page of document symbols and rules of convocation. */
export const seriesRoutes = new Hono<Env>()
  .get('/paper-series', requireStaff('administrator'), (c) => show(c))
  .post('/paper-series', requireStaff('administrator'), (c) => keepSeries(c))
  .post('/paper-series/rules', requireStaff('administrator'), (c) => keepRule(c));

type Forms = { seriesForm?: FormState; ruleForm?: FormState };

async function show(c: Request, { seriesForm = emptyForm, ruleForm = emptyForm }: Forms = {}, refusal?: Refusal): Promise<Response> {
  const { db, language } = c.var;
  const shown = { series: await listSeries(db), rules: await listRules(db), seriesForm, ruleForm };
  const wrong = [seriesForm, ruleForm].some(({ problems }) => Object.keys(problems).length > 0);
  const refused = refusal && wordPaperRefusal(refusal, language);
  const title = speak(seriesWords, language)('title');
  const status = refusal ? 409 : wrong ? 422 : 200;
  return page(c, { title, section: 'meetings', words: seriesWords, refused, status }, <SeriesPage c={c} shown={shown} />);
}

const seriesForm = z.looseObject({ code: field.text(12).regex(/^[A-Z][A-Z0-9]*$/, 'choice') });
const ruleForm = z.looseObject({ series: field.text(12), fromDay: field.day(), months: field.number(1, 24) });

async function keepSeries(c: Request): Promise<Response> {
  const read = await readForm(c, seriesForm);
  if (!read.ok) return show(c, { seriesForm: read });
  const kinds = [...paperKinds, 'item'] as const;
  const patterns = Object.fromEntries(kinds.map((kind) => [kind, textOf(read.typed, `pattern_${kind}`)])) as Record<
    PaperKind | 'item',
    string
  >;
  const input = { code: read.values.code, names: wordsOf(read.typed, 'name'), patterns };
  const entered = await enterSeries(c.var.db, c.var.actor, input);
  if (entered.ok) return leaveFor(c, '/paper-series', 'series');
  return show(c, { seriesForm: { typed: read.typed, problems: {} } }, entered.refusal);
}

async function keepRule(c: Request): Promise<Response> {
  const read = await readForm(c, ruleForm);
  if (!read.ok) return show(c, { ruleForm: read });
  const { series, fromDay, months } = read.values;
  const entered = await enterConvocationRule(c.var.db, c.var.actor, { series, fromDay, months, source: wordsOf(read.typed, 'source') });
  if (entered.ok) return leaveFor(c, '/paper-series', 'rule');
  return show(c, { ruleForm: { typed: read.typed, problems: {} } }, entered.refusal);
}

function textOf(typed: Typed, name: string): string {
  return [typed[name] ?? ''].flat().join('').trim();
}

/** The words typed under `name_en`, `name_fr` and so on; a language left empty is left out. */
function wordsOf(typed: Typed, name: string): InLanguages {
  return Object.fromEntries(
    screenLanguages.flatMap((language) => {
      const words = textOf(typed, `${name}_${language}`);
      return words ? [[language, words]] : [];
    }),
  );
}
