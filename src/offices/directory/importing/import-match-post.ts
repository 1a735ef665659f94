import { allLanguages, screenLanguages } from '../../../platform/language.ts';
import { type PostKind, postKinds, postTitle } from '../../languages/public.ts';
import { wordPost } from '../posts/word-posts.ts';
import { committeeSubjects } from '../taxonomy/committee-subjects.ts';
import { keyOf } from './import-match-body.ts';

/** What lists call the posts, besides the titles that the letters use. */
const others: Partial<Record<PostKind, string[]>> = {
  speaker: [
    ...['speaker', 'speaker of parliament', 'speaker of the parliament', 'speaker of the house', 'speaker of the national assembly'],
    ...['president of parliament', 'president of the parliament', 'president of the senate', 'president of the national assembly'],
    ...['président du parlement', 'présidente du parlement', 'président de l’assemblée', 'président de l’assemblée nationale'],
    ...['présidente de l’assemblée nationale', 'président du sénat', 'présidente du sénat', 'presidente del parlamento'],
    ...['presidenta del parlamento', 'presidente de la asamblea', 'presidente del senado', 'رئيس البرلمان', 'رئيسة البرلمان'],
    ...['رئيس المجلس', 'رئيسة المجلس', 'رئيس مجلس النواب', 'رئيسة مجلس النواب', 'رئيس مجلس الشورى', 'رئيس الجمعية الوطنية'],
  ],
  'group-president': [
    ...['group president', 'president of group', 'president of the group', 'president of the national group', 'head of group'],
    ...['président du groupe', 'présidente du groupe', 'président du groupe national', 'présidente du groupe national'],
    ...['presidente del grupo', 'presidenta del grupo', 'presidente del grupo nacional', 'رئيس الشعبة', 'رئيسة الشعبة', 'رئيس المجموعة'],
    ...['رئيسة المجموعة', 'رئيس الشعبة البرلمانية', 'رئيسة الشعبة البرلمانية'],
  ],
  'group-secretary': [
    ...['group secretary', 'secretary of group', 'secretary of the group', 'secretary of the national group', 'secrétaire du groupe'],
    ...['secrétaire du groupe national', 'secretario del grupo', 'secretaria del grupo', 'أمين الشعبة', 'أمينة الشعبة', 'أمين المجموعة'],
    ...['أمينة المجموعة', 'أمين سر الشعبة', 'أمينة سر الشعبة'],
  ],
  'secretary-general': ['secretary-general', 'clerk', 'clerk of parliament', 'الأمين العام', 'الأمينة العامة'],
  chair: [
    'chairperson',
    'chairman',
    'chairwoman',
    'committee chair',
    'président de commission',
    'presidente de comisión',
    'رئيس اللجنة',
    'رئيسة اللجنة',
  ],
  ambassador: [
    'permanent representative',
    'représentant permanent',
    'représentante permanente',
    'representante permanente',
    'الممثل الدائم',
  ],
  director: ['director general', 'directeur général', 'directrice générale', 'director general', 'directora general', 'المدير العام'],
  member: ['member of parliament', 'mp', 'député', 'députée', 'diputado', 'diputada', 'نائب', 'نائبة', 'عضو البرلمان'],
};

const byKey = new Map<string, Set<PostKind>>();
for (const kind of postKinds)
  for (const text of [kind, ...titles(kind), ...(others[kind] ?? [])]) {
    const key = keyOf(text);
    byKey.set(key, (byKey.get(key) ?? new Set<PostKind>()).add(kind));
  }

/** The titles of letters, and those of the pages and exported lists. */
function titles(kind: PostKind): string[] {
  const genders = ['female', 'male', null] as const;
  return [
    ...allLanguages.flatMap((language) => genders.map((gender) => postTitle(kind, gender ?? undefined, 'one', language))),
    ...screenLanguages.flatMap((language) => genders.map((gender) => wordPost({ kind }, 'parliament', gender, language))),
  ];
}

/** The kinds of post that a text may mean in any of the languages: "Speaker" is one, "présidente" may be several. */
export function matchPost(text: string): PostKind[] {
  const kinds = [...(byKey.get(keyOf(text)) ?? [])];
  return kinds.length === 0 && matchCommittee(text) ? ['chair'] : kinds;
}

const ofCommittee = /committee|commission|comisi[oó]n|لجن|комитет|комисси|委员会/iu;
const subjectKeys = committeeSubjects.flatMap(({ code, names }) => Object.values(names).map((name) => [keyOf(name), code] as const));

/** The subject of the committee that a post is the chair of, as exported lists word it: "Chair, committee on health"; undefined for another post. */
export function matchCommittee(text: string): string | undefined {
  if (!ofCommittee.test(text)) return undefined;
  const key = ` ${keyOf(text)} `;
  return subjectKeys.filter(([subject]) => key.includes(` ${subject} `)).sort(([one], [other]) => other.length - one.length)[0]?.[1];
}
