import { describe, expect, test } from 'vitest';
import { screenLanguages } from '../../../platform/language.ts';
import { factContext } from '../../directory/public.ts';
import { compareVersions, type FactTable, renderText, textOf, withoutIsolates } from '../../languages/public.ts';
import { type InvitationShape, invitationParagraphs, type Mode } from './invitation.ts';

const same = (en: string, fr: string, es: string, ar: string) => ({ en, fr, es, ar });
const facts: FactTable = {
  'meeting.title': { fact: 'title', names: same('Dialogue on Water', 'Dialogue sur l’eau', 'Diálogo sobre el agua', 'حوار بشأن المياه') },
  'meeting.theme': { fact: 'title', quoted: true, names: same('Every drop', 'Chaque goutte', 'Cada gota', 'كل قطرة') },
  'meeting.when': { fact: 'days', from: '2027-05-04', to: '2027-05-06' },
  'meeting.time': { fact: 'time', from: '09:30', to: '17:00', zone: 'Africa/Nairobi', on: '2027-05-04' },
  'meeting.mode': { fact: 'mode', mode: 'online' },
  'meeting.place': { fact: 'place', city: same('Nairobi', 'Nairobi', 'Nairobi', 'نيروبي'), country: 'KEN' },
  'meeting.platform': { fact: 'name', names: same('Agora', 'Agora', 'Agora', 'Agora') },
  'meeting.languages': { fact: 'languages', languages: ['en', 'fr', 'ar'] },
  'meeting.committees': { fact: 'list', items: [same('environment', 'environnement', 'medio ambiente', 'البيئة')] },
  'meeting.eligible': { fact: 'list', items: [same('members of parliament', 'parlementaires', 'parlamentarios', 'البرلمانيين')] },
  'meeting.target': { fact: 'number', value: 2 },
  'meeting.page': { fact: 'link', href: 'https://chancery.example/meetings/water' },
  'call.closes': { fact: 'days', from: '2027-04-15' },
  'contact.name': { fact: 'person', names: same('Noor Haddad', 'Noor Haddad', 'Noor Haddad', 'نور حداد') },
  'contact.email': { fact: 'code', value: 'noor.haddad@assembly.example' },
};

const modes: Mode[] = ['online', 'in-person', 'hybrid'];
const shapes: InvitationShape[] = modes.flatMap((mode) =>
  [true, false].flatMap((flag) => [
    {
      mode,
      severalDays: flag,
      several: !flag,
      targetIsMore: flag,
      hasTheme: true,
      hasCommittees: true,
      hasInterpretation: true,
      hasEligible: true,
      hasPlatform: true,
      hasContact: true,
      hasCall: true,
    },
  ]),
);
const bare: InvitationShape = {
  mode: 'online',
  severalDays: false,
  several: false,
  targetIsMore: false,
  hasTheme: false,
  hasCommittees: false,
  hasInterpretation: false,
  hasEligible: false,
  hasPlatform: false,
  hasContact: false,
  hasCall: false,
};

const versions = (shape: InvitationShape) =>
  screenLanguages.map((language) => {
    const rendered = renderText(invitationParagraphs(language, shape) ?? [], facts, language, factContext(language));
    const paragraphs = rendered.blocks.flatMap((block) =>
      block.kind === 'paragraph' || block.kind === 'heading' ? [{ key: block.key, text: withoutIsolates(textOf(block.runs)) }] : [],
    );
    return { language, paragraphs, problems: rendered.problems };
  });

describe.each(shapes)('an invitation $mode, several days: $severalDays', (shape) => {
  test('prints every fact in every language and leaves no gap', () => {
    for (const { problems, paragraphs } of versions(shape)) {
      expect(problems).toEqual([]);
      expect(paragraphs.map(({ text }) => text).join(' ')).not.toMatch(/[{}]|⟨| {2}/);
    }
  });

  test('says the same in every language by the product’s own comparison', () => {
    expect(compareVersions(versions(shape))).toEqual([]);
  });
});

test('a meeting of which little is known still gets a whole letter', () => {
  for (const { paragraphs } of versions(bare))
    expect(paragraphs.map(({ key }) => key)).toEqual(['subject', 'opening', 'when', 'target', 'more', 'hope']);
});

test('French and Arabic agree with one and with several members', () => {
  const target = (language: 'fr' | 'ar', targetIsMore: boolean) =>
    invitationParagraphs(language, { ...bare, targetIsMore })?.find(({ key }) => key === 'target')?.source;
  expect(target('fr', false)).toContain('qu’un au moins de vos membres y prenne part');
  expect(target('fr', true)).toContain('y prennent part');
  expect(target('ar', false)).toContain('عضو واحد على الأقل');
});

test('no template exists for Russian and Chinese, which are written by hand', () => {
  expect(invitationParagraphs('ru', bare)).toBeUndefined();
  expect(invitationParagraphs('zh', bare)).toBeUndefined();
});
