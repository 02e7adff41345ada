import type { Labels } from './labels.ts'

/** Arabic. */
export const arabic: Labels = {
	footnotes: 'الحواشي',
	backToReference: 'العودة إلى المرجع',
	linkToSection: 'رابط إلى القسم',
	table: 'جدول',
	copy: 'نسخ',
	note: 'ملاحظة',
	tip: 'نصيحة',
	important: 'مهم',
	warning: 'تحذير',
	caution: 'تنبيه',
}
