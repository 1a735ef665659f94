import type { Pack } from '../../pack.ts';
import { address } from './address.ts';
import * as aligning from './aligning.ts';
import * as comparing from './comparing.ts';
import { countryNames } from './country-names.ts';
import * as formalities from './formalities.ts';
import * as format from './format.ts';
import * as gender from './gender.ts';
import * as letters from './letters.ts';
import * as names from './names.ts';
import * as organizations from './organizations.ts';
import * as periods from './periods.ts';
import * as places from './places.ts';
import * as polarity from './polarity.ts';
import { reading } from './reading.ts';
import * as recognising from './recognising.ts';
import { script } from './script.ts';
import { sentences } from './sentences.ts';
import * as slips from './slips.ts';
import * as spelling from './spelling.ts';
import { statementWords } from './statement-words.ts';
import * as statements from './statements.ts';
import * as terms from './terms.ts';
import * as wording from './wording.ts';
import { writing } from './writing.ts';

/** All that Chancery knows of Russian. */
export const russian: Pack = {
  ...writing,
  script,
  address,
  sentences,
  reading,
  statementWords,
  countryNames,
  aligning,
  comparing,
  formalities,
  format,
  gender,
  importing: {},
  letters,
  names,
  organizations,
  periods,
  places,
  polarity,
  recognising,
  slips,
  spelling,
  statements,
  terms,
  wording,
};
