/** Leads back from a footnote: an arrow and never the emoji that phones make of it without the sign after it. */
export const BACK = '↩\ufe0e'
