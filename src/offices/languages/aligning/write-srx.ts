import { escapeHtml } from '../../../platform/escape-html.ts';
import { allLanguages } from '../../../platform/language.ts';
import { type SentenceRule, sentenceRules } from './sentence-rules.ts';

/** The rules of all languages as an SRX 2.0 file, so that a translator's program cuts sentences where ours does. */
export function writeSrx(): string {
  const lists = allLanguages.map(
    (language) =>
      `      <languagerule languagerulename="${language}">\n${sentenceRules(language).map(writeRule).join('\n')}\n      </languagerule>`,
  );
  const maps = allLanguages.map((language) => `      <languagemap languagepattern="${language}.*" languagerulename="${language}"/>`);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<srx xmlns="http://www.lisa.org/srx20" version="2.0">',
    '  <header segmentsubflows="yes" cascade="no"/>',
    '  <body>',
    '    <languagerules>',
    ...lists,
    '    </languagerules>',
    '    <maprules>',
    ...maps,
    '    </maprules>',
    '  </body>',
    '</srx>',
    '',
  ].join('\n');
}

function writeRule({ breaks, before, after }: SentenceRule): string {
  const tag = (name: string, pattern: string) => `<${name}>${escapeHtml(pattern)}</${name}>`;
  return `        <rule break="${breaks ? 'yes' : 'no'}">${tag('beforebreak', before)}${tag('afterbreak', after)}</rule>`;
}
