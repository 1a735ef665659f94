import { choosePool } from './choose-pool.ts';
import type { NamePool, PoolName } from './name-pool.ts';
import { pickOne, seededRandom } from './seeded-random.ts';
import { transliterateToArabic } from './transliterate-to-arabic.ts';

export type Gender = 'female' | 'male';
/** A name in one script (ISO 15924); `transliterated` marks an Arabic form made by rule from the Latin one. */
export type DemonstrationName = { script: string; given: string; family: string; familyFirst: boolean; transliterated?: boolean };
/** An invented person; `gender` is what the person stated, undefined where nothing was stated. */
export type DemonstrationPerson = { gender: Gender | undefined; names: DemonstrationName[] };

const shareNotStated = 0.08;

/** Makes the invented person of a seed and a country (alpha-3): the same person each time; some 8 in 100 state no gender. */
export function makePerson(seed: string, countryCode: string, gender?: Gender): DemonstrationPerson {
  const random = seededRandom(`${seed}/${countryCode}`);
  const pool = choosePool(countryCode);
  const drawn: Gender = random() < 0.5 ? 'female' : 'male';
  const silent = random() < shareNotStated;
  const named = gender ?? drawn;
  const given = pickOne(pool[named], random);
  const family = inflect(pickOne(pool.family, random), pool, named);
  return { gender: gender ?? (silent ? undefined : named), names: namesOf(given, family, pool) };
}

function inflect(family: PoolName, pool: NamePool, gender: Gender): PoolName {
  if (gender === 'male' || !pool.feminine) return family;
  return { latin: family.latin + pool.feminine.latin, native: (family.native ?? '') + (pool.feminine.native ?? '') };
}

function namesOf(given: PoolName, family: PoolName, pool: NamePool): DemonstrationName[] {
  const familyFirst = pool.familyFirst ?? false;
  const names: DemonstrationName[] = [{ script: 'Latn', given: given.latin, family: family.latin, familyFirst }];
  if (pool.script && given.native && family.native) {
    names.push({ script: pool.script, given: given.native, family: family.native, familyFirst });
  }
  if (pool.script !== 'Arab') names.push(inArabic(given.latin, family.latin, familyFirst));
  return names;
}

function inArabic(given: string, family: string, familyFirst: boolean): DemonstrationName {
  return {
    script: 'Arab',
    given: transliterateToArabic(given),
    family: transliterateToArabic(family),
    familyFirst,
    transliterated: true,
  };
}
