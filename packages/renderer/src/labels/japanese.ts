import type { Labels } from './labels.ts'

/** Japanese. */
export const japanese: Labels = {
	footnotes: '脚注',
	backToReference: '参照元へ戻る',
	linkToSection: '見出しへのリンク',
	table: '表',
	copy: 'コピー',
	note: '補足',
	tip: 'ヒント',
	important: '重要',
	warning: '警告',
	caution: '注意',
}
