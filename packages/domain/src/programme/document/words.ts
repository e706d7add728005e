import type { LocalText } from '../../kernel/index.ts';
import { type FaultWords, TEXT_FAULT_WORDS } from '../record/index.ts';
import type { DocumentType } from './document-type.ts';
import type { DocumentFaultCode, DocumentWarningCode } from './make-document.ts';
import type { DocumentLinkKind } from './model.ts';
import type { DocumentStateCode } from './state-on.ts';

type Words<Code extends string> = Readonly<Record<Code, LocalText>>;

/** loại văn bản. */
export const DOCUMENT_TYPE_WORDS: Words<DocumentType> = {
  DECISION: { vi: 'Quyết định', en: 'Decision' },
  RESOLUTION: { vi: 'Nghị quyết', en: 'Resolution' },
  DIRECTIVE: { vi: 'Chỉ thị', en: 'Directive' },
  PROGRAMME: { vi: 'Chương trình', en: 'Programme' },
  PLAN: { vi: 'Kế hoạch', en: 'Plan' },
  REPORT: { vi: 'Báo cáo', en: 'Report' },
  LAW: { vi: 'Luật', en: 'Law' },
  DECREE: { vi: 'Nghị định', en: 'Decree' },
  CIRCULAR: { vi: 'Thông tư', en: 'Circular' },
  GUIDANCE: { vi: 'Hướng dẫn', en: 'Guidance' },
  CONCLUSION: { vi: 'Kết luận', en: 'Conclusion' },
  CONCLUSION_NOTICE: { vi: 'Thông báo kết luận', en: 'Notice of conclusions' },
  STATUTE: { vi: 'Quy chế', en: 'Statute' },
  RULES: { vi: 'Quy định', en: 'Rules' },
  OFFICIAL_LETTER: { vi: 'Công văn', en: 'Official letter' },
  OTHER: { vi: 'Văn bản khác', en: 'Other' },
};

/** hiệu lực. */
export const DOCUMENT_STATE_WORDS: Words<DocumentStateCode> = {
  NOT_YET_IN_FORCE: { vi: 'Chưa có hiệu lực', en: 'Not yet in force' },
  IN_FORCE: { vi: 'Còn hiệu lực', en: 'In force' },
  SUPERSEDED: { vi: 'Đã được thay thế', en: 'Replaced' },
  EXPIRED: { vi: 'Hết hiệu lực', en: 'No longer in force' },
};

/** What one document does to another. */
export const DOCUMENT_LINK_WORDS: Words<DocumentLinkKind> = {
  SUPERSEDES: { vi: 'Thay thế', en: 'Replaces' },
  AMENDS: { vi: 'Sửa đổi, bổ sung', en: 'Amends' },
};

/** What keeps a document from being registered. */
export const DOCUMENT_FAULT_WORDS: FaultWords<DocumentFaultCode> = {
  ...TEXT_FAULT_WORDS,
  ISSUER_REQUIRED: {
    vi: 'Cần ít nhất một cơ quan ban hành.',
    en: 'At least one issuing office is needed.',
  },
  ISSUER_TWICE: { vi: 'Cơ quan ban hành này đã có trong danh sách.', en: 'This office is listed already.' },
  ALIAS_TWICE: { vi: 'Tên gọi này đã có trong danh sách.', en: 'This name is listed already.' },
  ISSUED_IN_FUTURE: {
    vi: 'Ngày ban hành chưa tới. Chỉ đăng ký văn bản đã ban hành.',
    en: 'The day of issue lies ahead. Only documents that were issued are registered.',
  },
  ENDS_BEFORE_IT_BEGINS: {
    vi: 'Ngày hết hiệu lực phải sau ngày bắt đầu có hiệu lực.',
    en: 'It must end after the day on which it begins.',
  },
  LINK_TO_ITSELF: {
    vi: 'Văn bản không thể thay thế hoặc sửa đổi chính nó.',
    en: 'A document cannot replace or amend itself.',
  },
  LINK_TWICE: { vi: 'Văn bản này đã có trong danh sách.', en: 'This document is listed already.' },
  REPLACEMENT_CIRCLE: {
    vi: 'Văn bản này đã thay thế hoặc sửa đổi văn bản đang nhập, trực tiếp hoặc qua văn bản khác.',
    en: 'That document already replaces or amends this one, directly or through others.',
  },
  OF_HIGHER_LEVEL: {
    vi: 'Văn bản này do cấp trên lưu; văn bản của cấp dưới không thay thế, sửa đổi được.',
    en: 'A higher level keeps that document; it is not replaced or amended from below.',
  },
};

/** What is worth a second look at a document. */
export const DOCUMENT_WARNING_WORDS: FaultWords<DocumentWarningCode> = {
  TYPE_DIFFERS_FROM_NUMBER: {
    vi: 'Loại văn bản khác với ký hiệu loại trong số ký hiệu. Hãy xem lại.',
    en: 'The type differs from the sign in the number. Please look again.',
  },
  IN_FORCE_BEFORE_ISSUED: {
    vi: 'Ngày có hiệu lực trước ngày ban hành. Hãy xem lại.',
    en: 'It is in force before it was issued. Please look again.',
  },
  LINK_BEFORE_ISSUED: {
    vi: 'Ngày thay thế, sửa đổi trước ngày ban hành văn bản này. Hãy xem lại.',
    en: 'It takes effect on the other document before it was issued. Please look again.',
  },
};
