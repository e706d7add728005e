/**
 * Issued recommendations `k` with their inspections `i` and records `r`, as far as they are seen; to select from. Says
 * what `visibleParts` says: the delegation sees all, a unit what is addressed to its line, and what is published
 * everybody. `seen`: the condition on `r`; `mine`: that `u.unit_id` is of the viewer's line.
 */
export const seenRecommendations = (seen: string, mine: string): string => `
FROM recommendation k JOIN inspection i ON i.id = k.inspection_id JOIN work_record r ON r.id = i.id
WHERE i.state IN ('CONCLUDED', 'CLOSED') AND ${seen}
  AND (r.visibility = 'PUBLISHED' OR EXISTS (SELECT FROM inspection_unit u WHERE u.inspection_id = i.id
    AND (u.role <> 'INSPECTED' OR u.unit_id = k.unit_id) AND ${mine}))`;
