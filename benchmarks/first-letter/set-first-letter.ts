import { closeTypesetting, type OfficialDocument, typeset } from '../../src/offices/documents/public.ts';

const text =
  'I have the honour to invite your parliament to the autumn meeting of the Assembly, to be held in Geneva from 8 to 10 October 2026. ';
const paragraph = (key: string) => ({ kind: 'paragraph' as const, key, runs: [{ kind: 'text' as const, text: text.repeat(3) }] });
const letter: OfficialDocument = {
  kind: 'letter',
  language: 'en',
  title: 'Invitation',
  letterheads: [{ organization: 'International Parliamentary Assembly', contacts: [], address: ['1, Quai des Tilleuls', '1201 Geneva'] }],
  reference: 'Ref.: IPA/2026/C-1',
  placeAndDate: 'Geneva, 1 September 2026',
  salutation: ['Dear Madam Speaker,', 'Dear Mr. Speaker,'],
  blocks: ['a', 'b', 'c', 'd'].map(paragraph),
  closing: 'Yours sincerely,',
};

const set = await typeset(letter);
if (!set.ok || set.pages !== 1) throw new Error(`no letter: ${JSON.stringify(set)}`);
console.log(performance.now());
closeTypesetting();
