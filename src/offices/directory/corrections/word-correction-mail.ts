import type { ScreenLanguage } from '../../../platform/language.ts';
import { speak } from '../../../platform/words.ts';
import { wordDay } from '../word-day.ts';
import { correctionWords } from './correction-words.ts';
import type { CorrectionSet, ListedCorrection } from './list-corrections.ts';

type Mail = { subject: string; text: string };

/** The letter that carries a correspondent's link. */
export function wordLinkMail({ body, until, language }: { body: string; until: string; language: ScreenLanguage }): Mail {
  const t = speak(correctionWords, language);
  return { subject: t('mailSubject', { body }), text: t('mailText', { body, day: wordDay(until, language) }) };
}

/** The letter that says what became of each correction, with the reason of what was declined. */
export function wordAnswerMail({ corrections }: CorrectionSet, { body, language }: { body: string; language: ScreenLanguage }): Mail {
  const t = speak(correctionWords, language);
  const lines = corrections.map((each) => {
    const decided = each.decision ? t(`decision_${each.decision}`) : '';
    return `– ${t(each.field)}: ${wordProposed(each, language)} — ${decided}${each.reason ? ` (${each.reason})` : ''}`;
  });
  return { subject: t('answerSubject', { body }), text: [t('answerText'), ...lines].join('\n') };
}

/** What is proposed, in words: an address, a name, or the day of a vacancy. */
export function wordProposed({ field, proposed }: Pick<ListedCorrection, 'field' | 'proposed'>, language: ScreenLanguage): string {
  const t = speak(correctionWords, language);
  if ('text' in proposed) return proposed.text.replaceAll('\n', ', ');
  const name = 'family' in proposed ? [proposed.given, proposed.family].filter(Boolean).join(' ') : t(field);
  return proposed.from ? t('sinceDay', { what: name, day: wordDay(proposed.from, language) }) : name;
}
