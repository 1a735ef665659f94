import type { Recognised } from '../../languages/public.ts';

/** A recognised value in its normal form, the same in every language: ISO 8601 days, EDTF, 24-hour times, plain digits. */
export function normalForm(fact: Recognised): string {
  switch (fact.kind) {
    case 'days': {
      const { from, to, alsoOn = [] } = fact.value;
      return [to ? `${from}/${to}` : from, ...alsoOn].join(', ');
    }
    case 'vague':
      return fact.value.as ? `${fact.value.edtf} (${fact.value.as})` : fact.value.edtf;
    case 'time': {
      const { from, to, zone, offset } = fact.value;
      return [to ? `${from}–${to}` : from, zone, offset && `(UTC${offset})`].filter(Boolean).join(' ');
    }
    case 'number':
      return fact.value.approximate ? `~${fact.value.value}` : String(fact.value.value);
    case 'ordinal':
      return `${fact.value.value}.`;
    case 'percent':
      return `${fact.value} %`;
    case 'languages':
      return fact.value.join(', ');
    default:
      return fact.value;
  }
}
