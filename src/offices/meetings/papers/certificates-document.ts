import type { Handle } from '../../../platform/database/public.ts';
import { type Language, screenLanguageFor } from '../../../platform/language.ts';
import { speak } from '../../../platform/words.ts';
import { factContext } from '../../directory/public.ts';
import type { Card, OfficialDocument } from '../../documents/public.ts';
import { inLanguage, normaliseText, type Run, renderFact, type Signature, wordDays } from '../../languages/public.ts';
import type { Meeting } from '../meeting.ts';
import { text } from '../paper-of-meeting.ts';
import type { Participant } from '../participant.ts';
import { paperOfCards, personLines } from './card-parts.ts';
import { placePeople } from './choose-people.ts';
import { paperWords } from './paper-words.ts';

/** Certificates of attendance, one page a person, signed by hand; one document for each language in which some of the people are addressed. */
export async function certificateDocuments(
  db: Handle,
  meeting: Meeting,
  people: readonly Participant[],
  wanted: {
    languageOf: (person: Participant) => Language;
    signatureIn: (language: Language) => Promise<Signature | undefined>;
    placeAndDate: (language: Language) => Promise<string>;
  },
): Promise<OfficialDocument[]> {
  const byLanguage = [...Map.groupBy(people, wanted.languageOf)];
  return Promise.all(
    byLanguage.map(async ([language, persons]) => {
      const after = afterLines(meeting, language);
      const before = [text(speak(paperWords, screenLanguageFor(language))('certifyThat'))];
      const cards = (await placePeople(db, persons, language)).map(
        ({ person, from }): Card => ({ ...personLines(person, from, language), before, after }),
      );
      const title = speak(paperWords, screenLanguageFor(language))('certificate');
      const paper = await paperOfCards(db, meeting, { kind: 'certificate', title, language, cards });
      const signature = await wanted.signatureIn(language);
      return {
        ...paper,
        placeAndDate: await wanted.placeAndDate(language),
        blocks: [...paper.blocks, ...(signature ? [{ kind: 'signatures' as const, key: 'signatures', blocks: [signature] }] : [])],
      };
    }),
  );
}

/** "took part in the meeting", its title, "held on 8 and 9 March 2027 in Geneva (Switzerland)". */
function afterLines(meeting: Meeting, language: Language): Run[][] {
  const t = speak(paperWords, screenLanguageFor(language));
  const when = wordDays({ fact: 'days', from: meeting.startsOn, to: meeting.endsOn }, language, 'on');
  const where = meeting.city
    ? renderFact({ fact: 'place', city: meeting.city, country: meeting.country }, language, 'in-full', factContext(language)).text
    : renderFact({ fact: 'mode', mode: meeting.mode }, language, 'plain').text;
  const lines = [t('tookPart'), inLanguage(meeting.title, language), t('held', { when, where })];
  return lines.map((line) => [text(normaliseText(line, language))]);
}
