import { sql } from 'kysely';
import { today } from '../../../platform/clock.ts';
import type { Handle } from '../../../platform/database/public.ts';
import type { Language } from '../../../platform/language.ts';
import { type Greeting, greet, listBodies, type PostKind, salutationForms } from '../../directory/public.ts';

/** How a person is greeted who wrote from an address: as its post is due where the directory knows it, else in the form that suits anybody. */
export async function greetWriter(db: Handle, { address, language }: { address: string; language: Language }): Promise<Greeting> {
  const [own] = await listBodies(db, { kinds: ['secretariat'] });
  const forms = own ? await salutationForms(db, own.id) : [];
  const known = await findWriter(db, address.toLowerCase());
  const { post = 'other', gender, rank } = known ?? {};
  return greet(forms, { post, language, style: 'personal', ...(gender ? { gender } : {}), ...(rank ? { rank } : {}) });
}

type Writer = { post: PostKind; gender?: 'female' | 'male'; rank?: 'highness' | 'excellency' | 'honourable' };

/**
 * Who writes from an address today: whoever holds the post it belongs to, else the person it belongs to, in the post that person holds. A
 * post's address is its office's too, so that only the post is known of a vacant one.
 */
async function findWriter(db: Handle, address: string): Promise<Writer | undefined> {
  const on = today();
  const { rows } = await sql<{ post: PostKind; gender: Writer['gender'] | null; rank: Writer['rank'] | null }>`
    select post.kind as post, person.gender, person.rank
    from address a
    left join holding h on (h.post_id = a.post_id or h.person_id = a.person_id) and h.valid_from <= ${on}::date
      and (h.valid_to is null or h.valid_to > ${on}::date)
    join post on post.id = coalesce(a.post_id, h.post_id)
    left join person on person.id = h.person_id
    where a.kind = 'email' and lower(a.value) = ${address} and (a.valid_from is null or a.valid_from <= ${on}::date)
      and (a.valid_to is null or a.valid_to > ${on}::date)
    order by a.post_id nulls last, h.valid_from desc limit 1`.execute(db);
  const [row] = rows;
  return row && { post: row.post, ...(row.gender ? { gender: row.gender } : {}), ...(row.rank ? { rank: row.rank } : {}) };
}
