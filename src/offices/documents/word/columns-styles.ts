import { fonts, navy, quiet } from './word-styles.ts';

/** The styles of a translator's file; complex script sizes beside the Latin ones, as Arabic letters are smaller at the same size. */
export function columnStyles(namespace: string): string {
  const font = `<w:rFonts w:ascii="${fonts.ascii}" w:hAnsi="${fonts.hAnsi}" w:cs="${fonts.cs}" w:eastAsia="${fonts.eastAsia}"/>`;
  const sized = (size: number, complex: number) => `<w:sz w:val="${size}"/><w:szCs w:val="${complex}"/>`;
  const bold = '<w:b/><w:bCs/>';
  const paragraph = (id: string, name: string, after: number, run: string) =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr><w:spacing w:before="0" w:after="${after}"/></w:pPr><w:rPr>${run}</w:rPr></w:style>`;
  const character = (id: string, name: string, run: string) =>
    `<w:style w:type="character" w:styleId="${id}"><w:name w:val="${name}"/><w:qFormat/><w:rPr>${run}</w:rPr></w:style>`;
  return [
    `<w:styles ${namespace}><w:docDefaults><w:rPrDefault><w:rPr>${font}${sized(21, 27)}</w:rPr></w:rPrDefault></w:docDefaults>`,
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:pPr><w:spacing w:after="0" w:line="276" w:lineRule="auto"/></w:pPr></w:style>',
    paragraph('Title', 'Title', 80, `${bold}<w:color w:val="${navy}"/>${sized(32, 40)}`),
    paragraph('HeadLine', 'Head Line', 60, `<w:color w:val="${quiet}"/>${sized(19, 24)}`),
    paragraph('HeadStrong', 'Head Strong', 60, `${bold}${sized(21, 27)}`),
    paragraph('ColumnHead', 'Column Head', 0, `${bold}<w:color w:val="${navy}"/>`),
    paragraph('ColumnHeading', 'Column Heading', 0, bold),
    character('Emphasis', 'Emphasis', '<w:bCs/><w:i/>'),
    character('Strong', 'Strong', bold),
    character('FactValue', 'Fact Value', '<w:shd w:val="clear" w:color="auto" w:fill="E4ECF5"/>'),
    character('LinkWords', 'Link Words', `<w:color w:val="${navy}"/><w:u w:val="single"/>`),
    '</w:styles>',
  ].join('');
}
