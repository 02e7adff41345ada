import type { Labels } from './labels.ts'

/** German. */
export const german: Labels = {
	footnotes: 'Fußnoten',
	backToReference: 'Zurück zum Verweis',
	linkToSection: 'Link zum Abschnitt',
	table: 'Tabelle',
	copy: 'Kopieren',
	note: 'Hinweis',
	tip: 'Tipp',
	important: 'Wichtig',
	warning: 'Warnung',
	caution: 'Vorsicht',
}
