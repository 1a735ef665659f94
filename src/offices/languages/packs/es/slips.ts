export const twins = `
sede/cede sesion/seccion sesion/cesion adopt/adapt hombre/hambre union/reunion especial/espacial casual/causal voto/veto ley/rey
consejo/concejo aptitud/actitud eleccion/leccion eleccion/ereccion comision/omision mision/emision mision/dimision comision/mision
proteccion/proyeccion resolucion/revolucion acuerdo/recuerdo firmad/formad plazo/plaza pacto/parto mujer/mejor paz/pez
region/religion nacion/nocion nacional/racional migracion/mitigacion agua/aguja
derecho/derroche comercio/comicio fondo/hondo genero/yerno deuda/ayuda pobreza/nobleza frontera/frotera
cumbre/lumbre cumbre/costumbre juventud/virtud energia/enemiga
`;

export const slipPairs = `
cede | sede | headquarters|seat|siege|مقر|штаб|总部 | cede|yield|يتنازل
sección | sesión | session|sitting|seance|دورة|جلسة|сесси|заседан|届会 | section|قسم|раздел|секц|科
cesión | sesión | session|sitting|seance|دورة|جلسة|сесси|заседан|届会 | transfer|cession|تنازل|уступк
adaptó | adoptó | adopt|اعتمد|приня|通过 | adapt|تكيي|адапт|适应
adaptada | adoptada | adopt|اعتمد|приня|通过 | adapt|تكيي|مناسب|адапт|适应
hambre | hombre | men|man|homme|رجل|رجال|мужчин|男 | hunger|faim|famine|جوع|голод|饥饿
hombres | hambres | hunger|faim|جوع|голод|饥饿 | men|hommes|رجال|мужчин|男
unión | reunión | meeting|reunion|اجتماع|встреч|совещан|会议 | union|اتحاد|союз|联盟
espacial | especial | special|خاص|специальн|特别 | space|spatial|فضاء|космич|空间
casual | causal | causal|سبب|причин|因果 | casual|عرضي|случайн
`;

export const neverMeant: readonly (readonly [wrong: string, right: string])[] = [
  ['reunion', 'reunión'],
  ['comision', 'comisión'],
  ['sesion', 'sesión'],
  ['resolucion', 'resolución'],
  ['organizacion', 'organización'],
  ['union', 'unión'],
  ['participacion', 'participación'],
  ['cooperacion', 'cooperación'],
  ['informacion', 'información'],
  ['tambien', 'también'],
  ['paises', 'países'],
  ['haiga', 'haya'],
  ['exáctamente', 'exactamente'],
];
