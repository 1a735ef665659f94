import type { Language } from '../../../platform/language.ts';
import { type Block, isolate, type Run } from '../../languages/public.ts';
import type { OfficialDocument } from '../official-document.ts';
import { farAgendas } from './far/agenda.ts';
import { sampleLetterhead } from './letterhead.ts';
import { spaced } from './meeting-note.ts';

type Item = { title: string; said?: string; documents?: string[] };
export type Agenda = {
  title: string;
  masthead: [string, string][];
  session: string;
  days: string;
  head: string[];
  annotations: string;
  items: Item[];
};

const symbol = 'CL/217/A.1';

const agendas: Record<Language, Agenda> = {
  ...farAgendas,
  en: {
    title: 'Provisional agenda',
    masthead: [
      ['Original:', 'French'],
      ['Distribution:', 'General'],
      ['Date:', '4 December 2026'],
    ],
    session: '217th session of the Governing Council',
    days: '12 and 14 April 2027, Geneva (Switzerland)',
    head: ['Item', 'Title', 'Documents'],
    annotations: 'Annotations',
    items: [
      { title: 'Opening of the session' },
      { title: 'Adoption of the agenda', said: 'The provisional agenda is the present document, @1.', documents: ['CL/217/A.1'] },
      {
        title: 'Report on cooperation with the United Nations system',
        said: 'The report covers the period from 15 September 2026 to 15 March 2027 and is contained in @1. The Council may wish to take note of it.',
        documents: ['CL/217/3-R.1'],
      },
      {
        title: 'Requests for membership',
        said: 'The requests are set out in @1, with the opinion of the Executive Committee in @2.',
        documents: ['CL/217/4-P.1', 'CL/217/4-P.2'],
      },
      { title: 'Other business' },
    ],
  },
  fr: {
    title: 'Ordre du jour provisoire',
    masthead: [
      ['Original :', 'français'],
      ['Distribution :', 'Générale'],
      ['Date :', '4 décembre 2026'],
    ],
    session: '217e session du Conseil directeur',
    days: '12 et 14 avril 2027, Genève (Suisse)',
    head: ['Point', 'Intitulé', 'Documents'],
    annotations: 'Annotations',
    items: [
      { title: 'Ouverture de la session' },
      {
        title: 'Adoption de l’ordre du jour',
        said: 'L’ordre du jour provisoire fait l’objet du présent document, @1.',
        documents: ['CL/217/A.1'],
      },
      {
        title: 'Rapport sur la coopération avec le système des Nations Unies',
        said: 'Le rapport, qui porte sur la période du 15 septembre 2026 au 15 mars 2027, figure dans le document @1. Le Conseil souhaitera peut-être en prendre note.',
        documents: ['CL/217/3-R.1'],
      },
      {
        title: 'Demandes d’affiliation',
        said: 'Les demandes sont exposées dans le document @1 et l’avis du Comité exécutif dans le document @2.',
        documents: ['CL/217/4-P.1', 'CL/217/4-P.2'],
      },
      { title: 'Questions diverses' },
    ],
  },
  es: {
    title: 'Orden del día provisional',
    masthead: [
      ['Original:', 'francés'],
      ['Distribución:', 'General'],
      ['Fecha:', '4 de diciembre de 2026'],
    ],
    session: '217.ª reunión del Consejo Directivo',
    days: '12 y 14 de abril de 2027, Ginebra (Suiza)',
    head: ['Punto', 'Título', 'Documentos'],
    annotations: 'Anotaciones',
    items: [
      { title: 'Apertura de la reunión' },
      {
        title: 'Aprobación del orden del día',
        said: 'El orden del día provisional es el presente documento, @1.',
        documents: ['CL/217/A.1'],
      },
      {
        title: 'Informe sobre la cooperación con el sistema de las Naciones Unidas',
        said: 'El informe, que abarca del 15 de septiembre de 2026 al 15 de marzo de 2027, figura en el documento @1. El Consejo tal vez desee tomar nota de él.',
        documents: ['CL/217/3-R.1'],
      },
      {
        title: 'Solicitudes de admisión',
        said: 'Las solicitudes se exponen en el documento @1 y el dictamen del Comité Ejecutivo en el documento @2.',
        documents: ['CL/217/4-P.1', 'CL/217/4-P.2'],
      },
      { title: 'Otros asuntos' },
    ],
  },
  ar: {
    title: 'جدول الأعمال المؤقت',
    masthead: [
      ['الأصل:', 'بالفرنسية'],
      ['التوزيع:', 'عام'],
      ['التاريخ:', '4 كانون الأول/ديسمبر 2026'],
    ],
    session: 'الدورة 217 للمجلس الحاكم',
    days: '12 و14 نيسان/أبريل 2027، جنيف (سويسرا)',
    head: ['البند', 'العنوان', 'الوثائق'],
    annotations: 'الشروح',
    items: [
      { title: 'افتتاح الدورة' },
      { title: 'إقرار جدول الأعمال', said: 'جدول الأعمال المؤقت هو هذه الوثيقة، @1.', documents: ['CL/217/A.1'] },
      {
        title: 'التقرير عن التعاون مع منظومة الأمم المتحدة',
        said: 'يغطي التقرير الفترة من 15 أيلول/سبتمبر 2026 إلى 15 آذار/مارس 2027 ويرد في الوثيقة @1. ولعل المجلس يود أن يحيط علماً به.',
        documents: ['CL/217/3-R.1'],
      },
      {
        title: 'طلبات العضوية',
        said: 'ترد الطلبات في الوثيقة @1 ورأي اللجنة التنفيذية في الوثيقة @2.',
        documents: ['CL/217/4-P.1', 'CL/217/4-P.2'],
      },
      { title: 'ما يستجد من أعمال' },
    ],
  },
};

/** The annotated agenda of a council session in each screen language. */
export const sampleAgendas = {
  en: agendaIn('en'),
  fr: agendaIn('fr'),
  es: agendaIn('es'),
  ar: agendaIn('ar'),
  ru: agendaIn('ru'),
  zh: agendaIn('zh'),
};

function agendaIn(language: Language): OfficialDocument {
  const { title, masthead, session, days, head, annotations, items } = agendas[language];
  const line = (text: string): Run[] => [{ kind: 'text', text: spaced(text, language) }];
  const code = (value: string): Run => ({ kind: 'fact', text: language === 'ar' ? isolate(value) : value, fact: { fact: 'code', value } });
  const codes = (list: string[]) =>
    list.flatMap((value, index): Run[] => (index === 0 ? [code(value)] : [{ kind: 'text', text: '\n' }, code(value)]));
  const said = ({ said: text = '', documents = [] }: Item) =>
    text
      .split(/(@\d)/)
      .map((part): Run => (part.startsWith('@') ? code(documents[Number(part[1]) - 1] ?? '') : { kind: 'text', text: part }));
  return {
    kind: 'agenda',
    language,
    title,
    letterheads: [{ ...sampleLetterhead(language), desk: undefined, contacts: [], address: [] }],
    reference: symbol,
    masthead: [{ label: '', value: symbol }, ...masthead.map(([label, value]) => ({ label, value }))],
    issuedOn: '2026-12-04',
    subtitles: [{ runs: line(session), emphasis: true }, { runs: line(days) }],
    blocks: [
      {
        kind: 'table',
        key: 'items',
        widths: [1, 6.4, 2.6],
        header: head.map(line),
        rows: items.map((item, index) => [line(`${index + 1}.`), line(item.title), codes(item.documents ?? [])]),
      },
      { kind: 'heading', key: 'annotations', level: 1, runs: line(annotations) },
      ...items.flatMap((item, index): Block[] =>
        item.said
          ? [
              { kind: 'heading', key: `i${index + 1}`, level: 2, runs: line(`${index + 1}. ${item.title}`) },
              { kind: 'paragraph', key: `i${index + 1}.1`, runs: said(item) },
            ]
          : [],
      ),
    ],
  };
}
