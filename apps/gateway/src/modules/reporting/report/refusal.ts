import {
  type IndicatorNames,
  isBlocking,
  type Language,
  type LifecycleFault,
  wordFault,
  wordFinding,
} from '@danvan/domain/reporting';
import type { GatewayContext } from '../../../context.ts';
import type { KeyReused } from '../../../database/once.ts';
import { type ActRefusedType, actRefused } from '../../../schema/errors.ts';
import type { ActFault } from './act-on-report.ts';
import { toReportType } from './report.type.ts';
import { type FigureFaultType, FiguresRefusedType, VersionConflictType } from './report-act.type.ts';

type Words = { readonly language: Language; readonly names: IndicatorNames };
type Of<Kind extends ActFault['kind']> = Extract<ActFault, { kind: Kind }>;

const SAID: Readonly<
  Record<'NOT_FOUND' | 'FORM_GONE' | 'IDEMPOTENCY_KEY_REUSED' | 'VERSION_CONFLICT', Record<Language, string>>
> = {
  NOT_FOUND: {
    vi: 'Không tìm thấy báo cáo, hoặc bạn không có quyền thực hiện việc này.',
    en: 'There is no such report, or you may not do this.',
  },
  FORM_GONE: {
    vi: 'Không tìm thấy biểu mẫu của báo cáo. Hãy báo quản trị hệ thống.',
    en: 'The form of the report is not there. Tell the administrator.',
  },
  IDEMPOTENCY_KEY_REUSED: {
    vi: 'Mã thao tác này đã dùng cho một nội dung khác. Hãy tải lại trang rồi làm lại.',
    en: 'This key was used for something else. Reload the page and try again.',
  },
  VERSION_CONFLICT: {
    vi: 'Người khác vừa thay đổi báo cáo này. Hãy xem bản mới nhất rồi làm tiếp; nội dung bạn nhập chưa được lưu.',
    en: 'Somebody else has just changed this report. Look at the newest version; what you entered is not saved.',
  },
};

const REFUSED: Record<Language, string> = {
  vi: 'Có số liệu cần sửa hoặc cần giải thích. Chưa có gì được lưu hay nộp.',
  en: 'Some figures need to be mended or explained. Nothing was saved or submitted.',
};

const ABOUT_REASON: readonly LifecycleFault['code'][] = [
  'REASON_REQUIRED',
  'PERSONAL_IDENTIFIER',
  'NOTE_TOO_LONG',
];

const figuresRefused = (faults: FigureFaultType[], language: Language): FiguresRefusedType =>
  Object.assign(new FiguresRefusedType(), {
    code: 'FIGURES_REFUSED',
    message: REFUSED[language],
    path: ['figures'],
    faults,
  });

/** "indicator" of the domain is "indicatorCode" of the input. */
const inputField = (field: string): string => (field === 'indicator' ? 'indicatorCode' : field);

const fromFigures = ({ faults }: Of<'FIGURES'>, { language, names }: Words): FiguresRefusedType =>
  figuresRefused(
    faults.map((fault) => ({
      code: fault.code,
      message: wordFault(fault, language, names),
      path: ['figures', String(fault.index), inputField(fault.field)],
      indicatorCode: fault.indicator,
      field: inputField(fault.field),
    })),
    language,
  );

const fromFindings = ({ findings }: Of<'FINDINGS'>, { language, names }: Words): FiguresRefusedType =>
  figuresRefused(
    findings.filter(isBlocking).map((finding) => {
      const field = finding.severity === 'WARNING' ? 'note' : 'entry';
      return {
        code: finding.code,
        message: wordFinding(finding, language, names),
        path: ['figures', finding.indicator, field],
        indicatorCode: finding.indicator,
        field,
      };
    }),
    language,
  );

const conflict = async (
  { reportId }: Of<'CONFLICT'>,
  { loaders }: GatewayContext,
  language: Language,
): Promise<VersionConflictType | ActRefusedType> => {
  const current = await loaders.report(reportId);
  if (!current) return actRefused('NOT_FOUND', SAID.NOT_FOUND[language]);
  return Object.assign(new VersionConflictType(), {
    code: 'VERSION_CONFLICT',
    message: SAID.VERSION_CONFLICT[language],
    path: ['version'],
    current: toReportType(current, loaders.today()),
  });
};

/** Why an act was refused, in the reader's words and at the right field. */
export const toRefusal = async (
  fault: ActFault | KeyReused,
  context: GatewayContext,
): Promise<FiguresRefusedType | VersionConflictType | ActRefusedType> => {
  const { language, loaders } = context;
  if ('code' in fault)
    return actRefused(fault.code, SAID.IDEMPOTENCY_KEY_REUSED[language], ['idempotencyKey']);
  const words = { language, names: await loaders.indicatorNames() };
  switch (fault.kind) {
    case 'NOT_FOUND':
      return actRefused('NOT_FOUND', SAID.NOT_FOUND[language], ['reportId']);
    case 'FORM_GONE':
      return actRefused('FORM_GONE', SAID.FORM_GONE[language]);
    case 'CONFLICT':
      return conflict(fault, context, language);
    case 'LIFECYCLE': {
      const path = ABOUT_REASON.includes(fault.fault.code) ? ['reason'] : [];
      return actRefused(fault.fault.code, wordFault(fault.fault, language, words.names), path);
    }
    case 'TOO_MANY':
      return actRefused(fault.fault.code, wordFault(fault.fault, language), ['figures']);
    case 'FIGURES':
      return fromFigures(fault, words);
    case 'FINDINGS':
      return fromFindings(fault, words);
  }
};
