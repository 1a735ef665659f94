import type { JSX } from 'preact';
import { ownNames } from '../../../platform/language.ts';
import type { Request } from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import { families } from '../checking/checked-finding.ts';
import { reviewWords } from '../review-words.ts';
import { FilterLink } from './filter-link.tsx';
import { isWanted, type ReviewFilter } from './filter-review.ts';
import type { Review, ReviewActs } from './review.ts';

type Props = { c: Request; review: Review; shown: Review; filter: ReviewFilter; acts: ReviewActs };
type Choice = { label: string; filter: ReviewFilter; n?: number; language?: string };

/** Which findings are shown, as plain links with their counts. */
export function FilterPart({ c, review, shown, filter, acts }: Props): JSX.Element {
  const t = speak(reviewWords, c.var.language);
  const { severity, family, version, rows, ...none } = filter;
  const kept = rows ? { rows } : {};
  const count = (wanted: ReviewFilter) => review.findings.filter((one) => isWanted(one, wanted)).length;
  const all: Choice[] = [{ label: t('filter_all'), filter: { ...none, ...kept }, n: review.findings.length }];
  const grave = (['must', 'look', 'style', 'waived'] as const).map((each): Choice => {
    const wanted = { ...filter, severity: each };
    return { label: each === 'waived' ? t('waived') : t(`severity_${each}`), filter: wanted, n: count(wanted) };
  });
  const { family: _family, ...ofAnyKind } = filter;
  const kinds = families
    .map(
      (each): Choice => ({ label: t(`family_${each}`), filter: { ...ofAnyKind, family: each }, n: count({ ...ofAnyKind, family: each }) }),
    )
    .filter(({ n, filter: own }) => n !== 0 || own.family === family);
  const versions = review.versions.map(({ language }): Choice => {
    const wanted = { ...filter, version: language };
    return { label: ownNames[language], language, filter: wanted, n: count(wanted) };
  });
  const { rows: _rows, ...wholeText } = filter;
  const texts: Choice[] = [
    { label: t('rows_all'), filter: wholeText },
    { label: t('rows_found'), filter: { ...filter, rows: 'found' } },
  ];
  const groups = [all, grave, kinds, review.versions.length > 1 ? versions : [], texts];
  const [first] = shown.findings;
  return (
    <nav class="review-filters" aria-label={t('filter')}>
      {groups.map((choices) => (
        <Group c={c} choices={choices} filter={filter} acts={acts} />
      ))}
      {first ? (
        <p>
          <a href={`#${first.anchor}`}>{t('first')}</a>
        </p>
      ) : (
        <p class={review.findings.some(({ waiver }) => !waiver) ? 'hint' : 'check-clean'}>
          {review.findings.length > 0 ? t('nothingShown') : t('clean')}
        </p>
      )}
    </nav>
  );
}

function Group({
  c,
  choices,
  filter,
  acts,
}: {
  c: Request;
  choices: Choice[];
  filter: ReviewFilter;
  acts: ReviewActs;
}): JSX.Element | null {
  if (choices.length === 0) return null;
  return (
    <ul>
      {choices.map(({ label, filter: own, n, language }) => (
        <li>
          <FilterLink c={c} acts={acts} filter={own} current={filter} {...(language ? { language } : {})}>
            {label}
            {n === undefined ? null : <span class="review-count"> {n}</span>}
          </FilterLink>
        </li>
      ))}
    </ul>
  );
}
