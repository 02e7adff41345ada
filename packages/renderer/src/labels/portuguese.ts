import type { Labels } from './labels.ts'

/** Portuguese. */
export const portuguese: Labels = {
	footnotes: 'Notas de rodapé',
	backToReference: 'Voltar à referência',
	linkToSection: 'Link para a seção',
	table: 'Tabela',
	copy: 'Copiar',
	note: 'Nota',
	tip: 'Dica',
	important: 'Importante',
	warning: 'Aviso',
	caution: 'Cuidado',
}
