import { measureBrowser } from './letters/measure-browser.ts';
import { measureOffice } from './letters/measure-office.ts';
import { measureOurs } from './letters/measure-ours.ts';
import { personalLetters } from './letters/personal-letters.ts';
import type { Cost } from './letters/processor-seconds.ts';

/**
 * Personalised tagged letters, a thousand addressees in four languages each, beside three other ways to make the same letters, measured in the
 * same run on samples: a LibreOffice that is already running, a Chromium that prints the same letter’s HTML, and one LibreOffice process a letter.
 * `node benchmarks/letters.ts [ADDRESSEES]`. Needs Linux, soffice and chromium. The wall time holds on two free cores; processor time always.
 */
const addressees = Number(process.argv[2] ?? 1000);
const limits = { seconds: (addressees * 4 * 12) / 4000, megabytes: 200 };

const ours = await measureOurs(addressees);
const each = { wall: ours.wall / ours.letters, processor: ours.processor / ours.letters };
const milliseconds = (seconds: number) => `${(seconds * 1000).toFixed(1)} ms`;
console.log(
  `${ours.letters} letters: ${ours.wall.toFixed(1)} s (limit ${limits.seconds} s, ratio ${(ours.wall / limits.seconds).toFixed(2)}), ${ours.processor.toFixed(1)} s of processor time: ${milliseconds(each.processor)} a letter; on two free cores ${(ours.processor / 2).toFixed(1)} s (ratio ${(ours.processor / 2 / limits.seconds).toFixed(2)})`,
);
console.log(
  `memory of the larger typesetting process on the way: ${ours.most.join(', ')} MB (limit ${limits.megabytes} MB, ratio ${(Math.max(...ours.most) / limits.megabytes).toFixed(2)}); ${Math.round(ours.bytes / ours.letters / 100) / 10} kB a letter`,
);

const sample = await Array.fromAsync(personalLetters(11));
const office = await measureOffice(sample, 5);
const browser = await measureBrowser(sample);

function compare(peer: string, cost: Cost, aim: number): void {
  const [processor, wall] = [cost.processor / each.processor, cost.wall / each.wall];
  console.log(
    `${peer}: ${milliseconds(cost.processor)} of processor time and ${milliseconds(cost.wall)} a letter; ${processor.toFixed(1)}x our processor time, ${wall.toFixed(1)}x our wall time (aim ${aim}x: ${processor >= aim ? 'reached' : 'not reached'})`,
  );
}
compare(`LibreOffice already running (${sample.length} letters)`, office.warm, 10);
compare(`Chromium printing the HTML (${sample.length} letters)`, browser, 40);
compare('one LibreOffice process a letter (5 letters)', office.cold, 250);
