/** One name in Latin script and, where the culture writes another, in that script. */
export type PoolName = { latin: string; native?: string };

/** Invented persons of one culture are combined from these lists. */
export type NamePool = {
  female: readonly PoolName[];
  male: readonly PoolName[];
  family: readonly PoolName[];
  /** ISO 15924 code of the native forms. */
  script?: string;
  /** The family name stands first, in both scripts. */
  familyFirst?: boolean;
  /** What a woman's family name adds to the man's ("Sedov", "Sedova"). */
  feminine?: PoolName;
};

/** Reads a pool from words such as "Amina/أمينة Hanan/حنان"; an underscore stands for a space inside a name. */
export function pool(
  female: string,
  male: string,
  family: string,
  more: Pick<NamePool, 'script' | 'familyFirst' | 'feminine'> = {},
): NamePool {
  return { female: readNames(female), male: readNames(male), family: readNames(family), ...more };
}

function readNames(list: string): PoolName[] {
  return list
    .trim()
    .split(/\s+/)
    .map((word) => {
      const [latin = '', native] = word.replaceAll('_', ' ').split('/');
      return native ? { latin, native } : { latin };
    });
}
