import type { EraWords } from '../../reading/era-words.ts';
import type { SpokenTimes } from '../../reading/spoken-times.ts';

export const eraWords: EraWords = {
  seasons: ['primavera', 'verano', 'otono', 'invierno'],
  toYear: '(?: del? ano| del?)? ?',
  halves: [
    '(?:primer|1\\.?er) semestre|primera mitad|seis primeros meses|primeros seis meses',
    'segundo semestre|segunda mitad|seis ultimos meses|ultimos seis meses',
  ],
  decade: ['(?:anos|(?:decada|decenio)(?: de(?: los(?: anos)?)?)?) {y}'],
  decades: {
    '(?:anos|decada de los) cincuenta(?! y)': 1950,
    '(?:anos|decada de los) sesenta': 1960,
    '(?:anos|decada de los) setenta': 1970,
    '(?:anos|decada de los) ochenta': 1980,
    '(?:anos|decada de los) noventa': 1990,
  },
  century: 'siglos? {n}',
};

export const referenceWords =
  'parrafos?|articulos?|temas?|puntos?|resoluci(?:on|ones)|decisi(?:on|ones)|objetivos?|paginas?|numeros?|salas?|puertas?|indicadores|indicador';

export const sectionWords =
  'anexos?|apendice|capitulos?|partes?|secci(?:on|ones)|titulos?|volumen|tomos?|cuadros?|figuras?|fases?|clase|categoria|pilar';

export const spokenTimes: SpokenTimes = {
  sign: 'las? |mediodia|medianoche',
  hours: {
    ...{ una: 1, dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, nueve: 9, diez: 10, once: 11, doce: 12 },
    ...{ trece: 13, catorce: 14, quince: 15, dieciseis: 16, diecisiete: 17, dieciocho: 18, diecinueve: 19, veinte: 20 },
  },
  frames: [
    { source: 'las? {h} y media', minutes: 30 },
    { source: 'las? {h} y cuarto', minutes: 15 },
    { source: 'las? {h} menos cuarto', minutes: -15 },
    {
      source:
        '(?<=(?:^|[ (])(?:a|desde|hasta|de|sobre|hacia|entre) )las? {h}(?= (?:horas|en punto|de la (?:manana|tarde|noche))|,(?! ?(?:\\d|(?:una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)(?![a-z])))|[;)]|\\.(?!\\S)|$)',
      minutes: 0,
    },
  ],
  moments: { '(?:(?:las )?12 (?:horas )?del )?mediodia': '12:00', 'medianoche|(?:las )?12 (?:horas )?de la noche': '00:00' },
};
