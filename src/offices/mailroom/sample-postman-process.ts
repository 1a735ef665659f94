import { openDatabase } from '../../platform/database/public.ts';
import { captureCarrier } from './capture-carrier.ts';
import { startPostman } from './start-postman.ts';

/** A postman in a process of its own, to be killed by the test: `node … <database> <capture url>`. */
const [database = '', capture = ''] = process.argv.slice(2);
const db = openDatabase(database, { connections: 2 });
startPostman({ db, carrier: captureCarrier(db, capture, { deadlineMs: 1000 }), leaseMs: 1500, pollMs: 50 });
process.stdout.write('ready\n');
