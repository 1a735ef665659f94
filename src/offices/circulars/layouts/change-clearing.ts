import type { Actor } from '../../../platform/actor.ts';
import { type Answer, refuse } from '../../../platform/answer.ts';
import type { Handle } from '../../../platform/database/public.ts';
import type { Language } from '../../../platform/language.ts';
import { writeJournal } from '../../archive/public.ts';
import { layRoute, setVersionsCleared } from '../../clearance/public.ts';
import { type ChangeRefusal, changeDraft } from '../change-circular.ts';
import { precedenceOf } from './change-precedence.ts';

/**
 * States which versions of a joint letter each organization clears; every signatory signs all of them. The route is laid anew, so what was
 * cleared or signed falls. Refuses `version-uncleared` where a version is left that nobody clears.
 */
export async function changeClearing(
  db: Handle,
  actor: Actor,
  id: string,
  cleared: ReadonlyMap<string, readonly Language[]>,
): Promise<Answer<object, ChangeRefusal | 'version-uncleared'>> {
  return changeDraft<object, ChangeRefusal | 'version-uncleared'>(db, actor, id, async (tx, circular) => {
    const { languages } = circular;
    const stated = new Map(
      precedenceOf(circular).map((organization) => [organization, languages.filter((each) => cleared.get(organization)?.includes(each))]),
    );
    const isWhole = languages.every((language) => [...stated.values()].some((own) => own.includes(language)));
    if (!isWhole || [...stated.values()].some((own) => own.length === 0)) return refuse('version-uncleared');
    const narrowed = new Map([...stated].filter(([, own]) => own.length < languages.length));
    await setVersionsCleared(tx, { kind: 'circular', id }, narrowed);
    await layRoute(tx, { kind: 'circular', id }, languages, circular);
    await writeJournal(tx, actor, 'circulars.share', { kind: 'circular', id }, { versions: Object.fromEntries(stated) });
    return { ok: true };
  });
}
