import { now } from '../../../platform/clock.ts';
import type { Handle } from '../../../platform/database/public.ts';
import type { Language } from '../../../platform/language.ts';
import { callFacts, findCall } from '../../calls/public.ts';
import { factContext } from '../../directory/public.ts';
import type { OfficialDocument } from '../../documents/public.ts';
import { type Block, type FactTable, renderLine, textOf, withoutIsolates } from '../../languages/public.ts';
import type { Circular } from '../circular.ts';
import { reminderTemplates } from '../templates/reminder.ts';

/** Turns the issued letter of a language into the reminder that goes with it. */
export type Rewrite = (document: OfficialDocument, language: Language) => OfficialDocument;

const day = 24 * 3600 * 1000;

/** Prepares the reminder's text for every language from the call's deadline; undefined when the call has closed. */
export async function prepareReminder(db: Handle, circular: Circular): Promise<Rewrite | undefined> {
  const call = circular.callId ? await findCall(db, circular.callId) : undefined;
  if (call && call.closesAt <= now()) return undefined;
  const facts = circular.callId ? await callFacts(db, circular.callId) : {};
  const daysLeft = call ? Math.ceil((call.closesAt.getTime() - now().getTime()) / day) : undefined;
  return (document, language) => rewrite(document, language, { circular, facts, daysLeft });
}

type Known = { circular: Circular; facts: FactTable; daysLeft: number | undefined };

function rewrite(document: OfficialDocument, language: Language, { circular, facts, daysLeft }: Known): OfficialDocument {
  const template = reminderTemplates[language];
  const table: FactTable = {
    ...facts,
    title: { fact: 'title', names: { [language]: document.title } },
    reference: { fact: 'code', value: circular.issuance?.reference ?? '' },
    date: { fact: 'days', from: circular.issuance?.datedOn ?? '' },
  };
  const line = (source: string) => renderLine(source, table, language, factContext(language)).runs;
  const deadline = daysLeft === undefined ? [] : [`${template.deadline} ${template.daysLeft(daysLeft)}`];
  const blocks: Block[] = [...template.paragraphs, ...deadline, template.last].map((source, index) => ({
    kind: 'paragraph',
    key: `reminder-${index}`,
    runs: line(source),
  }));
  const { placeAndDate: _date, enclosures: _enclosed, closing: _closing, verification: _code, ...rest } = document;
  return { ...rest, title: withoutIsolates(textOf(line(template.subject))), blocks };
}
