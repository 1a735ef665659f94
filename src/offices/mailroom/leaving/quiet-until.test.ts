import { expect, test } from 'vitest';
import { listCountries } from '../../directory/public.ts';
import { zonesOf } from './country-zones.ts';
import { isQuiet, quietUntil } from './quiet-until.ts';

const night = { from: '20:00', until: '07:00' };
const at = (moment: string) => new Date(moment);

test('a letter to Suva waits for the morning of Suva, and one to Geneva leaves at once', () => {
  expect(quietUntil(zonesOf('FJI'), night, at('2027-03-08T10:00:00Z'))).toEqual(at('2027-03-08T19:00:00Z'));
  expect(quietUntil(zonesOf('CHE'), night, at('2027-03-08T10:00:00Z'))).toBeUndefined();
});

test('the morning of the day on which clocks go forward is the one people see on their clocks', () => {
  expect(quietUntil(zonesOf('FRA'), night, at('2027-03-27T23:00:00Z'))).toEqual(at('2027-03-28T05:00:00Z'));
  expect(quietUntil(zonesOf('FRA'), night, at('2027-10-30T23:00:00Z'))).toEqual(at('2027-10-31T06:00:00Z'));
});

test('quiet hours end on the minute and begin on the minute, within one day or through midnight', () => {
  expect(isQuiet('UTC', night, at('2027-03-08T19:59:59Z'))).toBe(false);
  expect(isQuiet('UTC', night, at('2027-03-08T20:00:00Z'))).toBe(true);
  expect(isQuiet('UTC', night, at('2027-03-08T06:59:59Z'))).toBe(true);
  expect(isQuiet('UTC', night, at('2027-03-08T07:00:00Z'))).toBe(false);
  expect(isQuiet('UTC', { from: '12:00', until: '14:00' }, at('2027-03-08T13:00:00Z'))).toBe(true);
  expect(isQuiet('UTC', { from: '12:00', until: '14:00' }, at('2027-03-08T20:00:00Z'))).toBe(false);
});

test('where a country keeps several times, an hour is chosen at which all of them are awake', () => {
  const zones = zonesOf('IDN'); // Jakarta, Makassar, Jayapura: seven, eight and nine hours ahead
  expect(zones[0]).toBe('Asia/Jakarta');
  expect(quietUntil(zones, night, at('2027-03-08T22:30:00Z'))).toEqual(at('2027-03-09T00:00:00Z'));
});

test('where the zones of a country never wake together, the seat decides', () => {
  const apart = ['Europe/Moscow', 'Asia/Kamchatka', 'Pacific/Honolulu'];
  const long = { from: '16:00', until: '08:00' };
  expect(quietUntil(apart, long, at('2027-03-08T02:00:00Z'))).toEqual(at('2027-03-08T05:00:00Z'));
  expect(quietUntil(apart, long, at('2027-03-08T07:00:00Z'))).toBeUndefined();
});

test('every country has the zone of its seat, and every zone is one this machine knows', () => {
  const zones = listCountries().map(({ alpha3 }) => ({ alpha3, zones: zonesOf(alpha3) }));
  expect(zones.filter(({ zones: own }) => own.length === 0)).toEqual([]);
  for (const zone of new Set(zones.flatMap(({ zones: own }) => own)))
    expect(() => new Intl.DateTimeFormat('en', { timeZone: zone })).not.toThrow();
  expect(zonesOf('AUS')[0]).toBe('Australia/Sydney');
  expect(zonesOf('XXX')).toEqual([]);
});
