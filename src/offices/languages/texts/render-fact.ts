import type { Language } from '../../../platform/language.ts';
import { directionOf } from '../../../platform/language.ts';
import type { Fact, InLanguages } from '../facts.ts';
import { dayForms, fill, type ModeForm } from '../pack.ts';
import { packOf } from '../pack-of.ts';
import { joinList } from '../wording/join-list.ts';
import { pickWording } from '../wording/pick-wording.ts';
import { preposeName, preposePlace, prepositions } from '../wording/prepose.ts';
import { wordDays } from '../wording/word-days.ts';
import { wordLanguages } from '../wording/word-languages.ts';
import { numberForms, ordinalForms, wordAbout, wordNumber, wordOrdinal } from '../wording/word-number.ts';
import { timeForms, wordTime } from '../wording/word-time.ts';
import { vagueForms, wordVague } from '../wording/word-vague.ts';
import { isolate } from './isolates.ts';
import { normaliseText } from './normalise.ts';

/** What rendering needs from offices above: the directory knows the countries, their articles and prepositions. */
export type RenderContext = {
  /** The country's name in a form (`short`, `formal`, `in`, `to`, `of`, `adjective` …); undefined when unknown. */
  countryName?: (code: string, language: Language, form: string | undefined) => string | undefined;
};

export type FactProblem = 'missing-language' | 'unknown-form' | 'unknown-country';
/** A fact in words. A problem does not stop the rendering: the nearest wording stands in its place. */
export type RenderedFact = { text: string; href?: string; problem?: FactProblem };

type Of<Kind extends Fact['fact']> = Extract<Fact, { fact: Kind }>;
type Render<Kind extends Fact['fact']> = (
  fact: Of<Kind>,
  language: Language,
  form: string | undefined,
  context: RenderContext,
) => RenderedFact;

const renders: { [Kind in Fact['fact']]: Render<Kind> } = {
  days: (fact, language, form) => chosen(form, dayForms, (known) => wordDays(fact, language, known)),
  time: (fact, language, form) => chosen(form, timeForms, (known) => wordTime(fact, language, known)),
  vague: (fact, language, form) => chosen(form, vagueForms, (known) => wordVague(fact, language, known)),
  number: (fact, language, form) =>
    chosen(form, numberForms, (known) =>
      fact.approximate || known === 'about' ? wordAbout(fact.value, language, known) : wordNumber(fact.value, language),
    ),
  ordinal: (fact, language, form) => chosen(form, ordinalForms, (known) => wordOrdinal(fact.value, language, known ?? fact.gender)),
  languages: (fact, language, form) => chosen(form, ['plain', 'in'] as const, (known) => wordLanguages(fact.languages, language, known)),
  mode: (fact, language, form) =>
    chosen(
      form,
      ['plain', 'format', 'adjective', 'adjective-f'] as const,
      (known: ModeForm = 'format') => packOf(language).modes[fact.mode][known],
    ),
  title: renderTitle,
  name: renderName,
  list: renderList,
  person: renderPerson,
  place: renderPlace,
  country: renderCountry,
  link: renderLink,
  code: (fact, language) => ({ text: directionOf(language) === 'rtl' ? isolate(fact.value) : fact.value }),
};

/** Words a fact in a language; `form` chooses among the kind's forms (`on`, `from`, `in` …). Pure; never throws on a valid fact. */
export function renderFact(fact: Fact, language: Language, form?: string, context: RenderContext = {}): RenderedFact {
  const render = renders[fact.fact] as Render<Fact['fact']>;
  return render(fact, language, form, context);
}

function chosen<Form extends string>(form: string | undefined, known: readonly Form[], words: (form?: Form) => string): RenderedFact {
  const found = known.find((candidate) => candidate === form);
  return form === undefined || found !== undefined ? { text: words(found) } : { text: words(), problem: 'unknown-form' };
}

/** Encloses a wording in the language's quotation marks. */
export function quote(text: string, language: Language): string {
  const [open, close] = packOf(language).quotes;
  return `${open}${text}${close}`;
}

/** The wording in a language, else in the first language that has one, marked as missing. */
function pick(names: InLanguages, language: Language, finish: (name: string) => string = (name) => name): RenderedFact {
  const shaped = (name: string) => normaliseText(finish(name), language);
  const { text, missing } = pickWording(names, language);
  return missing ? { text: shaped(text), problem: 'missing-language' } : { text: shaped(text) };
}

function renderTitle(fact: Of<'title'>, language: Language, form: string | undefined): RenderedFact {
  const quoted = form === 'quoted' || (fact.quoted === true && form !== 'plain');
  return pick(fact.names, language, (name) => (quoted ? quote(name, language) : name));
}

function renderName(fact: Of<'name'>, language: Language, form: string | undefined): RenderedFact {
  if (form === undefined || form === 'plain') return pick(fact.names, language);
  if (form === 'of' || form === 'to') return pick(fact.names, language, (name) => preposeName(name, form, language));
  if (form === 'quoted') return pick(fact.names, language, (name) => quote(name, language));
  return { ...pick(fact.names, language), problem: 'unknown-form' };
}

function renderList(fact: Of<'list'>, language: Language): RenderedFact {
  const items = fact.items.map((item) => pick(item, language));
  const problem = items.find((item) => item.problem)?.problem;
  const text = joinList(
    items.map((item) => item.text),
    language,
    fact.or,
  );
  return problem ? { text, problem } : { text };
}

function renderPerson(fact: Of<'person'>, language: Language, form: string | undefined): RenderedFact {
  const title = fact.title?.[language];
  return pick(fact.names, language, (name) => (title && form !== 'name' ? fill(packOf(language).person, { title, name }) : name));
}

function renderPlace(fact: Of<'place'>, language: Language, form: string | undefined, context: RenderContext): RenderedFact {
  const [first, second] = (form ?? 'plain').split('-');
  const preposition = prepositions.find((known) => known === first);
  const city = pick(fact.city, language, (name) => (preposition ? preposePlace(name, preposition, language) : name));
  if (first === 'full' || second === 'full') return addCountry(city, fact.country, language, context);
  return preposition || first === 'plain' ? city : { ...city, problem: 'unknown-form' };
}

function addCountry(city: RenderedFact, code: string | undefined, language: Language, context: RenderContext): RenderedFact {
  if (!code) return city;
  const country = context.countryName?.(code, language, 'short');
  if (!country) return { ...city, problem: 'unknown-country' };
  return { ...city, text: fill(packOf(language).place.full, { 0: city.text, 1: country }) };
}

function renderCountry(fact: Of<'country'>, language: Language, form: string | undefined, context: RenderContext): RenderedFact {
  const name = context.countryName?.(fact.code, language, form ?? fact.form);
  return name ? { text: name } : { text: fact.code, problem: 'unknown-country' };
}

function renderLink(fact: Of<'link'>, language: Language): RenderedFact {
  const href = typeof fact.href === 'string' ? { text: fact.href } : pick(fact.href, language);
  const plain = href.text.replace(/[\u2066-\u2069]/g, '');
  const shown = directionOf(language) === 'rtl' ? isolate(plain) : plain;
  const text = fact.text ? pick(fact.text, language) : { text: shown };
  const problem = href.problem ?? text.problem;
  return problem ? { text: text.text, href: plain, problem } : { text: text.text, href: plain };
}
