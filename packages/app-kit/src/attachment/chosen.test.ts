import { describe, expect, it } from 'vitest';
import { afterAct, type Chosen, type ChosenState, sendable } from './chosen.ts';

const chosen = (key: string, state: ChosenState = { step: 'CHECKING' }): Chosen => ({
  key,
  file: new File(['x'], `${key}.pdf`),
  caption: '',
  state,
});

describe('files that were chosen', () => {
  it('keep what was typed of them while they are checked and sent', () => {
    const added = afterAct([], { act: 'ADD', chosen: [chosen('a'), chosen('b')] });
    const named = afterAct(added, { act: 'CAPTION', key: 'a', caption: 'Lễ ký kết' });
    const moved = afterAct(named, { act: 'MOVE', key: 'a', state: { step: 'READY', type: 'PDF' } });
    expect(moved.map(({ key, caption, state }) => [key, caption, state.step])).toEqual([
      ['a', 'Lễ ký kết', 'READY'],
      ['b', '', 'CHECKING'],
    ]);
  });

  it('are sent when they passed the check, and again when sending failed; a refused one is not', () => {
    const all = [
      chosen('checking'),
      chosen('ready', { step: 'READY', type: 'PDF' }),
      chosen('refused', { step: 'REFUSED', why: 'macro' }),
      chosen('failed', { step: 'FAILED', type: 'PDF', why: 'đường truyền' }),
      chosen('sending', { step: 'SENDING', type: 'PDF', share: 0.5 }),
    ];
    expect(sendable(all).map(({ key }) => key)).toEqual(['ready', 'failed']);
    expect(sendable(afterAct(all, { act: 'DROP', key: 'failed' })).map(({ key }) => key)).toEqual(['ready']);
  });
});
