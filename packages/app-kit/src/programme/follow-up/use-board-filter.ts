import { STANDINGS, type Standing } from '@danvan/domain/programme';
import { useAddressValue } from '../../address/use-address-value.ts';

/** What the board shows, kept in the address. */
export const useBoardFilter = () => {
  const [standing, setStanding] = useAddressValue('tinh-hinh');
  const [programme, setProgramme] = useAddressValue('chuong-trinh');
  const [all, setAll] = useAddressValue('ca-truoc');
  return {
    standing: STANDINGS.find((each): each is Standing => each === standing) ?? null,
    setStanding,
    programme,
    setProgramme,
    /** What was done before the last meeting, too. */
    showsAll: all !== null,
    setShowsAll: (shows: boolean) => setAll(shows ? 'co' : null),
  };
};
export type BoardFilter = ReturnType<typeof useBoardFilter>;
