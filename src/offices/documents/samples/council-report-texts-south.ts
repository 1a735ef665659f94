import type { ScreenLanguage } from '../../../platform/language.ts';
import type { CouncilText } from './council-report-texts.ts';

const es: CouncilText = {
  title: 'Los parlamentos y la labor de las Naciones Unidas',
  masthead: [
    ['Original:', 'inglés'],
    ['Distribución:', 'general'],
    ['Fecha:', '22 de septiembre de 2027'],
  ],
  period: 'Actividades de la Asamblea del 16 de marzo al 15 de septiembre de 2027',
  noted: 'El Consejo Directivo tomó nota del presente informe en su 220.ª reunión (Ginebra, 21 de octubre de 2027)',
  headings: ['1. Desarrollo sostenible', '2. Derechos de las personas con discapacidad', '3. Colaboración con la Secretaría'],
  paragraphs: [
    'Durante el foro político de alto nivel de julio de 2027, la Asamblea reunió por un día a 74 parlamentarios. Compararon cómo puede una comisión seguir los Objetivos a través del presupuesto en lugar de hacerlo en un informe aparte.',
    'Once parlamentos probaron después el método con su propio proyecto de presupuesto. Los resultados se entregaron al Departamento de Asuntos Económicos y Sociales, que los citará en sus orientaciones para los exámenes voluntarios.',
    'En una encuesta se preguntó a 96 cámaras si un miembro que usa silla de ruedas, lengua de señas o lector de pantalla puede participar en una sesión sin ayuda. En 38 la respuesta fue afirmativa para el hemiciclo y en 21 también para las salas de comisión.',
    'Junto con el Comité sobre los Derechos de las Personas con Discapacidad, la Asamblea publicará antes de fin de año una lista de comprobación para las secretarías generales de los parlamentos.',
    'La Secretaría y la Asamblea se reunieron cuatro veces. Acordaron avisarse de las visitas a los países con al menos tres semanas de antelación, para que los coordinadores residentes puedan reunirse con el parlamento correspondiente.',
  ],
  notes: [
    'El foro sesionó en Nueva York del 6 al 15 de julio de 2027; la jornada parlamentaria fue el 13 de julio.',
    'Se recibieron respuestas hasta el 30 de junio de 2027. Las cámaras de un mismo parlamento se cuentan por separado.',
    'La lista de visitas es confidencial y no se adjunta.',
  ],
  annexes: [
    {
      title: 'Reuniones celebradas en el período',
      lead: 'Las reuniones figuran por orden de su primer día.',
      header: ['Fecha', 'Reunión', 'Lugar', 'Parlamentarios'],
      rows: [
        ['20 de abril de 2027', 'Seminario sobre presupuestos abiertos', 'Montevideo', '58'],
        ['13 de julio de 2027', 'Jornada parlamentaria del foro', 'Nueva York', '74'],
        ['2 de septiembre de 2027', 'Mesa redonda sobre parlamentos accesibles', 'Ginebra (en línea)', '131'],
      ],
    },
    {
      title: 'Accesibilidad de las cámaras por región',
      lead: 'El cuadro cuenta las cámaras que respondieron.',
      header: ['Región', 'Respuestas', 'Hemiciclo accesible', 'Salas de comisión accesibles'],
      rows: [
        ['África', '27', '8', '4'],
        ['América', '21', '9', '6'],
        ['Asia y el Pacífico', '24', '9', '5'],
        ['Europa', '24', '12', '6'],
      ],
    },
  ],
  code: 'Código de verificación',
};

const ar: CouncilText = {
  title: 'البرلمانات وعمل الأمم المتحدة',
  masthead: [
    ['الأصل:', 'بالإنكليزية'],
    ['التوزيع:', 'عام'],
    ['التاريخ:', '22 أيلول/سبتمبر 2027'],
  ],
  period: 'أنشطة الجمعية من 16 آذار/مارس إلى 15 أيلول/سبتمبر 2027',
  noted: 'أحاط مجلس الإدارة علماً بهذا التقرير في دورته الـ 220 (جنيف، 21 تشرين الأول/أكتوبر 2027)',
  headings: ['1. التنمية المستدامة', '2. حقوق الأشخاص ذوي الإعاقة', '3. الشراكة مع الأمانة العامة'],
  paragraphs: [
    'جمعت الجمعية 74 برلمانياً ليوم واحد خلال المنتدى السياسي الرفيع المستوى في تموز/يوليه 2027. وقارن المشاركون بين السبل التي تتيح للجان متابعة الأهداف من خلال الميزانية بدلاً من تقرير منفصل.',
    'ثم جرّب أحد عشر برلماناً هذه الطريقة على مشاريع ميزانياتها. وسُلّمت النتائج إلى إدارة الشؤون الاقتصادية والاجتماعية التي ستشير إليها في توجيهاتها بشأن الاستعراضات الطوعية.',
    'وسُئل 96 مجلساً في استقصاء عما إذا كان العضو الذي يستخدم كرسياً متحركاً أو لغة الإشارة أو قارئ الشاشة يستطيع المشاركة في الجلسة دون مساعدة. وكان الجواب بالإيجاب في 38 قاعة جلسات، وفي 21 منها شمل قاعات اللجان أيضاً.',
    'وستنشر الجمعية قبل نهاية العام، مع اللجنة المعنية بحقوق الأشخاص ذوي الإعاقة، قائمة مرجعية للأمناء العامين للبرلمانات.',
    'واجتمعت الأمانة العامة والجمعية أربع مرات، واتفقتا على أن تُخطر كل منهما الأخرى بالزيارات القطرية قبل موعدها بثلاثة أسابيع على الأقل، كي يتمكن المنسقون المقيمون من لقاء البرلمان المعني.',
  ],
  notes: [
    'انعقد المنتدى في نيويورك من 6 إلى 15 تموز/يوليه 2027، وكان اليوم البرلماني في 13 تموز/يوليه.',
    'وردت الردود حتى 30 حزيران/يونيه 2027، ويُحسب كل مجلس من مجلسي البرلمان الواحد على حدة.',
    'قائمة الزيارات سرية ولا تُرفق.',
  ],
  annexes: [
    {
      title: 'الاجتماعات المعقودة خلال الفترة',
      lead: 'رُتبت الاجتماعات بحسب أول أيامها.',
      header: ['التاريخ', 'الاجتماع', 'المكان', 'عدد البرلمانيين'],
      rows: [
        ['20 نيسان/أبريل 2027', 'حلقة دراسية عن الميزانيات المفتوحة', 'مونتيفيديو', '58'],
        ['13 تموز/يوليه 2027', 'اليوم البرلماني في المنتدى', 'نيويورك', '74'],
        ['2 أيلول/سبتمبر 2027', 'مائدة مستديرة عن البرلمانات الميسّرة', 'جنيف (عبر الإنترنت)', '131'],
      ],
    },
    {
      title: 'تيسير الوصول إلى المجالس بحسب المنطقة',
      lead: 'يحصي الجدول المجالس التي أرسلت ردودها.',
      header: ['المنطقة', 'الردود', 'قاعة الجلسات ميسّرة', 'قاعات اللجان ميسّرة'],
      rows: [
        ['أفريقيا', '27', '8', '4'],
        ['الأمريكتان', '21', '9', '6'],
        ['آسيا والمحيط الهادئ', '24', '9', '5'],
        ['أوروبا', '24', '12', '6'],
      ],
    },
  ],
  code: 'رمز التحقق',
};

/** Spanish and Arabic. */
export const councilTextsSouth: Record<Extract<ScreenLanguage, 'es' | 'ar'>, CouncilText> = { es, ar };
