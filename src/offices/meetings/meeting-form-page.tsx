import type { JSX } from 'preact';
import { allLanguages } from '../../platform/language.ts';
import { listTimeZones } from '../../platform/time-zones.ts';
import {
  Choices,
  Form,
  type FormState,
  Heading,
  ProblemSummary,
  type Request,
  Select,
  TextField,
  to,
  typedValue,
} from '../../platform/web/public.ts';
import { speak, word } from '../../platform/words.ts';
import { committeeSubjects, compareCountries, countryName, listCountries } from '../directory/public.ts';
import { inLanguage, wordLanguages } from '../languages/public.ts';
import { categories, categoryNames } from './categories.ts';
import { labelsOf } from './form-labels.ts';
import { FourFields, Group } from './form-parts.tsx';
import { meetingKinds, modes, partnerRoles } from './meeting.ts';
import { partnerRows } from './meeting-form.ts';
import { words } from './words.ts';

export type BodyOption = { value: string; label: string };
type FormPage = { c: Request; state: FormState; bodies: BodyOption[]; slug?: string; title?: string };

/** All the facts of a meeting in one form; with a `slug` it changes the meeting, without one it plans a new one. */
export function MeetingFormPage({ c, state, bodies, slug, title }: FormPage): JSX.Element {
  const t = speak(words, c.var.language);
  const back = slug ? `/meetings/${slug}` : '/meetings';
  return (
    <>
      <Heading over={<a href={to(c, back)}>{title ?? t('meetings')}</a>} title={slug ? t('edit') : t('planMeeting')} />
      <ProblemSummary c={c} state={state} labels={labelsOf(c.var.language)} />
      <Form c={c} action={to(c, slug ? `${back}/edit` : '/meetings/new')} class="form wide-form">
        <Texts c={c} state={state} fresh={!slug} />
        <When c={c} state={state} />
        <Where c={c} state={state} />
        <Who c={c} state={state} />
        <Run c={c} state={state} bodies={bodies} />
        <button type="submit" class="button">
          {t('save')}
        </button>
      </Form>
    </>
  );
}

type Part = { c: Request; state: FormState };

function Texts({ c, state, fresh }: Part & { fresh: boolean }): JSX.Element {
  const t = speak(words, c.var.language);
  return (
    <Group title={t('secTexts')}>
      <div class="pair">
        <Select
          {...{ c, state }}
          name="kind"
          label={t('kind')}
          options={meetingKinds.map((kind) => ({ value: kind, label: t(`kind_${kind}`) }))}
        />
        {fresh ? <TextField {...{ c, state }} name="slug" label={t('slug')} hint={t('slugHint')} dir="ltr" autocomplete="off" /> : null}
      </div>
      <FourFields
        c={c}
        state={state}
        fields={[
          { name: 'title', label: t('title'), rows: 2 },
          { name: 'theme', label: t('theme'), rows: 2, optional: true },
          { name: 'summary', label: t('summary'), rows: 6, optional: true },
        ]}
      />
    </Group>
  );
}

function When({ c, state }: Part): JSX.Element {
  const t = speak(words, c.var.language);
  return (
    <Group title={t('secWhen')}>
      <div class="pair">
        <TextField {...{ c, state }} name="startsOn" type="date" label={t('startsOn')} />
        <TextField {...{ c, state }} name="endsOn" type="date" label={t('endsOn')} />
        <TextField {...{ c, state }} name="startsAt" type="time" label={t('startsAt')} />
        <TextField {...{ c, state }} name="endsAt" type="time" label={t('endsAt')} />
      </div>
      <Select
        {...{ c, state }}
        name="zone"
        label={t('zone')}
        hint={t('zoneHint')}
        empty=""
        options={listTimeZones(typedValue(state, 'zone')).map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))}
      />
    </Group>
  );
}

function Where({ c, state }: Part): JSX.Element {
  const language = c.var.language;
  const t = speak(words, language);
  const compare = compareCountries(language);
  const countries = listCountries()
    .map(({ alpha3 }) => alpha3)
    .sort(compare);
  return (
    <Group title={t('secWhere')}>
      <Choices {...{ c, state }} name="mode" label={t('mode')} options={modes.map((mode) => ({ value: mode, label: t(`mode_${mode}`) }))} />
      <FourFields
        c={c}
        state={state}
        fields={[
          { name: 'city', label: t('city'), optional: true },
          { name: 'venue', label: t('venue'), optional: true },
        ]}
      />
      <Select
        {...{ c, state }}
        name="country"
        label={t('country')}
        optional
        empty={t('noCountry')}
        options={countries.map((code) => ({ value: code, label: countryName(code, language) }))}
      />
      <div class="pair">
        <TextField {...{ c, state }} name="platform" label={t('platform')} optional dir="auto" />
        <TextField
          {...{ c, state }}
          name="platformLink"
          type="url"
          label={t('platformLink')}
          hint={t('platformLinkHint')}
          optional
          dir="ltr"
        />
      </div>
    </Group>
  );
}

function Who({ c, state }: Part): JSX.Element {
  const language = c.var.language;
  const t = speak(words, language);
  return (
    <Group title={t('secWho')}>
      <Choices
        {...{ c, state }}
        name="interpretation"
        label={t('interpretation')}
        many
        options={allLanguages.map((code) => ({ value: code, label: wordLanguages([code], language) }))}
      />
      <Choices
        {...{ c, state }}
        name="eligible"
        label={t('eligible')}
        many
        options={categories.map((category) => ({ value: category, label: word(categoryNames[category], language) }))}
      />
      <Choices
        {...{ c, state }}
        name="committees"
        label={t('committees')}
        many
        optional
        options={committeeSubjects.map(({ code, names }) => ({ value: code, label: inLanguage(names, language) }))}
      />
      <div class="pair">
        <TextField {...{ c, state }} name="target" type="number" label={t('target')} />
      </div>
    </Group>
  );
}

function Run({ c, state, bodies }: Part & { bodies: BodyOption[] }): JSX.Element {
  const t = speak(words, c.var.language);
  const used = Math.max(2, ...partnerRows.filter((n) => state.typed[`partner_${n}`]));
  return (
    <Group title={t('secRun')}>
      <div class="pair">
        <Select {...{ c, state }} name="organizer" label={t('organizer')} options={bodies} />
        <Select {...{ c, state }} name="host" label={t('host')} optional empty={t('noHost')} options={bodies} />
      </div>
      {partnerRows.slice(0, used).map((n) => (
        <PartnerFields c={c} state={state} n={n} bodies={bodies} />
      ))}
      <details class="more">
        <summary>{t('morePartners')}</summary>
        {partnerRows.slice(used).map((n) => (
          <PartnerFields c={c} state={state} n={n} bodies={bodies} />
        ))}
      </details>
      <div class="pair">
        <TextField {...{ c, state }} name="contactName" label={t('contactName')} optional dir="auto" />
        <TextField {...{ c, state }} name="contactEmail" type="email" label={t('contactEmail')} optional dir="ltr" />
      </div>
    </Group>
  );
}

function PartnerFields({ c, state, n, bodies }: Part & { n: number; bodies: BodyOption[] }): JSX.Element {
  const t = speak(words, c.var.language);
  const roles = partnerRoles.map((role) => ({ value: role, label: t(`role_${role}`) }));
  return (
    <div class="pair">
      <Select {...{ c, state }} name={`partner_${n}`} label={t('partner', { n })} optional empty={t('noPartner')} options={bodies} />
      <Select {...{ c, state }} name={`role_${n}`} label={t('role')} options={roles} />
    </div>
  );
}
