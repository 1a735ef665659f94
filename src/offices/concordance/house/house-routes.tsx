import { Hono } from 'hono';
import type { Refusal } from '../../../platform/answer.ts';
import { allLanguages } from '../../../platform/language.ts';
import { refusals } from '../../../platform/refusals.ts';
import {
  type Env,
  emptyForm,
  type FormState,
  leaveFor,
  notFoundPage,
  page,
  type Request,
  readTyped,
  requireStaff,
  type Typed,
  typedValue,
} from '../../../platform/web/public.ts';
import { speak, type WordArguments, word } from '../../../platform/words.ts';
import { listBodies } from '../../directory/public.ts';
import { families, formatRules, inclusiveForms, masculineTitles, quoteStyles } from '../../languages/public.ts';
import { HousePage } from './house-page.tsx';
import { houseRefusals } from './house-refusals.ts';
import { houseRulesOf, type OrganizationRules, setHouseRules, weights } from './house-rules.ts';
import { houseWords } from './house-words.ts';

/** The rules of an organization: looked at and set. */
export const houseRoutes = new Hono<Env>()
  .get('/concordance/rules', requireStaff(), (c) => rulesPage(c))
  .post('/concordance/rules', requireStaff(), (c) => setRules(c));

/** The organization of the address (`?of=` its slug), else the first. */
async function chosenIn(c: Request) {
  const organizations = await listBodies(c.var.db, { kinds: ['secretariat'] });
  const of = c.req.query('of');
  return { organizations, chosen: of ? organizations.find(({ slug }) => slug === of) : organizations[0] };
}

async function rulesPage(c: Request, refusal?: Refusal, state: FormState = emptyForm): Promise<Response> {
  const { organizations, chosen } = await chosenIn(c);
  if (!chosen) return notFoundPage(c);
  const rules = await houseRulesOf(c.var.db, chosen.id);
  const refused = refusal ? { refused: wordRefusal(c, refusal), status: 422 as const } : {};
  const title = speak(houseWords, c.var.language)('title');
  return page(
    c,
    { title, section: 'concordance', words: houseWords, ...refused },
    <HousePage c={c} state={state} organizations={organizations} chosen={chosen} rules={rules} />,
  );
}

function wordRefusal(c: Request, { code, ...facts }: Refusal): string {
  const wording = { ...refusals, ...houseRefusals }[code as keyof typeof houseRefusals];
  if (!wording) throw new Error(`the refusal ${code} has no wording`);
  return word(wording, c.var.language, facts as WordArguments);
}

async function setRules(c: Request): Promise<Response> {
  const typed = await readTyped(c);
  const { chosen } = await chosenIn(c);
  if (!chosen) return notFoundPage(c);
  const set = await setHouseRules(c.var.db, c.var.actor, chosen.id, readRules(typed));
  return set.ok ? leaveFor(c, '/concordance/rules', 'ruled', { of: chosen.slug }) : rulesPage(c, set.refusal, { typed, problems: {} });
}

/** What the form says; anything it does not know is as usual. */
function readRules(typed: Typed): OrganizationRules {
  const value = (name: string) => typedValue({ typed, problems: {} }, name);
  const among = <T extends string>(known: readonly T[], name: string) => known.find((each) => each === value(name));
  const chosen = <K extends string, T extends string>(keys: readonly K[], known: readonly T[], before: string) =>
    Object.fromEntries(
      keys.flatMap((key) => [among(known, `${before}${key}`)].flatMap((found) => (found ? [[key, found]] : []))),
    ) as Partial<Record<K, T>>;
  const titles = among(masculineTitles, 'masculineTitles');
  const inclusive = among(inclusiveForms, 'inclusive');
  const kept = new Set([typed.kept ?? []].flat());
  return {
    severity: chosen(families, weights, 'severity_'),
    house: {
      ...(titles ? { masculineTitles: titles } : {}),
      ...(inclusive ? { inclusive } : {}),
      quotes: chosen(allLanguages, quoteStyles, 'quotes_'),
      without: formatRules.filter((code) => !kept.has(code)),
    },
  };
}
