import type { Language } from '../../../../platform/language.ts';

/** Beginnings of real words one slip of the pen apart, on folded text; either may have been written for the other. */
const twins: Partial<Record<Language, string>> = {
  en: `
adapt/adopt counsel/council principal/principle county/country statue/statute party/parity personal/personnel marital/martial trail/trial
exit/exist affect/effect complement/compliment message/massage month/mouth world/word peace/piece election/selection election/ejection
vote/note vote/veto law/low policy/police resolution/revolution convention/connection convention/convection
protect/project precede/proceed prescribe/proscribe prospective/perspective right/fight right/light health/wealth aid/aim
hearing/heading hearing/healing migration/mitigation mitigation/litigation fund/find funding/founding poverty/property
youth/mouth south/youth annual/manual commission/omission mission/omission mission/emission
report/resort report/deport session/cession training/raining signing/singing signed/singed united/untied grant/grand member/number
conflict/conflate gender/tender gender/gander trade/grade budget/gadget border/order border/boarder reform/return
food/flood school/schooner energy/enemy nation/notion national/notional national/rational international/intentional
region/religion rural/mural draft/draught debate/rebate state/stake statement/settlement labour/labor
`,
  fr: `
adopt/adapt session/cession statut/statue dessein/dessin differend/different partie/parite mission/emission mission/omission commission/omission
affectation/affection vote/note loi/foi droits/doigts election/selection election/erection maire/mere protection/projection
resolution/revolution convention/conviction convention/convection prevision/provision prescri/proscri allocution/allocation
eminent/imminent date/datte siege/piege femme/flamme sante/saute traite/traire
conseil/conseill pays/paye paix/paie eau/peau hote/hotte region/religion nation/notion national/rational climat/climax
conflit/confit dette/datte rapport/apport travail/trafic
jeune/jeun jeunes/jaunes genre/gendre parlement/parement ministre/ministere
`,
  es: `
sede/cede sesion/seccion sesion/cesion adopt/adapt hombre/hambre union/reunion especial/espacial casual/causal voto/veto ley/rey
consejo/concejo aptitud/actitud eleccion/leccion eleccion/ereccion comision/omision mision/emision mision/dimision comision/mision
proteccion/proyeccion resolucion/revolucion acuerdo/recuerdo firmad/formad plazo/plaza pacto/parto mujer/mejor paz/pez
region/religion nacion/nocion nacional/racional migracion/mitigacion agua/aguja
derecho/derroche comercio/comicio fondo/hondo genero/yerno deuda/ayuda pobreza/nobleza frontera/frotera
cumbre/lumbre cumbre/costumbre juventud/virtud energia/enemiga
`,
  ar: `
مختلف/مختلط المنظمين/المنظمتين تقدير/تقرير حرب/حزب مشارك/مبارك مؤتمر/مؤتمن عضو/عفو مدنية/مدينة حقل/حفل قرار/فرار دولة/دورة دورة/ثورة
امن/امل سلام/سلاح سلام/كلام تعاون/تهاون تنمية/تسمية تنفيذ/تفنيد مساواة/مواساة انسان/اسنان تمويل/تحويل مالية/محلية مالية/مائية
دولي/دوري توقيع/توقيف تصديق/تصدير تصويت/تصوير تصويت/تصويب اتفاق/انفاق اعتماد/اعتقاد هجرة/حجرة بيئة/هيئة طاقة/بطاقة طاقة/فاقة شباب/ثياب
شباب/شراب اطفال/اقفال مراقب/مرافق حظر/حضر فترة/فكرة نزاع/نزاهة حقوق/عقوق حقوق/حقول وفد/وقد وفود/وقود برلمان/برلماني صحة/صيحة
مياه/حياة غذاء/غذاة تجارة/حجارة تجارة/تجربة فقر/فكر فقر/قفر حكم/حكمة حوار/جوار حدود/جدود زراعة/رعاية اقتراح/افتراح استعراض/استعراب
سياسة/رياسة عدالة/عمالة عدل/عدد ضرائب/ضرائح ديون/دبون رسالة/بسالة رقابة/رتابة رقابة/وقاية تدريب/تدريج تقييم/تعميم
`,
  ru: `
компани/кампани совет/свет доклад/вклад вопрос/запрос выбор/вывод безопасност/опасност
подпис/надпис подпис/запис закон/загон договор/разговор сесси/секци голос/колос план/плен труд/пруд проект/прокат решени/прошени
развити/разбити прав/нрав мир/мор миграци/минерализаци торговл/торговк нищет/нищенк финанси/финанса здравоохран/правоохран
здоровь/здравь женщин/жемчужин молод/холод границ/гранит вод/вод энерги/аллерги регион/религи
`,
};

/** What may have been meant for a beginning of a word, by language: `wrong` to the beginnings that are its twins. */
export const confusables: ReadonlyMap<Language, ReadonlyMap<string, readonly string[]>> = new Map(
  (Object.entries(twins) as [Language, string][]).map(([language, text]) => {
    const pairs = text
      .trim()
      .split(/\s+/)
      .map((pair) => pair.split('/'))
      .filter(([one, other]) => one !== other);
    const both = pairs.flatMap(([one = '', other = '']) => [[one, other] as const, [other, one] as const]);
    return [
      language,
      new Map(
        Map.groupBy(both, ([wrong]) => wrong)
          .entries()
          .map(([wrong, all]) => [wrong, all.map(([, right]) => right)]),
      ),
    ];
  }),
);
