import type { JSX } from 'preact';
import { directionOf, ownNames } from '../../../platform/language.ts';
import { type Request, to } from '../../../platform/web/public.ts';
import type { Meeting } from '../meeting.ts';
import type { Paper } from './paper.ts';
import { extensions } from './paper-file.ts';
import { pathOf } from './paper-frame.tsx';

/** A paper's files: for each language its PDF, DOCX and HTML. */
export function FileLinks({ c, meeting, paper }: { c: Request; meeting: Meeting; paper: Paper }): JSX.Element {
  return (
    <ul class="downloads">
      {paper.languages.map((language) => (
        <li>
          <bdi lang={language} dir={directionOf(language)}>
            {ownNames[language]}
          </bdi>{' '}
          {extensions.map((extension) => (
            <>
              {' '}
              <a href={to(c, `${pathOf(meeting, paper)}/${language}.${extension}`)} hreflang={language} dir="ltr">
                {extension.toUpperCase()}
              </a>
            </>
          ))}
        </li>
      ))}
    </ul>
  );
}

/** A paper's PDF in each language, named in that language. */
export function PdfLinks({ c, meeting, paper }: { c: Request; meeting: Meeting; paper: Paper }): JSX.Element {
  return (
    <span class="per-language">
      {paper.languages.map((language) => (
        <a href={to(c, `${pathOf(meeting, paper)}/${language}.pdf`)} lang={language} dir={directionOf(language)} hreflang={language}>
          {ownNames[language]}
        </a>
      ))}
    </span>
  );
}
