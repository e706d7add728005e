import { useAddressValue } from '@danvan/app-kit';
import { type Day, day, parseDay } from '@danvan/domain/kernel';
import { vietnamDay } from '@danvan/domain/reporting';

const dayOr = (text: string | null, otherwise: Day): Day => {
  const read = parseDay(text ?? '');
  return read.ok ? read.value : otherwise;
};

/** The time of a review as the address has it; the running year if it has none. */
export const useReviewTime = () => {
  const year = vietnamDay(Date.now()).slice(0, 4);
  const [from, setFirstDay] = useAddressValue('tu');
  const [to, setLastDay] = useAddressValue('den');
  return {
    firstDay: dayOr(from, day(`${year}-01-01`)),
    lastDay: dayOr(to, day(`${year}-12-31`)),
    setFirstDay,
    setLastDay,
  };
};
