import type { Language } from '../../../../platform/language.ts';
import type { Finding } from '../../comparing/compare-finding.ts';
import type { Sex } from '../names/find-mentions.ts';
import { type Passage, type Span, sentenceAt } from '../passage.ts';
import type { Read } from './check-gender.ts';
import type { Subject } from './find-subjects.ts';
import { findTitled } from './find-titled.ts';
import { readPersonWords } from './read-pronouns.ts';
import { wrongPersonWord } from './wrong-person-word.ts';

const titles =
  /(?<!\p{L})(?:Drs?|Prof|Professor|Judge|Senator|Hon|Professeur|Maître|Sénateur|Sénatrice|Juge|Senador|Senadora|Juez|Доктор|Профессор|His|Her|博士|教授|大使)(?!\p{L})/u;
/** Somebody else who may be meant. */
const others =
  /\b(?:mayor|king|queen|prince|princess|host|guest|colleague|predecessor|successor|deputy|member|delegate|citizen|person|child|student|father|mother|husband|wife|man|woman|girl|boy|maire|roi|reine|hôte|collègue|prédécesseur|successeur|adjoint|adjointe|membre|délégué|déléguée|personne|enfant|homme|femme)\b|市长|国王|部长|代表|成员|儿童|男|女/iu;
/** Bodies and papers that "il" and "elle" may mean. */
const things: Partial<Record<Language, Record<Sex, RegExp>>> = {
  fr: {
    m: /(?:le|du|au|un|ce) (?:Conseil|Comité|Parlement|Gouvernement|Bureau|Groupe|Secrétariat|Sénat|Forum|Congrès|Réseau|Programme|Fonds|Ministère|Haut-Commissariat|rapport|groupe|gouvernement|parlement|comité)/iu,
    f: /(?:la|une|cette|l[’'])\s?(?:Commission|Assemblée|Organisation|Union|Chambre|Conférence|délégation|réunion|résolution|Direction|Banque|Mission|table|équipe)/iu,
  },
};

/** "He" where every person that the passage names before it is a woman, or the reverse. */
export function pronounsWithin({ row, passage, mentions }: Read, subjects: readonly Subject[]): Finding[] {
  if (passage.language === 'ru' || passage.language === 'ar') return [];
  return readPersonWords(passage)
    .filter(({ strong }) => strong)
    .flatMap((word) => {
      const number = sentenceAt(passage, word.start);
      const before = passage.text.slice(0, word.start);
      if (things[passage.language]?.[word.sex].test(before) || titles.test(before)) return [];
      const near = ({ start }: Span) => start < word.start && sentenceAt(passage, start) >= number - 2;
      const persons = subjects.filter(near);
      if (mentions.filter(near).some((one) => !persons.some((person) => isOneWith(person, one, passage)))) return [];
      const sexes = new Set([...persons, ...findTitled(passage).filter(near)].map(({ sex }) => sex));
      const [sure] = persons.filter(({ sure: by, sex }) => by !== 'title' || sex === 'f');
      const [sex] = sexes;
      if (!sure || sexes.size !== 1 || !sex || sex === word.sex) return [];
      const doubtful = others.test(passage.text.slice(sure.end, word.start));
      return [
        wrongPersonWord({
          row,
          passage,
          place: word,
          sex,
          confidence: doubtful ? 0.55 : sure.sure === 'directory' ? 0.9 : 0.8,
          ...(doubtful ? { severity: 'look' as const } : {}),
          evidence: passage.text.slice(sure.start, sure.end),
        }),
      ];
    });
}

/** A post within the phrase of a person, or right behind it in apposition. */
function isOneWith(person: Span, { start }: Span, { text }: Passage): boolean {
  return person.start <= start && (start < person.end || /^\s?[,،，(][^,،，]{0,8}$/u.test(text.slice(person.end, start)));
}
