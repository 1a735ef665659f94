import type { ScreenLanguage } from '../../platform/language.ts';
import { defineWords, speak } from '../../platform/words.ts';
import type { Unjudged } from './checking/checked-finding.ts';

/** What a check could not judge, so that its silence is not taken for approval. */
export const unjudgedWords = defineWords({
  'page-without-text': {
    en: 'Not judged: pages without text in {file}: {names}.',
    fr: 'Non vérifié : pages sans texte dans {file} : {names}.',
    es: 'Sin comprobar: páginas sin texto en {file}: {names}.',
    ar: 'لم يُتحقق منه: صفحات بلا نص في {file}: {names}.',
  },
  'part-not-read': {
    en: 'Not judged: parts of {file} that were not read: {names}.',
    fr: 'Non vérifié : parties de {file} qui n’ont pas été lues : {names}.',
    es: 'Sin comprobar: partes de {file} que no se leyeron: {names}.',
    ar: 'لم يُتحقق منه: أجزاء لم تُقرأ من {file}: {names}.',
  },
  'paragraph-alone': {
    en: 'Not judged: paragraphs of {file} that stand in {language} alone: {names}.',
    fr: 'Non vérifié : paragraphes de {file} qui ne figurent qu’en {language} : {names}.',
    es: 'Sin comprobar: párrafos de {file} que solo figuran en {language}: {names}.',
    ar: 'لم يُتحقق منه: فقرات من {file} لا ترد إلا بلغة {language}: {names}.',
  },
  'language-not-read': {
    en: 'Not judged: facts in {language}, which are not read yet.',
    fr: 'Non vérifié : les données en {language}, qui ne sont pas encore lues.',
    es: 'Sin comprobar: los datos en {language}, que aún no se leen.',
    ar: 'لم يُتحقق منه: البيانات بلغة {language} التي لا تُقرأ بعد.',
  },
  'spelling-not-judged': {
    en: 'Not judged: spelling in {language}, for which this machine has no dictionary.',
    fr: 'Non vérifié : l’orthographe en {language}, faute de dictionnaire sur cette machine.',
    es: 'Sin comprobar: la ortografía en {language}, por falta de diccionario en este equipo.',
    ar: 'لم يُتحقق منه: الإملاء بلغة {language} لعدم وجود قاموس لها على هذا الجهاز.',
  },
  'one-version': {
    en: 'Only one version was given: it was not compared with another.',
    fr: 'Une seule version a été donnée : elle n’a été comparée à aucune autre.',
    es: 'Solo se entregó una versión: no se comparó con ninguna otra.',
    ar: 'قُدّمت نسخة واحدة فقط، فلم تُقارن بغيرها.',
  },
});

/** Words what was not judged. */
export function wordUnjudged({ kind, names, file = '', language }: Unjudged, reader: ScreenLanguage): string {
  return speak(unjudgedWords, reader)(kind, { names: names.join(', '), file: file.split(/[\\/]/).at(-1) ?? '', language: language ?? '' });
}
