import type { OrgUnitId } from '@danvan/domain/hierarchy';
import { day, id, validFrom } from '@danvan/domain/kernel';
import type { Register } from './register.ts';
import { singleUnit } from './single-unit.ts';

/** The commission and the police of the province that S3 reports on and does not name. */
export const UNNAMED_COMMISSION: OrgUnitId = id('s3-ban-dan-van');
export const UNNAMED_POLICE: OrgUnitId = id('s3-cong-an');

/** 2018, which the briefing appraises, and 2019, for which it assigns tasks: nothing is known of other years. */
const KNOWN = validFrom(day('2018-01-01'), day('2020-01-01'));

/**
 * They are units, for they owned a programme, and nobody's guess: they stand in no tree, on no territory but the
 * nation's, and no figure of a province is ever attributed to them.
 */
export const registerUnnamedProvince = (register: Register): void => {
  register.units.push(
    singleUnit({
      id: UNNAMED_COMMISSION,
      name: 'Ban Dân vận Tỉnh ủy (nguồn không nêu tên tỉnh)',
      shortName: 'Ban Dân vận Tỉnh ủy',
      kind: 'MASS_MOBILISATION_COMMISSION',
      level: 'PROVINCE',
      existence: KNOWN,
    }),
    singleUnit({
      id: UNNAMED_POLICE,
      name: 'Công an tỉnh (nguồn không nêu tên tỉnh)',
      shortName: 'Công an tỉnh',
      kind: 'POLICE',
      level: 'PROVINCE',
      existence: KNOWN,
    }),
  );
};
