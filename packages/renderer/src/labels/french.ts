import type { Labels } from './labels.ts'

/** French. */
export const french: Labels = {
	footnotes: 'Notes de bas de page',
	backToReference: 'Retour à l’appel de note',
	linkToSection: 'Lien vers la section',
	table: 'Tableau',
	copy: 'Copier',
	note: 'Remarque',
	tip: 'Astuce',
	important: 'Important',
	warning: 'Attention',
	caution: 'Prudence',
}
