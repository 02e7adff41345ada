import type { Labels } from './labels.ts'

/** Spanish. */
export const spanish: Labels = {
	footnotes: 'Notas al pie',
	backToReference: 'Volver a la referencia',
	linkToSection: 'Enlace a la sección',
	table: 'Tabla',
	copy: 'Copiar',
	note: 'Nota',
	tip: 'Consejo',
	important: 'Importante',
	warning: 'Advertencia',
	caution: 'Precaución',
}
