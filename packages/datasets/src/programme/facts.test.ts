import { validOn } from '@danvan/domain/kernel';
import { describe, expect, it } from 'vitest';
import { buildHierarchy } from '../build-hierarchy.ts';
import { konTumDecade } from '../kon-tum-decade.ts';
import { INDICATORS } from '../reporting/indicators.ts';
import { FACTS, type FactsWorld } from '../testing/index.ts';
import { publishedWork } from './published/index.ts';
import { PUBLISHED_SOURCES } from './sources.ts';

const units = new Map(buildHierarchy().record.units.map((unit) => [String(unit.id), unit]));
const { reports } = konTumDecade();
const work = publishedWork();

const world: FactsWorld = {
  nameOf: (unit, on) => validOn(units.get(unit)?.names ?? [], on)?.name ?? null,
  figure: (unit, indicator) => {
    const figures = reports.find(({ report }) => report.unit === unit)?.figures ?? [];
    const figure = figures.find((each) => each.indicator === indicator);
    return figure?.value ? `${figure.value.toFixed()} ${figure.qualifier}` : null;
  },
  indicator: (code) => {
    const found = INDICATORS.find((indicator) => indicator.code === code);
    return found ? `${found.kind} ${found.unitOfMeasure.vi}` : null;
  },
  work,
  captions: (record) => PUBLISHED_SOURCES.find(({ event }) => event === record)?.captions ?? [],
};

describe('every row of facts.md is in the data sets', () => {
  it.each(FACTS.map((fact) => [`${fact.at} ${fact.row}`, fact] as const))('%s', (_row, { told, is }) => {
    expect(told(world)).toEqual(is);
  });
});

const entries = Object.values(work).flat();

describe('what is carried over from the sources', () => {
  it('says which source it is from', () => {
    expect(entries.every(({ record }) => record.origin === 'PUBLISHED_SOURCE')).toBe(true);
    expect(new Set(entries.map(({ record }) => record.source))).toEqual(
      new Set(['S0', 'S1', 'S2', 'S3', 'S4']),
    );
  });

  it('has one id each, and ties only to what is there', () => {
    const ids = new Set(entries.map(({ record }) => String(record.id)));
    expect(ids.size).toBe(entries.length);
    const missing = entries.flatMap(({ record }) =>
      [
        ...record.programmes.filter((programme) => !ids.has(programme)),
        ...[record.owner, ...record.concerned].filter((unit) => !units.has(unit)),
      ].map((tie) => `${record.id} → ${tie}`),
    );
    expect(missing).toEqual([]);
  });

  it('hangs its captions on events that are there', () => {
    const ids = new Set(entries.map(({ record }) => String(record.id)));
    expect(PUBLISHED_SOURCES.filter(({ event }) => !ids.has(event))).toEqual([]);
  });
});
