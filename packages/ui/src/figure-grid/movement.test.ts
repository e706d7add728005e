import { describe, expect, it } from 'vitest';
import { isInRange, moved, nextEditable } from './movement.ts';

const shape = { rows: 20, columns: 4, page: 8 };
const at = (row: number, column: number) => ({ row, column });

describe('moving through the grid with the keyboard', () => {
  it('goes to the neighbour with an arrow and stays inside at the edges', () => {
    expect(moved(at(3, 1), 'ArrowRight', false, shape)).toEqual(at(3, 2));
    expect(moved(at(3, 3), 'ArrowRight', false, shape)).toEqual(at(3, 3));
    expect(moved(at(0, 0), 'ArrowUp', false, shape)).toEqual(at(0, 0));
    expect(moved(at(19, 2), 'ArrowDown', false, shape)).toEqual(at(19, 2));
  });

  it('goes to the row’s ends with Home and End, to the grid’s corners with Ctrl', () => {
    expect(moved(at(3, 2), 'Home', false, shape)).toEqual(at(3, 0));
    expect(moved(at(3, 2), 'End', false, shape)).toEqual(at(3, 3));
    expect(moved(at(3, 2), 'Home', true, shape)).toEqual(at(0, 0));
    expect(moved(at(3, 2), 'End', true, shape)).toEqual(at(19, 3));
  });

  it('goes a page with PageUp and PageDown, and no further than the grid', () => {
    expect(moved(at(3, 2), 'PageDown', false, shape)).toEqual(at(11, 2));
    expect(moved(at(15, 2), 'PageDown', false, shape)).toEqual(at(19, 2));
    expect(moved(at(3, 2), 'PageUp', false, shape)).toEqual(at(0, 2));
  });

  it('leaves other keys alone', () => {
    expect(moved(at(3, 2), 'a', false, shape)).toBeNull();
    expect(moved(at(3, 2), 'Tab', false, shape)).toBeNull();
  });

  it('tabs to the next cell that may be edited, over what is only shown', () => {
    const onlyFirstTwo = (place: { column: number }) => place.column < 2;
    expect(nextEditable(at(3, 1), 1, shape, onlyFirstTwo)).toEqual(at(4, 0));
    expect(nextEditable(at(4, 0), -1, shape, onlyFirstTwo)).toEqual(at(3, 1));
    expect(nextEditable(at(19, 1), 1, shape, onlyFirstTwo)).toBeNull();
    expect(nextEditable(at(0, 0), -1, shape, onlyFirstTwo)).toBeNull();
  });

  it('knows which cells lie in a rectangle, whichever corner it began at', () => {
    expect(isInRange(at(2, 1), at(4, 2), at(1, 0))).toBe(true);
    expect(isInRange(at(5, 1), at(4, 2), at(1, 0))).toBe(false);
  });
});
