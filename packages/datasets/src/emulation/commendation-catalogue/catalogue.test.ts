import { checkCatalogue, formOn, formsOn } from '@danvan/domain/emulation';
import { addDays, day } from '@danvan/domain/kernel';
import { describe, expect, it } from 'vitest';
import { COMMENDATION_FORMS } from './index.ts';
import { DISTRICTS_END, LAW_CHANGES } from './versions.ts';

const CODES = [
  'AN_TOAN_ANTT',
  'BANG_KHEN',
  'CHIEN_SI_TIEN_TIEN',
  'CO_THI_DUA',
  'DON_VI_TIEN_TIEN',
  'GIAY_KHEN',
];
const on = (code: string, when: string) => formOn(COMMENDATION_FORMS, code, day(when));

describe('the catalogue of forms and titles', () => {
  it('can be used: versions follow each other, each with an issuer and with somebody to have it', () => {
    expect(checkCatalogue(COMMENDATION_FORMS)).toEqual([]);
  });

  it.each(['2026-09-30', '2026-10-01'])('on %s every one of them has exactly one version', (when) => {
    expect(
      formsOn(COMMENDATION_FORMS, day(when))
        .map(({ code }) => code)
        .toSorted(),
    ).toEqual(CODES);
  });

  it('has another version from 01/10/2026, which says that only the change is known (scoring.md §5)', () => {
    for (const code of CODES) {
      const [before, after] = [
        formOn(COMMENDATION_FORMS, code, addDays(LAW_CHANGES, -1)),
        on(code, LAW_CHANGES),
      ];
      expect(before).not.toBe(after);
      expect([before?.note.vi.includes('01/10/2026'), after?.note.vi.includes('01/10/2026')]).toEqual([
        false,
        true,
      ]);
    }
  });

  it('lets a district give a letter of commendation until the day before districts ended (hierarchy.md §2)', () => {
    expect(formOn(COMMENDATION_FORMS, 'GIAY_KHEN', addDays(DISTRICTS_END, -1))?.issuers).toContain(
      'DISTRICT',
    );
    expect(on('GIAY_KHEN', DISTRICTS_END)?.issuers).toEqual(['PROVINCE', 'COMMUNE']);
  });

  it('knows the certificate of merit of 2019 as given by a ministry or a central body (facts.md §5, S1)', () => {
    expect(on('BANG_KHEN', '2019-03-11')).toMatchObject({ issuers: ['MINISTRY'], isForOccasions: true });
  });

  it('says “do hệ thống đặt” wherever nothing is published', () => {
    const ours = COMMENDATION_FORMS.filter(({ source }) => source === null);
    expect(ours.length).toBeGreaterThan(0);
    for (const { note } of ours) expect(note.vi).toContain('do hệ thống đặt');
  });
});
