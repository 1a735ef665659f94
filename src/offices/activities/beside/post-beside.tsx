import { renderToString } from 'preact-render-to-string';
import { asLanguage } from '../../../platform/language.ts';
import { type Request, readTyped, typedValue } from '../../../platform/web/public.ts';
import { recoverFacts } from '../../circulars/public.ts';
import { BesidePart, findBeside } from '../../concordance/pages.ts';
import { factContext } from '../../directory/public.ts';
import { type FactTable, renderLine, textOf, withoutIsolates } from '../../languages/public.ts';
import { activityFacts } from '../activity-facts.ts';
import { findActivity } from '../find-activity.ts';

/** What helps with a paragraph while an activity is worded in another language, for the form's script: a fragment of HTML. */
export async function postBeside(c: Request): Promise<Response> {
  const typed = await readTyped(c);
  const value = (name: string) => typedValue({ typed, problems: {} }, name).slice(0, 8000);
  const activity = await findActivity(c.var.db, c.req.param('id') ?? '');
  const facts: FactTable = activity ? await activityFacts(c.var.db, activity) : {};
  const from = asLanguage(value('from')) ?? 'en';
  const into = asLanguage(value('language')) ?? from;
  const original = value('original');
  const text = withoutIsolates(textOf(renderLine(original, facts, from, factContext(from)).runs));
  const write = (wording: string) => recoverFacts(wording, original, facts, into);
  const beside = await findBeside(c.var.db, { text, from, into, write }, value('written'));
  return c.html(renderToString(<BesidePart c={c} beside={beside} />));
}
