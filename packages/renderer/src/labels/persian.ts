import type { Labels } from './labels.ts'

/** Persian. */
export const persian: Labels = {
	footnotes: 'پانویس\u200cها',
	backToReference: 'بازگشت به ارجاع',
	linkToSection: 'پیوند به بخش',
	table: 'جدول',
	copy: 'کپی',
	note: 'نکته',
	tip: 'راهنمایی',
	important: 'مهم',
	warning: 'هشدار',
	caution: 'احتیاط',
}
