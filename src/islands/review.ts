/** The reviser's screen, where scripts run: keys from finding to finding, and paragraphs checked again while they are typed. */
import { answerKeys } from './review/answer-keys.ts';
import { recheckTyped } from './review/recheck-typed.ts';

const rows = document.querySelector<HTMLElement>('.review-rows');
if (rows) {
  answerKeys(rows);
  recheckTyped(rows);
}
