import type { Language } from '../../../platform/language.ts';
import type { Finding } from '../compare-finding.ts';
import type { Read } from './check-gender.ts';
import type { Sex } from './find-mentions.ts';
import type { Subject } from './find-subjects.ts';
import { findTitled } from './find-titled.ts';
import { pairSentences } from './pair-sentences.ts';
import { type Passage, type Row, raise, type Span, sentenceAt, spanOf } from './passage.ts';
import { sexOfRussian } from './russian-verbs.ts';

const frenchVerb =
  "(?:n[’']|ne |y |en |l[’']|leur |lui |les |la |le )*(?:a|avait|aura) (?:également |ensuite |aussi |ainsi |enfin |toutefois |notamment |vivement |chaleureusement )?(?:remercié|souligné|déclaré|rappelé|exprimé|indiqué|appelé|invité|salué|félicité|ajouté|insisté|plaidé|évoqué|présenté|rencontré|participé|rendu|prononcé|noté|proposé|encouragé|annoncé|expliqué|demandé|ouvert|clos|affirmé|réaffirmé|réitéré|assuré|conclu|précisé|regretté|reconnu|estimé|fait|adressé|transmis|prié|dit|pris la parole|informé|présidé|dirigé|conduit|signé|accepté|répondu|formé)";
const arePerson: Partial<Record<Language, Record<Sex, RegExp>>> = {
  en: { f: /^She(?!\p{L})/u, m: /^He(?!\p{L})/u },
  fr: { f: new RegExp(`^Elle ${frenchVerb}(?!\\p{L})`, 'u'), m: new RegExp(`^Il ${frenchVerb}(?!\\p{L})(?! (?:décidé|été))`, 'u') },
  es: { f: /^Ella(?!\p{L})/u, m: /^Él(?!\p{L})/u },
  ru: { f: /^Она\s(?:также |далее |затем )?(\p{L}+)/u, m: /^Он\s(?:также |далее |затем )?(\p{L}+)/u },
  zh: { f: /^她(?!们)/u, m: /^他(?!们|国|人|方)/u },
};
type Pronoun = Span & { sex: Sex; sentence: Span };

/** The pronouns that begin a sentence and can only mean a person. */
function openingPronouns(passage: Passage): Pronoun[] {
  const patterns = arePerson[passage.language];
  if (!patterns) return [];
  return passage.sentences.flatMap((sentence) => {
    const text = passage.text.slice(sentence.start, sentence.end);
    const lead = /^\s*/u.exec(text)?.[0].length ?? 0;
    return (['f', 'm'] as const).flatMap((sex): Pronoun[] => {
      const found = patterns[sex].exec(text.slice(lead));
      if (!found || (passage.language === 'ru' && sexOfRussian(found[1] ?? '') === undefined)) return [];
      const length = /^\p{L}+/u.exec(found[0])?.[0].length ?? 1;
      const start = sentence.start + lead;
      return [{ sex, sentence, start, end: start + (passage.language === 'zh' ? 1 : length) }];
    });
  });
}

/** A sentence that one version begins with "she" and another with "he". */
export function pronounsAcross(row: Row): Finding[] {
  return row.passages.flatMap((one, at) =>
    row.passages.slice(at + 1).flatMap((other) => {
      const [here, there] = [openingPronouns(one), openingPronouns(other)];
      if (here.length === 0 || there.length === 0) return [];
      return pairSentences(one, other).flatMap(({ a, b }) => {
        const [mine] = here.filter(({ sentence }) => a.some(({ start }) => start === sentence.start));
        const [theirs] = there.filter(({ sentence }) => b.some(({ start }) => start === sentence.start));
        if (!mine || !theirs || mine.sex === theirs.sex) return [];
        const evidence = spanOf(one, mine);
        return [wrongPronoun(row, other, theirs, mine.sex, 0.85, evidence.text, [evidence])];
      });
    }),
  );
}

/** Bodies and papers that "il" and "elle" may mean. */
const things: Partial<Record<Language, Record<Sex, RegExp>>> = {
  fr: {
    m: /(?:le|du|au|un|ce) (?:Conseil|Comité|Parlement|Gouvernement|Bureau|Groupe|Secrétariat|Sénat|Forum|Congrès|Réseau|Programme|Fonds|Ministère|Haut-Commissariat|rapport|groupe|gouvernement|parlement|comité)/iu,
    f: /(?:la|une|cette|l[’'])\s?(?:Commission|Assemblée|Organisation|Union|Chambre|Conférence|délégation|réunion|résolution|Direction|Banque|Mission|table|équipe)/iu,
  },
};
const titles =
  /(?<!\p{L})(?:Dr|Drs|Prof|Professor|Judge|Senator|Hon|Professeur|Maître|Sénateur|Sénatrice|Juge|Senador|Senadora|Juez|Prof\.|Доктор|Профессор|博士|教授|大使)(?!\p{L})/u;

/** A post within the phrase of a person, or right behind it in apposition. */
function isOneWith(person: Span, { start }: Span, { text }: Passage): boolean {
  return person.start <= start && (start < person.end || /^\s?[,،，(][^,،，]{0,8}$/u.test(text.slice(person.end, start)));
}

/** "He" where every person that the passage names so far is a woman, or the reverse. */
export function pronounsWithin({ row, passage, mentions }: Read, subjects: readonly Subject[]): Finding[] {
  if (titles.test(passage.text) || passage.language === 'ru') return [];
  return openingPronouns(passage).flatMap((pronoun) => {
    const number = sentenceAt(passage, pronoun.start);
    if (things[passage.language]?.[pronoun.sex].test(passage.text.slice(0, pronoun.start))) return [];
    const near = ({ start }: Span) => start < pronoun.start && sentenceAt(passage, start) >= number - 2;
    const persons = subjects.filter(near);
    const unknown = mentions.filter(near).some((one) => !persons.some((person) => isOneWith(person, one, passage)));
    const sexes = new Set([
      ...persons.map(({ sex }) => sex),
      ...findTitled(passage)
        .filter(near)
        .map(({ sex }) => sex),
    ]);
    const sure = persons.filter(({ sure: by, sex }) => by !== 'title' || sex === 'f');
    const [sex] = sexes;
    if (unknown || sure.length === 0 || sexes.size !== 1 || !sex || sex === pronoun.sex) return [];
    const [person] = sure;
    const evidence = person ? passage.text.slice(person.start, person.end) : '';
    return [wrongPronoun(row, passage, pronoun, sex, person?.sure === 'directory' ? 0.9 : 0.8, evidence, [])];
  });
}

function wrongPronoun(
  row: Row,
  passage: Passage,
  place: Span,
  sex: Sex,
  confidence: number,
  evidence: string,
  before: ReturnType<typeof spanOf>[],
): Finding {
  const written = passage.text.slice(place.start, place.end);
  const expected = swaps[written]?.[sex];
  return raise('gender-pronoun', row.key, {
    spans: [...before, spanOf(passage, place)],
    languages: [...new Set([...before.map(({ language }) => language), passage.language])],
    confidence,
    name: written,
    evidence,
    ...(expected ? { expected, suggestion: expected } : {}),
  });
}

const swaps: Record<string, Record<Sex, string>> = Object.fromEntries(
  [
    ['He', 'She'],
    ['Il', 'Elle'],
    ['Él', 'Ella'],
    ['Он', 'Она'],
    ['他', '她'],
  ].flatMap(([m = '', f = '']) => [
    [m, { m, f }],
    [f, { m, f }],
  ]),
);
