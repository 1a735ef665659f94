import { asLanguage, type Language } from '../../../platform/language.ts';
import type { Fact } from '../facts.ts';
import { isZone } from '../wording/word-time.ts';
import { isVague } from '../wording/word-vague.ts';

const hasDay = (text: string) => {
  try {
    return /^\d{4}-\d{2}-\d{2}$/.test(text) && Temporal.PlainDate.from(text).toString() === text;
  } catch {
    return false;
  }
};
const isClock = (text: string) => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
const modes = ['online', 'in-person', 'hybrid'] as const;
const moments = ['early', 'mid', 'late', 'expected'] as const;

/** A literal's fact and the form still to apply; undefined when the value cannot be read. */
type ReadLiteral = { fact: Fact; form?: string };
type Reader = (value: string, form: string | undefined) => ReadLiteral | undefined;

const readers: Record<string, Reader> = {
  date: readDate,
  time: readTime,
  number: (value, form) => readNumber(value, form, false),
  about: (value, form) => readNumber(value, form, true),
  ordinal: readOrdinal,
  vague: readVague,
  country: (value, form) => (/^[A-Z]{3}$/.test(value) ? { fact: { fact: 'country', code: value }, form } : undefined),
  code: (value, form) => ({ fact: { fact: 'code', value }, form }),
  link: (value, form) => (isSafeAddress(value) ? { fact: { fact: 'link', href: value }, form } : undefined),
  mode: (value, form) => {
    const mode = modes.find((known) => known === value);
    return mode && { fact: { fact: 'mode', mode }, form };
  },
  languages: readLanguages,
};

/** True for the literal kinds of the markup (`date`, `time`, `number`, `about`, `ordinal`, `vague`, `country`, `code`, `link`, `mode`, `languages`). */
export function isLiteralKind(kind: string): boolean {
  return Object.hasOwn(readers, kind);
}

/** Reads the value of a literal; undefined when it is none of its kind. */
export function readLiteral(kind: string, value: string, form: string | undefined): ReadLiteral | undefined {
  return Object.hasOwn(readers, kind) ? readers[kind]?.(value, form) : undefined;
}

/** Addresses a text may link to: https, http and mailto, without spaces. */
export function isSafeAddress(address: string): boolean {
  return /^(https?:\/\/[^\s/]|mailto:[^\s@]+@)\S*$/i.test(address) && URL.canParse(address);
}

function readDate(value: string, form: string | undefined): ReadLiteral | undefined {
  const [main = '', ...alsoOn] = value.split(',');
  const [from = '', to, more] = main.split('/');
  if (more !== undefined || ![from, ...alsoOn, ...(to === undefined ? [] : [to])].every(hasDay)) return undefined;
  if (to !== undefined && to < from) return undefined;
  return { fact: { fact: 'days', from, ...(to === undefined ? {} : { to }), ...(alsoOn.length === 0 ? {} : { alsoOn }) }, form };
}

function readTime(value: string, form: string | undefined): ReadLiteral | undefined {
  const [, from = '', to, zone = '', on = ''] = /^([\d:]+)(?:-([\d:]+))? (\S+) (\S+)$/.exec(value) ?? [];
  if (!isClock(from) || (to !== undefined && !isClock(to)) || !hasDay(on) || !isZone(zone)) return undefined;
  return { fact: { fact: 'time', from, ...(to === undefined ? {} : { to }), zone, on }, form };
}

function readNumber(value: string, form: string | undefined, approximate: boolean): ReadLiteral | undefined {
  if (!/^-?\d{1,12}(\.\d{1,6})?$/.test(value)) return undefined;
  return { fact: { fact: 'number', value: Number(value), ...(approximate ? { approximate } : {}) }, form };
}

function readOrdinal(value: string, form: string | undefined): ReadLiteral | undefined {
  if (!/^[1-9]\d{0,5}$/.test(value)) return undefined;
  const gender = form === 'f' || form === 'm' ? form : undefined;
  return { fact: { fact: 'ordinal', value: Number(value), ...(gender ? { gender } : {}) }, form: gender ? undefined : form };
}

function readVague(value: string, form: string | undefined): ReadLiteral | undefined {
  if (!isVague(value)) return undefined;
  const [first, ...rest] = (form ?? '').split('-');
  const as = moments.find((known) => known === first);
  return { fact: { fact: 'vague', edtf: value, ...(as ? { as } : {}) }, form: (as ? rest.join('-') : form) || undefined };
}

function readLanguages(value: string, form: string | undefined): ReadLiteral | undefined {
  const languages = value.split(',').map((code) => asLanguage(code.trim()));
  if (languages.includes(undefined)) return undefined;
  return { fact: { fact: 'languages', languages: languages.filter((code): code is Language => code !== undefined) }, form };
}

/** The literal that reads back as this fact and form; undefined for facts that only a record holds (titles, names, persons, places). */
export function printLiteral(fact: Fact, form?: string): string | undefined {
  const [kind, value, ownForm] = literalParts(fact);
  if (kind === undefined || value === undefined || /[{}|]/.test(value)) return undefined;
  const wholeForm = [ownForm, form].filter(Boolean).join('-');
  return `{${kind}:${value}${wholeForm ? `|${wholeForm}` : ''}}`;
}

function literalParts(fact: Fact): [kind?: string, value?: string, form?: string] {
  switch (fact.fact) {
    case 'days':
      return ['date', [fact.to === undefined ? fact.from : `${fact.from}/${fact.to}`, ...(fact.alsoOn ?? [])].join(',')];
    case 'time':
      return ['time', `${fact.from}${fact.to === undefined ? '' : `-${fact.to}`} ${fact.zone} ${fact.on}`];
    case 'number':
      return [fact.approximate ? 'about' : 'number', String(fact.value)];
    case 'ordinal':
      return ['ordinal', String(fact.value), fact.gender];
    case 'vague':
      return ['vague', fact.edtf, fact.as];
    case 'country':
      return ['country', fact.code, fact.form];
    case 'code':
      return ['code', fact.value];
    case 'link':
      return typeof fact.href === 'string' && !fact.text ? ['link', fact.href.replace(/[{}|\\]/g, encodeURIComponent)] : [];
    case 'mode':
      return ['mode', fact.mode];
    case 'languages':
      return ['languages', fact.languages.join(',')];
    default:
      return [];
  }
}
