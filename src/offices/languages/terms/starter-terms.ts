import { mergeTerms } from './merge-terms.ts';
import { readTermRows } from './read-term-rows.ts';
import { moreBodies, moreOrganizations } from './starter-agencies.ts';
import { parliamentaryBodies, unitedNationsBodies } from './starter-bodies.ts';
import { furtherConferences, furtherDays } from './starter-days.ts';
import { goalTerms } from './starter-goals.ts';
import { moreEvents, moreWorks } from './starter-occasions.ts';
import { furtherOrgans } from './starter-organs.ts';
import { organizationUses, postTerms } from './starter-posts.ts';
import { furtherDocuments, furtherTreaties } from './starter-treaties.ts';
import { furtherOrganizations, furtherParliaments } from './starter-unions.ts';
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
  readTermRows('organization', unitedNations, furtherOrganizations),
  readTermRows('organization', 'Directory of parliamentary organizations', furtherParliaments),
  readTermRows('body', unitedNations, furtherOrgans),
  readTermRows('event', unitedNations, furtherDays),
  readTermRows('event', unitedNations, furtherConferences),
  readTermRows('treaty', 'United Nations Treaty Collection', furtherTreaties),
  readTermRows('document', unitedNations, furtherDocuments),
  readTermRows('post', unitedNations, postTerms),
  readTermRows('parliament', unitedNations, parliamentTerms),
);
