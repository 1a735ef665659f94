import { countryName, countryOf } from '../../src/offices/directory/public.ts';
import type { BodyGroup, BodyStatus, DemonstrationBody } from './demonstration-shapes.ts';
import { type MemberRow, memberRows } from './member-rows.ts';
import { bareName, englishName, frenchName, spanishName } from './name-body.ts';
import { ownParliamentNames } from './own-parliament-names.ts';
import { type KindWords, type ParliamentKind, parliamentWords } from './parliament-words.ts';

/** Interruptions of membership, invented: the day of suspension and of readmission. */
const interruptions: Readonly<Record<string, { from: string; to: string }>> = {
  CAF: { from: '2013-10-09', to: '2016-10-26' },
  GNQ: { from: '1999-04-16', to: '2005-10-19' },
  PNG: { from: '2009-04-10', to: '2017-10-18' },
  SOM: { from: '1992-04-10', to: '2009-10-21' },
  SUR: { from: '2008-10-15', to: '2014-03-20' },
  TTO: { from: '1999-04-16', to: '2012-04-05' },
};
const unpaid = 'Contributions in arrears for three years (Rules, article 4)';
const readmitted = 'Readmitted by decision of the Council';

/** The 183 member parliaments, by country code. */
export const memberParliaments: readonly DemonstrationBody[] = memberRows.map(buildMember);

/** Two parliaments whose membership is suspended today; they receive no circulars and are not counted among the members. */
export const suspendedParliaments: readonly DemonstrationBody[] = [
  suspended(['GRD', ['grulac'], 'en', 2, 'parliament', '1998-09-14'], '2023-10-25'),
  suspended(['KIR', ['asia-pacific'], 'en', 1, 'house-of-assembly', '2008-04-17'], '2024-03-27'),
];

function buildMember(row: MemberRow): DemonstrationBody {
  const [country, groups, language, chambers, kind, joinedOn] = row;
  const slug = `parliament-${country.toLowerCase()}`;
  return {
    slug,
    kind: 'parliament',
    country,
    chambers,
    language,
    names: parliamentNames(country, kind),
    statuses: statusesOf(country, joinedOn),
    groups: groups.map(
      (group, at): BodyGroup => ({ group, represented: at === 0, from: joinedOn < '1978-01-01' ? '1978-01-01' : joinedOn }),
    ),
    website: `https://www.${slug}.example`,
  };
}

function suspended(row: MemberRow, from: string): DemonstrationBody {
  const joinedOn = row[5];
  const statuses: BodyStatus[] = [
    { status: 'member', from: joinedOn, to: from },
    { status: 'suspended', from, source: unpaid },
  ];
  return { ...buildMember(row), statuses };
}

function statusesOf(country: string, joinedOn: string): BodyStatus[] {
  const gap = interruptions[country];
  if (!gap) return [{ status: 'member', from: joinedOn }];
  return [
    { status: 'member', from: joinedOn, to: gap.from },
    { status: 'suspended', from: gap.from, to: gap.to, source: unpaid },
    { status: 'readmitted', from: gap.to, source: readmitted },
  ];
}

/** The name of a parliament in six languages; Russian and Chinese say "parliament" of every one. */
function parliamentNames(country: string, kind: ParliamentKind): DemonstrationBody['names'] {
  const words = kind === 'own' ? ownName(country) : genericName(country, parliamentWords[kind]);
  return {
    en: englishName(words.en),
    fr: frenchName(words.fr[0], words.fr[1]),
    es: spanishName(words.es[0], words.es[1]),
    ar: bareName(words.ar),
    ru: { ...bareName(`Парламент ${countryOf(country, 'ru')}`), of: `Парламента ${countryOf(country, 'ru')}` },
    zh: bareName(`${countryName(country, 'zh')}议会`),
  };
}

function ownName(country: string): KindWords {
  const words = ownParliamentNames[country];
  if (!words) throw new Error(`the parliament of ${country} has no name of its own`);
  return words;
}

function genericName(country: string, words: KindWords): KindWords {
  return {
    en: `${words.en} ${countryOf(country, 'en')}`,
    fr: [words.fr[0], `${words.fr[1]} ${countryOf(country, 'fr')}`],
    es: [words.es[0], `${words.es[1]} ${countryOf(country, 'es')}`],
    ar: `${words.ar} ${countryOf(country, 'ar')}`,
  };
}
