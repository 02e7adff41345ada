import type { Labels } from './labels.ts'

/** Russian. */
export const russian: Labels = {
	footnotes: 'Сноски',
	backToReference: 'Вернуться к ссылке',
	linkToSection: 'Ссылка на раздел',
	table: 'Таблица',
	copy: 'Копировать',
	note: 'Примечание',
	tip: 'Совет',
	important: 'Важно',
	warning: 'Предупреждение',
	caution: 'Осторожно',
}
