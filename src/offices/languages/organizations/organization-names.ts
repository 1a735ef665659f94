/** An official name with what a sentence needs: the article and gender of French and Spanish, the usual acronym. */
export type OrganizationName = { name: string; acronym?: string; article?: string; gender?: 'f' | 'm' };

export type Organization = {
  code: string;
  kind: 'united-nations' | 'related' | 'partner';
  names: {
    en: OrganizationName;
    fr: OrganizationName;
    es: OrganizationName;
    ar: OrganizationName;
    ru: OrganizationName;
    zh: OrganizationName;
  };
};

type Plain = readonly [name: string, acronym?: string];
type WithArticle = readonly [article: string, gender: 'f' | 'm', name: string, acronym?: string];

/** Builds one organization; French and Spanish rows begin with article and gender. */
export function organization(
  code: string,
  kind: Organization['kind'],
  rows: { en: Plain; fr: WithArticle; es: WithArticle; ar: Plain; ru: Plain; zh: Plain },
): Organization {
  return {
    code,
    kind,
    names: {
      en: { ...plain(rows.en), article: 'the' },
      fr: withArticle(rows.fr),
      es: withArticle(rows.es),
      ar: plain(rows.ar),
      ru: plain(rows.ru),
      zh: plain(rows.zh),
    },
  };
}

function plain([name, acronym]: Plain): OrganizationName {
  return acronym ? { name, acronym } : { name };
}

function withArticle([article, gender, name, acronym]: WithArticle): OrganizationName {
  return { ...plain([name, acronym]), article, gender };
}
