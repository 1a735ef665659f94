import type { JSX } from 'preact';
import { Foreign, Heading, type Request, Table, to } from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import { inLanguage, wordDays } from '../../languages/public.ts';
import { circularKinds } from '../circular.ts';
import { words } from '../words.ts';
import type { RegisterFilter, RegisterLine } from './list-register.ts';
import { ways } from './register-letter.ts';
import { registerWords } from './register-words.ts';
import { subjectOfLine } from './write-register-csv.ts';

export type Which = 'outgoing' | 'incoming';
export type RegisterView = {
  c: Request;
  which: Which;
  filter: RegisterFilter;
  lines: RegisterLine[];
  names: Map<string, string>;
  choices: { series: string[]; years: string[]; bodies: { id: string; name: string }[] };
};

/** One register, filtered; its address holds the filter, so that a search can be kept. */
export function RegisterPage(view: RegisterView): JSX.Element {
  const { c, which } = view;
  const t = speak(registerWords, c.var.language);
  return (
    <>
      <Heading title={t('registers')} under={t('registersUnder')}>
        <a class="button quiet" href={`${to(c, '/circulars/register.csv')}?${queryOf(view)}`}>
          {t('csv')}
        </a>
        <a class="button" href={to(c, '/circulars/received/new')}>
          {t('registerOne')}
        </a>
      </Heading>
      <nav aria-label={t('registers')}>
        <ul class="steps">
          {(['outgoing', 'incoming'] as const).map((each) => (
            <li>
              <a href={`${to(c, '/circulars/register')}?which=${each}`} aria-current={each === which ? 'page' : undefined}>
                {t(each)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <FilterForm {...view} />
      <LinesTable {...view} />
    </>
  );
}

function queryOf({ which, filter }: RegisterView): string {
  const { query, series, year, bodyId, kind } = filter;
  const given = Object.entries({ which, q: query, series, year, body: bodyId, kind }).filter(([, value]) => value);
  return new URLSearchParams(Object.fromEntries(given) as Record<string, string>).toString();
}

function FilterForm({ c, which, filter, choices }: RegisterView): JSX.Element {
  const t = speak(registerWords, c.var.language);
  const w = speak(words, c.var.language);
  const kinds =
    which === 'outgoing' ? circularKinds.map((each) => [each, w(`kind_${each}`)]) : ways.map((each) => [each, t(`way_${each}`)]);
  const plain = (values: string[]) => values.map((value) => [value, value]);
  const selects: [string, string, string | undefined, string[][]][] = [
    ['series', t('series'), filter.series, plain(choices.series)],
    ['year', t('year'), filter.year, plain(choices.years)],
    ['kind', t('kindOrWay'), filter.kind, kinds],
    ['body', t('body'), filter.bodyId, choices.bodies.map(({ id, name }) => [id, name])],
  ];
  return (
    <form class="register-filter" method="get" action={to(c, '/circulars/register')}>
      <input type="hidden" name="which" value={which} />
      <div class="field">
        <label for="register-q">{t('search')}</label>
        <input type="search" id="register-q" name="q" value={filter.query} dir="auto" />
      </div>
      {selects.map(([name, label, value, options]) => (
        <div class="field">
          <label for={`register-${name}`}>{label}</label>
          <select id={`register-${name}`} name={name}>
            <option value="">{t('all')}</option>
            {options.map(([code, text]) => (
              <option value={code} selected={code === value}>
                {text}
              </option>
            ))}
          </select>
        </div>
      ))}
      <button type="submit" class="button">
        {t('search')}
      </button>
    </form>
  );
}

function LinesTable({ c, which, lines, names }: RegisterView): JSX.Element {
  const { language } = c.var;
  const t = speak(registerWords, language);
  const w = speak(words, language);
  const hrefOf = ({ id }: RegisterLine) => to(c, which === 'outgoing' ? `/circulars/${id}` : `/circulars/received/${id}`);
  const whom = (line: RegisterLine) =>
    line.sender ?? (line.bodyIds.length === 1 ? names.get(line.bodyIds[0] ?? '') : t('bodyCount', { n: line.bodyIds.length }));
  return (
    <Table
      caption={t(which)}
      rows={lines}
      empty={t('nothing')}
      columns={[
        {
          head: w('reference'),
          cell: (line) => (
            <a href={hrefOf(line)}>
              <bdi dir="ltr">{line.reference}</bdi>
            </a>
          ),
          class: 'nowrap',
        },
        { head: t('on'), cell: (line) => wordDays({ fact: 'days', from: line.on }, language), class: 'nowrap' },
        {
          head: w('title'),
          cell: (line) => {
            const subject = subjectOfLine(line, language);
            return <Foreign language={subject.language}>{subject.text}</Foreign>;
          },
        },
        {
          head: t('series'),
          cell: (line) => (
            <>
              <bdi dir="ltr">{line.series}</bdi> {line.about ? <span class="hint">{inLanguage(line.about, language)}</span> : null}
            </>
          ),
        },
        { head: t('kindOrWay'), cell: (line) => (line.kind ? w(`kind_${line.kind}`) : line.way ? t(`way_${line.way}`) : '') },
        { head: t('bodies'), cell: (line) => <bdi>{whom(line)}</bdi> },
        {
          head: t('refersTo'),
          cell: (line) => <bdi dir="ltr">{[line.theirReference, line.refersTo].filter(Boolean).join(' · ') || '–'}</bdi>,
        },
      ]}
    />
  );
}
