import { writeFileSync } from 'node:fs';
import { test } from 'vitest';
import { system } from '../../platform/actor.ts';
import { setClock } from '../../platform/clock.ts';
import { useTestDatabase } from '../../platform/testing/test-database.ts';
import { checkCircular } from './check-circular.ts';
import { findCircular } from './circular.ts';
import { dispatchCircular } from './dispatch-circular.ts';
import { enterSampleRecord, samplePlace } from './sample-record.ts';
import { issueSample } from './sample-steps.ts';

const testing = useTestDatabase();
test('look', async () => {
  setClock(new Date('2026-11-22T09:00:00Z'));
  const { db } = testing();
  const record = await enterSampleRecord(db);
  const id = await issueSample(db, record, {
    signatories: [
      { postId: record.signingPost, organizationId: record.organizationId },
      { postId: record.partnerPost, organizationId: record.partnerId },
    ],
  });
  for (const d of await db
    .selectFrom('issued_document')
    .selectAll()
    .where('subject_id', '=', id)
    .where('media_type', '=', 'application/pdf')
    .execute())
    writeFileSync(`/tmp/circ/${d.language}.pdf`, d.bytes);
  await dispatchCircular(db, system, id, samplePlace);
  for (const l of await db.selectFrom('letter').selectAll().execute()) writeFileSync(`/tmp/circ/mail-${l.language}.html`, l.html_part);
  const c = await findCircular(db, id);
  if (c) console.log(JSON.stringify(await checkCircular(db, c, samplePlace), null, 1));
}, 60000);
