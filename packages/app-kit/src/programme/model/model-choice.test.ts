import { describe, expect, it } from 'vitest';
import { filterOf, isNarrowed, readChoice } from './model-choice.ts';

const read = (query: string) => readChoice(new URLSearchParams(query));
const KON_TUM = { id: 'quang-ngai', isNation: false };

describe('which models are shown', () => {
  it('is told by the address; what it does not know is not chosen', () => {
    expect(read('q=tieng keng&linh-vuc=ECONOMY&trang-thai=XONG&cap=PROVINCE')).toMatchObject({
      search: 'tieng keng',
      field: 'ECONOMY',
      state: null,
      level: 'PROVINCE',
    });
  });

  it('is at first what the place keeps, and of the whole country everything', () => {
    expect(filterOf(read(''), KON_TUM)).toMatchObject({ ownerUnderId: 'quang-ngai', appliedUnderId: null });
    expect(filterOf(read(''), { id: 'vn', isNation: true })).toMatchObject({ ownerUnderId: null });
  });

  it('may be what came from elsewhere, or everything shared', () => {
    expect(filterOf(read('pham-vi=APPLIED'), KON_TUM)).toMatchObject({
      ownerUnderId: null,
      appliedUnderId: 'quang-ngai',
    });
    expect(filterOf(read('pham-vi=ALL'), KON_TUM)).toMatchObject({
      ownerUnderId: null,
      appliedUnderId: null,
    });
  });

  it('is narrowed by words and filters, not by the scope', () => {
    expect([
      isNarrowed(read('pham-vi=ALL')),
      isNarrowed(read('q= ')),
      isNarrowed(read('loai=INDIVIDUAL')),
    ]).toEqual([false, false, true]);
  });
});
