import { mergeTerms } from './merge-terms.ts';
import { readTermRows } from './read-term-rows.ts';
import { moreBodies, moreOrganizations } from './starter-agencies.ts';
import { parliamentaryBodies, unitedNationsBodies } from './starter-bodies.ts';
import { goalTerms } from './starter-goals.ts';
import { moreEvents, moreWorks } from './starter-occasions.ts';
import { organizationUses, postTerms } from './starter-posts.ts';
import { documentTerms, eventTerms, parliamentTerms, treatyTerms } from './starter-works.ts';
import type { Term } from './term.ts';

const unitedNations = 'United Nations official names';

/** The terms the product begins with; a secretariat adds its own. Organizations come from the directory's taxonomy besides. */
export const starterTerms: readonly Term[] = mergeTerms(
  readTermRows('organization', unitedNations, organizationUses),
  readTermRows('body', unitedNations, unitedNationsBodies),
  readTermRows('body', 'Statutes of the Inter-Parliamentary Union', parliamentaryBodies),
  readTermRows('event', unitedNations, eventTerms),
  readTermRows('treaty', 'United Nations Treaty Collection', treatyTerms),
  readTermRows('document', unitedNations, documentTerms),
  readTermRows('goal', 'Sustainable Development Goals, communications material', goalTerms),
  readTermRows('organization', unitedNations, moreOrganizations),
  readTermRows('body', unitedNations, moreBodies),
  readTermRows('event', unitedNations, moreEvents),
  readTermRows('treaty', 'United Nations Treaty Collection', moreWorks),
  readTermRows('post', unitedNations, postTerms),
  readTermRows('parliament', unitedNations, parliamentTerms),
);
