import { compilePattern } from '../../compile-pattern.ts';
export const dictionaries: { all?: true; names: readonly string[] } = { names: ['ar', 'ar_AE'] };

export const houseStems =
  'جنسان سياسات هشة هش جينية جيني حوكم أوقيانوغراف أقاليم رقمن سيبران مناخي تنموي إنمائ استدام مستدام برلمان حضور هجين افتراض تعددي متعدد حوسب لوجست دبلوماس ديمقراط إنترنت إلكترون كوفيد أكاديم تكنولوج بيولوج إيكولوج استراتيج بيروقراط ميزان قطاع مشترك جنوب إقليم مجتمعي مؤسس معرف';

export const alphabet = 'اأإآةهىيئؤءلمنوتربدسعفقكحجشصضطظذزثغخ';

export const judgedWords: RegExp = compilePattern(String.raw`(?<![\p{L}\p{M}])[\p{Script=Arabic}\p{M}ـ]+(?![\p{L}\p{M}])`, 'gu');

export const shortestWord = 3;
