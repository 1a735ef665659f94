import { findCountry } from '../../directory/public.ts';

export const zones = ['domestic', 'region', 'world'] as const;
/** How far a letter goes from its sender: within the country, within its region of the world (UN M49), or farther. */
export type Zone = (typeof zones)[number];

/** The zone of a country seen from the sender's; without a country on either side the farthest. */
export function zoneOf(country: string | undefined, home: string | undefined): Zone {
  if (!country || !home) return 'world';
  if (country === home) return 'domestic';
  const [there, here] = [findCountry(country), findCountry(home)];
  return there && here && there.region === here.region ? 'region' : 'world';
}
