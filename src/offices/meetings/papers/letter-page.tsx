import type { JSX } from 'preact';
import { hasRole } from '../../../platform/actor.ts';
import { ownNames, screenLanguages } from '../../../platform/language.ts';
import {
  Choices,
  Form,
  type FormState,
  Heading,
  ProblemSummary,
  type Request,
  Section,
  Select,
  TextArea,
  TextField,
  Tick,
  to,
} from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import { compareCountries, countryName, listCountries } from '../../directory/public.ts';
import { fullName } from '../list-of-participants.ts';
import type { Meeting } from '../meeting.ts';
import type { Participant } from '../participant.ts';
import { pageWords } from './page-words.ts';
import { SignerField } from './print-parts.tsx';
import type { PaperSigner } from './signer.ts';
import type { VisaLetter } from './visa-letters-of.ts';

export type LetterShown = {
  meeting: Meeting;
  person: Participant;
  from: string;
  letters: VisaLetter[];
  signers: PaperSigner[];
  state: FormState;
};

/** The letters a person was given for a visa, and the form of the next. */
export function LetterPage({ c, shown }: { c: Request; shown: LetterShown }): JSX.Element {
  const { meeting, person, from, letters } = shown;
  const t = speak(pageWords, c.var.language);
  const mayIssue = hasRole(c.var.actor, 'officer', 'head-of-cabinet') && !meeting.closedAt;
  return (
    <>
      <Heading
        over={<a href={to(c, `/meetings/${meeting.slug}/papers${person.bodyId ? `?body=${person.bodyId}` : ''}#persons`)}>{t('papers')}</a>}
        title={t('letterTitle')}
        under={[fullName(person), from].filter(Boolean).join(' · ')}
      />
      <ProblemSummary c={c} state={shown.state} labels={labelsOf(t)} />
      {letters.length > 0 ? <Issued c={c} meeting={meeting} letters={letters} /> : null}
      {mayIssue ? <LetterForm c={c} shown={shown} /> : null}
    </>
  );
}

function labelsOf(t: (key: 'languages' | 'signer' | 'passportNumber' | 'passportUntil') => string): Record<string, string> {
  return { languages: t('languages'), signer: t('signer'), passport_number: t('passportNumber'), passport_until: t('passportUntil') };
}

function Issued({ c, meeting, letters }: { c: Request; meeting: Meeting; letters: VisaLetter[] }): JSX.Element {
  const t = speak(pageWords, c.var.language);
  return (
    <Section title={t('issuedLetters')}>
      <ul>
        {letters.map(({ reference, replacedBy, files }) => (
          <li>
            <bdi>{reference}</bdi>
            {replacedBy ? ` (${t('replacedBy', { reference: replacedBy })})` : ''}{' '}
            <span class="per-language">
              {files.map(({ documentId, language }) => (
                <a href={to(c, `/meetings/${meeting.slug}/papers/letters/files/${documentId}`)} lang={language} hreflang={language}>
                  {ownNames[language]}
                </a>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function LetterForm({ c, shown }: { c: Request; shown: LetterShown }): JSX.Element {
  const { meeting, person, state, letters } = shown;
  const { language } = c.var;
  const t = speak(pageWords, language);
  const shared = { c, state };
  const standing = letters.find(({ replacedBy }) => replacedBy === undefined);
  const order = compareCountries(language);
  const countries = listCountries()
    .map(({ alpha3 }) => alpha3)
    .sort(order);
  return (
    <Section title={t('issueLetter')}>
      {standing ? <p class="hint">{t('willReplace', { reference: standing.reference })}</p> : null}
      <Form c={c} action={to(c, `/meetings/${meeting.slug}/papers/letters/${person.id}`)}>
        <Choices
          {...shared}
          many
          name="languages"
          label={t('languages')}
          value={[person.language]}
          options={screenLanguages.map((value) => ({ value, label: ownNames[value] }))}
        />
        <SignerField c={c} shown={shown} name="signer" />
        <TextArea {...shared} name="addressee" label={t('addressee')} hint={t('addresseeHint')} optional rows={3} />
        <Tick {...shared} name="host" label={t('hostUndertakes')} ticked={meeting.hostId !== undefined} />
        <fieldset class="field">
          <legend>{t('passport')}</legend>
          <p class="hint">{t('passportHint')}</p>
          <TextField {...shared} name="passport_number" label={t('passportNumber')} optional dir="ltr" autocomplete="off" />
          <Select
            {...shared}
            name="passport_country"
            label={t('passportCountry')}
            optional
            empty="–"
            options={countries.map((value) => ({ value, label: countryName(value, language) }))}
          />
          <TextField {...shared} name="passport_until" type="date" label={t('passportUntil')} optional />
        </fieldset>
        <button type="submit" class="button">
          {t('issueLetterNow')}
        </button>
      </Form>
    </Section>
  );
}
