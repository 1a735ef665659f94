import { sql } from 'kysely';
import type { Handle } from '../../../platform/database/public.ts';
import { asLanguage, type Language } from '../../../platform/language.ts';

/** A letter issued for a visa; `replacedBy` names the reference of a later one for the same person. */
export type VisaLetter = {
  id: string;
  registrationId: string;
  reference: string;
  issuedAt: Date;
  issuedBy: string;
  replacedBy?: string;
  files: { documentId: string; language: Language }[];
};

type Row = {
  id: string;
  registration_id: string;
  reference: string;
  issued_at: Date;
  issued_by_name: string;
  replaced_by: string | null;
  files: { documentId: string; language: string }[] | null;
};

/** The letters issued for these registrations, the latest first; the replaced ones too. */
export async function visaLettersOf(db: Handle, registrationIds: readonly string[]): Promise<VisaLetter[]> {
  if (registrationIds.length === 0) return [];
  const { rows } = await sql<Row>`
    select v.id, v.registration_id, v.reference, v.issued_at, v.issued_by_name, later.reference as replaced_by,
      (select json_agg(json_build_object('documentId', d.id, 'language', d.language) order by d.language)
       from issued_document d where d.subject_kind = 'visa-letter' and d.subject_id = v.id and d.media_type = 'application/pdf' and d.role = 'reader') as files
    from visa_letter v left join visa_letter later on later.replaces = v.id
    where v.registration_id = any(${[...registrationIds]}::uuid[])
    order by v.issued_at desc, v.id desc`.execute(db);
  return rows.map((row) => ({
    id: row.id,
    registrationId: row.registration_id,
    reference: row.reference,
    issuedAt: row.issued_at,
    issuedBy: row.issued_by_name,
    replacedBy: row.replaced_by ?? undefined,
    files: (row.files ?? []).flatMap(({ documentId, language }) => {
      const known = asLanguage(language);
      return known ? [{ documentId, language: known }] : [];
    }),
  }));
}

/** The letter that stands for a registration; undefined while none was issued. */
export async function standingVisaLetter(db: Handle, registrationId: string): Promise<VisaLetter | undefined> {
  return (await visaLettersOf(db, [registrationId])).find(({ replacedBy }) => replacedBy === undefined);
}
