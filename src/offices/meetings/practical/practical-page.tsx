import type { ComponentChildren, JSX } from 'preact';
import { ownNames, screenLanguages } from '../../../platform/language.ts';
import { Form, type FormState, Heading, ProblemSummary, type Request, Select, TextField, to } from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import { compareCountries, countryName, listCountries } from '../../directory/public.ts';
import { inLanguage, normaliseText } from '../../languages/public.ts';
import { FourFields, Group } from '../form-parts.tsx';
import type { Meeting } from '../meeting.ts';
import { embassyRows, hotelRows, numbersTo } from './practical-form.ts';
import { practicalWords } from './practical-words.ts';

type View = { c: Request; state: FormState };

/** The practical details of a meeting; what only concerns those who travel is left out of an online one. */
export function PracticalPage({ c, state, meeting }: View & { meeting: Meeting }): JSX.Element {
  const { language } = c.var;
  const t = speak(practicalWords, language);
  const travels = meeting.mode !== 'online';
  return (
    <>
      <Heading
        over={<a href={to(c, `/meetings/${meeting.slug}`)}>{normaliseText(inLanguage(meeting.title, language), language)}</a>}
        title={t('title')}
        under={t('under')}
      />
      <ProblemSummary c={c} state={state} labels={labelsOf(c)} />
      <Form c={c} action={to(c, `/meetings/${meeting.slug}/practical`)} class="form wide-form">
        {travels ? <DeskFields c={c} state={state} /> : null}
        <Group title={t('secInterpretation')}>
          <div class="pair">
            <Day c={c} state={state} name="boothsUntil" />
            {meeting.mode === 'in-person' ? null : (
              <>
                <Day c={c} state={state} name="testOn" />
                <TextField c={c} state={state} name="testAt" type="time" label={t('testAt')} optional />
              </>
            )}
          </div>
        </Group>
        {travels ? <TravelFields c={c} state={state} /> : null}
        <button type="submit" class="button">
          {t('save')}
        </button>
      </Form>
    </>
  );
}

function Day({ c, state, name }: View & { name: 'boothsUntil' | 'testOn' | 'hotelsUntil' | 'visasUntil' | 'deskFrom' | 'deskTo' }) {
  return <TextField c={c} state={state} name={name} type="date" label={speak(practicalWords, c.var.language)(name)} optional />;
}

function DeskFields({ c, state }: View): JSX.Element {
  const t = speak(practicalWords, c.var.language);
  return (
    <Group title={t('secDesk')}>
      <FourFields c={c} state={state} fields={[{ name: 'desk', label: t('desk'), optional: true }]} />
      <div class="pair">
        <Day c={c} state={state} name="deskFrom" />
        <Day c={c} state={state} name="deskTo" />
        <TextField c={c} state={state} name="deskOpens" type="time" label={t('deskOpens')} optional />
        <TextField c={c} state={state} name="deskCloses" type="time" label={t('deskCloses')} optional />
      </div>
    </Group>
  );
}

function TravelFields({ c, state }: View): JSX.Element {
  const t = speak(practicalWords, c.var.language);
  return (
    <>
      <Group title={t('secHotels')}>
        <div class="pair">
          <Day c={c} state={state} name="hotelsUntil" />
        </div>
        <Rows c={c} state={state} count={hotelRows} shownAtFirst={3} first="hotel">
          {(n) => <HotelFields c={c} state={state} n={n} />}
        </Rows>
      </Group>
      <Group title={t('secVisas')}>
        <FourFields c={c} state={state} fields={[{ name: 'visas', label: t('visas'), rows: 3, optional: true }]} />
        <div class="pair">
          <Day c={c} state={state} name="visasUntil" />
        </div>
      </Group>
      <Group title={t('secThere')}>
        <FourFields
          c={c}
          state={state}
          fields={[
            { name: 'arrival', label: t('arrival'), rows: 3, optional: true },
            { name: 'medical', label: t('medical'), rows: 2, optional: true },
            { name: 'prayer', label: t('prayer'), optional: true },
          ]}
        />
        <div class="pair">
          <TextField c={c} state={state} name="medicalPhone" label={t('medicalPhone')} dir="ltr" optional />
        </div>
      </Group>
      <Group title={t('secEmbassies')}>
        <Rows c={c} state={state} count={embassyRows} shownAtFirst={3} first="embassy">
          {(n) => <EmbassyFields c={c} state={state} n={n} />}
        </Rows>
      </Group>
    </>
  );
}

type RowsView = View & { count: number; shownAtFirst: number; first: string; children: (n: number) => ComponentChildren };

/** Rows in use and a few more stand open; the others wait folded. */
function Rows({ c, state, count, shownAtFirst, first, children }: RowsView): JSX.Element {
  const used = numbersTo(count).filter((n) => state.typed[`${first}_${n}`]).length;
  const open = Math.min(count, Math.max(shownAtFirst, used + 1));
  return (
    <>
      {numbersTo(open).map((n) => children(n))}
      {open < count ? (
        <details>
          <summary>{speak(practicalWords, c.var.language)('moreRows')}</summary>
          {numbersTo(count)
            .slice(open)
            .map((n) => children(n))}
        </details>
      ) : null}
    </>
  );
}

function HotelFields({ c, state, n }: View & { n: number }): JSX.Element {
  const t = speak(practicalWords, c.var.language);
  return (
    <fieldset class="in-language">
      <legend>{t('hotel', { n })}</legend>
      <div class="pair">
        <TextField c={c} state={state} name={`hotel_${n}`} label={t('hotelName')} dir="auto" optional />
        <TextField c={c} state={state} name={`rate_${n}`} label={t('rate')} dir="ltr" optional />
        <TextField c={c} state={state} name={`currency_${n}`} label={t('currency')} dir="ltr" optional />
        <TextField c={c} state={state} name={`contact_${n}`} label={t('contact')} dir="ltr" optional />
      </div>
    </fieldset>
  );
}

function EmbassyFields({ c, state, n }: View & { n: number }): JSX.Element {
  const { language } = c.var;
  const t = speak(practicalWords, language);
  const countries = listCountries()
    .map(({ alpha3 }) => alpha3)
    .toSorted(compareCountries(language));
  return (
    <fieldset class="in-language">
      <legend>{t('embassyOf', { n })}</legend>
      <div class="pair">
        <Select
          c={c}
          state={state}
          name={`embassy_${n}`}
          label={t('country')}
          optional
          empty={t('noCountry')}
          options={countries.map((code) => ({ value: code, label: countryName(code, language) }))}
        />
        <TextField c={c} state={state} name={`address_${n}`} label={t('address')} dir="auto" optional />
        <TextField c={c} state={state} name={`phone_${n}`} label={t('phone')} dir="ltr" optional />
      </div>
    </fieldset>
  );
}

/** What each field is called in the list of problems. */
function labelsOf(c: Request): Record<string, string> {
  const t = speak(practicalWords, c.var.language);
  const plain = ['deskFrom', 'deskTo', 'deskOpens', 'deskCloses', 'boothsUntil', 'testOn', 'testAt', 'hotelsUntil', 'visasUntil'] as const;
  const four = ['desk', 'visas', 'arrival', 'medical', 'prayer'] as const;
  const inRow = (n: number, whole: string, parts: Record<string, string>) =>
    Object.entries(parts).map(([name, label]) => [`${name}_${n}`, `${whole} · ${label}`] as const);
  const hotel = { hotel: t('hotelName'), rate: t('rate'), currency: t('currency'), contact: t('contact') };
  const embassy = { embassy: t('country'), address: t('address'), phone: t('phone') };
  return Object.fromEntries([
    ...[...plain, 'medicalPhone' as const].map((name) => [name, t(name)] as const),
    ...four.flatMap((name) => screenLanguages.map((each) => [`${name}_${each}`, `${t(name)} (${ownNames[each]})`] as const)),
    ...numbersTo(hotelRows).flatMap((n) => inRow(n, t('hotel', { n }), hotel)),
    ...numbersTo(embassyRows).flatMap((n) => inRow(n, t('embassyOf', { n }), embassy)),
  ]);
}
