import { newId } from '../../platform/database/public.ts';
import type { LetterInput } from './queue-letters.ts';

/** A letter for tests; every part may be replaced. */
export function sampleLetter(over: Partial<LetterInput> = {}): LetterInput {
  return {
    subject: { kind: 'dispatch', id: newId() },
    recipientKey: 'speaker',
    toName: 'Ines Duarte',
    toAddress: 'speaker@parliament.example',
    fromName: 'Secretariat',
    fromAddress: 'secretariat@assembly.example',
    language: 'en',
    subjectLine: 'Regional seminar on water',
    textPart: 'Madam Speaker,\n\nPlease find the invitation attached.\n',
    htmlPart: '<p>Madam Speaker,</p><p>Please find the invitation attached.</p>',
    ...over,
  };
}
