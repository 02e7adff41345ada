import type { Labels } from './labels.ts'

/** Chinese, in simplified characters. */
export const chinese: Labels = {
	footnotes: '脚注',
	backToReference: '返回引用处',
	linkToSection: '本节链接',
	table: '表格',
	copy: '复制',
	note: '注意',
	tip: '提示',
	important: '重要',
	warning: '警告',
	caution: '小心',
}
