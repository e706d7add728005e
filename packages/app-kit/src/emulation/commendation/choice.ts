import { FIRST_COMMENDED_YEAR } from '@danvan/domain/emulation';

/** What the page shows below what waits: the register of awards, or the proposals. */
export const VIEWS = ['register', 'proposals'] as const;
export type ListView = (typeof VIEWS)[number];

/** What narrows the lists, as the address keeps it. */
export type Choice = {
  readonly view: ListView;
  readonly year: number | null;
  readonly form: string | null;
  readonly isOfUnit: boolean;
};

/** The names of the choices in the address. */
export const CHOICE_NAMES = { view: 'xem', year: 'nam', form: 'hinh-thuc', scope: 'pham-vi' } as const;
export const PROPOSALS = 'ho-so';
export const OF_UNIT = 'don-vi';

/** Reads an address; what it does not know is not chosen. */
export const readChoice = (parameters: URLSearchParams): Choice => {
  const year = Number(parameters.get(CHOICE_NAMES.year));
  return {
    view: parameters.get(CHOICE_NAMES.view) === PROPOSALS ? 'proposals' : 'register',
    year: Number.isInteger(year) && year >= FIRST_COMMENDED_YEAR ? year : null,
    form: parameters.get(CHOICE_NAMES.form),
    isOfUnit: parameters.get(CHOICE_NAMES.scope) === OF_UNIT,
  };
};

/** The years that can be chosen: this one and back to the first. */
export const yearsUntil = (thisYear: number): readonly number[] =>
  Array.from({ length: thisYear - FIRST_COMMENDED_YEAR + 1 }, (_, back) => thisYear - back);

/** What the lists are asked for. */
export const filterOf = ({ year, form, isOfUnit }: Choice, unitId: string) => ({
  year,
  formCode: form,
  unitId: isOfUnit ? unitId : null,
});
