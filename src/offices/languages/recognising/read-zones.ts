import type { Language } from '../../../platform/language.ts';
import { packOf } from '../pack-of.ts';
import { foldWord } from '../read-folded.ts';
import { matchesOf, mayMatch, pattern, readingOf } from '../read-patterns.ts';
import { cities } from '../reading/places.ts';
import type { ReadTime } from './recognise-facts.ts';
import { type ZoneFamily, zoneFamilies } from './zone-families.ts';

type ZoneName = { source: string; zone: string; offset?: string; family?: ZoneFamily };
const known: Record<string, { offset?: string; family?: ZoneFamily }> = {
  CEST: { offset: '+02:00' },
  CET: { offset: '+01:00' },
  UTC: { offset: '+00:00' },
  EST: { offset: '-05:00' },
  EDT: { offset: '-04:00' },
  Geneva: { family: 'centralEurope' },
  EAT: { family: 'eastAfrica' },
  IST: { offset: '+05:30' },
  JST: { offset: '+09:00' },
  China: { offset: '+08:00' },
};
const familyOfCountry: Record<string, ZoneFamily> = {
  ...Object.fromEntries(
    ['CH', 'AT', 'FR', 'IT', 'NL', 'BE', 'ES', 'DE', 'NO', 'SE', 'DK', 'PL', 'RS'].map((code) => [code, 'centralEurope' as const]),
  ),
  ...{ GB: 'london', PT: 'westernEurope', GR: 'easternEurope', FI: 'easternEurope', UA: 'easternEurope', RU: 'moscow', TR: 'istanbul' },
  ...{ US: 'eastAmerica', MX: 'mexico', AR: 'buenosAires', BR: 'brasilia', KE: 'eastAfrica', ET: 'eastAfrica', UG: 'eastAfrica' },
  ...{ ZA: 'southAfrica', EG: 'cairo', SA: 'riyadh', QA: 'riyadh', KW: 'riyadh', BH: 'riyadh', IQ: 'riyadh', AE: 'gulf', IN: 'india' },
  ...{ TH: 'bangkok', VN: 'bangkok', CN: 'beijing', JP: 'tokyo', SN: 'gmt', CI: 'gmt', RW: 'centralAfrica', ZM: 'centralAfrica' },
};
const names = new Map<Language, ZoneName[]>();

/** The names of zones in a language, longest first: abbreviations, the pack's names, and the time of a city. */
export function zoneNames(language: Language): ZoneName[] {
  const made = names.get(language) ?? makeNames(language);
  names.set(language, made);
  return made;
}

function makeNames(language: Language): ZoneName[] {
  const reading = readingOf(language);
  const codes = Object.entries(reading.zones).map(([zone, source]) => ({ source, zone, ...known[zone] }));
  const families = (Object.keys(zoneFamilies) as ZoneFamily[]).flatMap((family) =>
    packOf(language).zones[family].flatMap((name, index, all): ZoneName[] => {
      if (name === undefined) return [];
      const offset = all.length > 1 ? offsetAt(family, index === 0 ? 'standard' : 'summer') : undefined;
      return [{ source: declined(name, language), zone: family, family, ...(offset ? { offset } : {}) }];
    }),
  );
  const ofCities = cities.flatMap(({ city, country }): ZoneName[] => {
    const family = familyOfCountry[country];
    const name = city[language] ?? '';
    return family && name && reading.timeOf ? [{ source: timeOf(reading.timeOf, foldWord(name)), zone: family, family }] : [];
  });
  return [...codes, ...families.sort((a, b) => b.source.length - a.source.length), ...ofCities];
}

const namedCities = new Map<Language, { stem: string; family: ZoneFamily }[]>();

/** The zones of the cities that a text names, whatever it says of them; `folded` is in lower case. */
export function zonesOfCities(folded: string, language: Language): ZoneFamily[] {
  const known = namedCities.get(language) ?? cities.flatMap(({ city, country }) => cityWithZone(city[language], country));
  namedCities.set(language, known);
  const bounded = (stem: string) => (language === 'zh' ? stem : `(?<![\\p{L}])[وبلف]?${stem}${language === 'ru' ? '' : '(?![\\p{L}])'}`);
  return known.filter(({ stem }) => matchesOf(folded, bounded(stem)).length > 0).map(({ family }) => family);
}

function cityWithZone(name: string | undefined, country: string): { stem: string; family: ZoneFamily }[] {
  const family = familyOfCountry[country];
  return name && family ? [{ stem: escaped(stemOf(foldWord(name))), family }] : [];
}

/** "Москва" without its ending stands in "московское" and in "Москвы". */
function timeOf(frame: string, name: string): string {
  return frame.replaceAll('{0}', escaped(name)).replaceAll('{1}', escaped(stemOf(name)));
}

function stemOf(name: string): string {
  const stem = name.replace(/(?:[аеиоуыьйя]|ва)$/u, '');
  return stem.length < 3 ? name : stem;
}

/** A name of the pack as a pattern: Russian adjectives and nouns in any case, an Arabic preposition left out. */
function declined(name: string, language: Language): string {
  const words = escaped(foldWord(name).replace(/^ب(?=التوقيت|توقيت)/u, ''));
  if (language !== 'ru') return words;
  return words.replace(/([а-я]{3,})(?:ое|ее)(?![а-я])/gu, '$1[а-я]{2,3}').replace(/время/g, 'врем[а-я]+');
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function offsetAt(family: ZoneFamily, season: 'standard' | 'summer'): string {
  const both = offsetsOf(family);
  const zone = season === 'standard' ? both[0] : both.at(-1);
  return zone ?? '';
}

/** The offsets of a family from UTC: the one of a day (`YYYY-MM-DD`), or standard and summer time. */
export function offsetsOf(family: ZoneFamily, day?: string): string[] {
  const zone = zoneFamilies[family][0];
  const days = day ? [day] : ['2026-01-15', '2026-07-15'];
  const offsets = days.map((one) => Temporal.PlainDate.from(one).toZonedDateTime({ timeZone: zone, plainTime: '12:00' }).offset);
  return [...new Set(offsets)].sort();
}

/** The zone that words beside a time name. */
export function readZone(text: string, language: Language): Pick<ReadTime, 'zone' | 'offset' | 'family'> {
  const shift =
    /(?:UTC|GMT|غرين?يتش|غرينتش|التوقيت العالمي(?: المنسق)?|格林尼治(?:标准|平均)?时间|协调世界时|世界协调时|гринвич[а-я]*) ?([+-]) ?(\d{1,2})(?:(?:[:.]| ?h ?)?(\d\d))?/i.exec(
      text.replaceAll('−', '-'),
    );
  if (shift) return { zone: 'UTC', offset: `${shift[1]}${String(shift[2]).padStart(2, '0')}:${shift[3] ?? '00'}` };
  const name = longestName(text, language);
  if (!name) return { zone: text.replace(/[()]/g, '').trim() };
  const { zone, offset, family } = name;
  return { zone, ...(offset ? { offset } : {}), ...(family ? { family } : {}) };
}

/** The name that says most: "heure d'Afrique de l'Est" is no EST. */
function longestName(text: string, language: Language): ZoneName | undefined {
  const possible = zoneNames(language).filter(({ source }) => mayMatch(text, source));
  const lengths = possible.map((name) => ({
    name,
    length: pattern(`(?<![\\p{L}])(?:ب)?(?:${name.source})(?![\\p{L}])`, 'iu').exec(text)?.[0].length ?? 0,
  }));
  const best = lengths.reduce<(typeof lengths)[number] | undefined>(
    (most, one) => (one.length > (most?.length ?? 0) ? one : most),
    undefined,
  );
  return best?.name;
}
