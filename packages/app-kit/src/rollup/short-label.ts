/** "Tháng 10/2026 (15/09–14/10)" is "Tháng 10/2026" on an axis or in a narrow head. */
export const shortLabel = (label: string): string => label.replace(/\s*\(.*\)$/, '');
