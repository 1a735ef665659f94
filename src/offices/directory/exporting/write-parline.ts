import type { Language } from '../../../platform/language.ts';
import type { ListedBody } from '../bodies/list-bodies.ts';
import { findCountry, isCountry } from '../countries/list-countries.ts';
import { displayName } from '../display-name.ts';
import type { Holder } from '../posts/posts.ts';

/** A parliament with everyone who held the post of Speaker, the newest first. */
export type SpeakersOf = { body: ListedBody; speakers: readonly Holder[] };

type Dated = { value: unknown; date_from?: string; date_to?: string };

/**
 * Parliaments in the shape of the open data interface of Parline: one resource a parliament, its names per language and its Speakers with their
 * dates. The numbers of members that the interface also has are not in the directory and are left out.
 */
export function writeParline(parliaments: readonly SpeakersOf[]): string {
  const data = parliaments.flatMap((each) => resourceOf(each) ?? []);
  return `${JSON.stringify({ data }, null, 2)}\n`;
}

function resourceOf({ body, speakers }: SpeakersOf): object | undefined {
  if (!body.country || !isCountry(body.country)) return undefined;
  const { alpha2 } = findCountry(body.country);
  const chamber_speakers = speakers.map((holder): Dated => ({ value: displayName(holder.names, spokenIn(body)), ...termOf(holder) }));
  const attributes = {
    chamber_name: [{ value: body.names.formal }],
    parliament: { value: alpha2 },
    ...(body.website ? { website: { value: body.website } } : {}),
    ...(chamber_speakers.length > 0 ? { chamber_speakers } : {}),
  };
  return { type: 'chambers', id: `${alpha2}-LC01`, attributes };
}

const spokenIn = (body: ListedBody): Language => (body.correspondence_language === 'ar' ? 'ar' : 'en');

/** A term that goes on has no end; the day an ended one gives is the first without its holder. */
const termOf = ({ valid_from, valid_to }: Holder) => ({ date_from: valid_from, ...(valid_to ? { date_to: valid_to } : {}) });
