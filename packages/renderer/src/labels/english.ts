import type { Labels } from './labels.ts'

/** English, the default. */
export const english: Labels = {
	footnotes: 'Footnotes',
	backToReference: 'Back to reference',
	linkToSection: 'Link to section',
	table: 'Table',
	copy: 'Copy',
	note: 'Note',
	tip: 'Tip',
	important: 'Important',
	warning: 'Warning',
	caution: 'Caution',
}
