import { arabic } from './arabic.ts'
import { chinese } from './chinese.ts'
import { english } from './english.ts'
import { french } from './french.ts'
import { german } from './german.ts'
import { japanese } from './japanese.ts'
import type { Labels } from './labels.ts'
import { persian } from './persian.ts'
import { portuguese } from './portuguese.ts'
import { russian } from './russian.ts'
import { spanish } from './spanish.ts'

/** The languages that the renderer speaks, by tag. */
export const allLabels = {
	en: english,
	de: german,
	fr: french,
	es: spanish,
	pt: portuguese,
	ru: russian,
	zh: chinese,
	ja: japanese,
	ar: arabic,
	fa: persian,
} as const satisfies Readonly<Record<string, Labels>>
