/** The label of a work item whose guarded priority is not justified. Filters and boards can look for it. */
export const FLAG_LABEL = 'preflight-open';
