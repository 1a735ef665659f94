import { screenLanguageFor } from '../../../platform/language.ts';
import { emptyForm, type FormState, page, type Request } from '../../../platform/web/public.ts';
import { speak, type WordArguments, type Words, word } from '../../../platform/words.ts';
import { refusals as documentRefusals } from '../../documents/public.ts';
import { groupPeople } from '../group-participants.ts';
import type { Meeting } from '../meeting.ts';
import { participantsOf } from '../participants-of.ts';
import { refusals } from '../refusals.ts';
import { finalityOf } from './final-list.ts';
import { pageWords } from './page-words.ts';
import { PapersPage } from './papers-page.tsx';
import { papersRefusals } from './papers-refusals.ts';
import { paperSigners } from './signer.ts';
import { visaLettersOf } from './visa-letters-of.ts';
import { youthRuleOn } from './youth-rule.ts';

type Refusal = { code: string } & Record<string, unknown>;
const worded: Words = { ...documentRefusals, ...refusals, ...papersRefusals };
/** So many persons stand on the page at once; of a larger meeting one delegation is looked at. */
const shownAtOnce = 60;

/** Words any refusal of a paper in the reader's language. */
export function wordRefusal(c: Request, { code, ...facts }: Refusal): string {
  const wording = worded[code];
  if (!wording) throw new Error(`the refusal ${code} has no wording`);
  return word(wording, screenLanguageFor(c.var.language), facts as WordArguments);
}

/** The page of papers; with a refusal it says why nothing was made. */
export async function showPapers(c: Request, meeting: Meeting, state: FormState = emptyForm, refusal?: Refusal): Promise<Response> {
  const { db, language } = c.var;
  const everyone = await participantsOf(db, meeting.id);
  const groups = await groupPeople(db, everyone, language);
  const delegations = groups.flatMap(({ delegations: each }) =>
    each.flatMap(({ name, people }) => [...new Set(people.flatMap(({ bodyId }) => bodyId ?? []))].map((id) => ({ id, name }))),
  );
  const asked = c.req.query('body') ?? (typeof state.typed.body === 'string' ? state.typed.body : undefined);
  const bodyId = delegations.find(({ id }) => id === asked)?.id;
  const persons = bodyId ? everyone.filter((person) => person.bodyId === bodyId) : everyone.length <= shownAtOnce ? everyone : [];
  const letters = await visaLettersOf(
    db,
    persons.map(({ registrationId }) => registrationId),
  );
  const shown = {
    meeting,
    everyone,
    delegations,
    persons,
    bodyId,
    letters: new Map(letters.filter(({ replacedBy }) => replacedBy === undefined).map((letter) => [letter.registrationId, letter])),
    finality: await finalityOf(db, meeting),
    rule: await youthRuleOn(db, meeting.startsOn),
    signers: await paperSigners(db, language),
    state,
  };
  const title = speak(pageWords, language)('papers');
  const status = refusal ? 409 : Object.keys(state.problems).length > 0 ? 422 : 200;
  const refused = refusal ? wordRefusal(c, refusal) : undefined;
  return page(c, { title, section: 'meetings', words: pageWords, refused, status }, <PapersPage c={c} shown={shown} />);
}
