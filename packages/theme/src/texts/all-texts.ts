import { arabic } from './arabic.ts'
import { chinese } from './chinese.ts'
import { english } from './english.ts'
import { french } from './french.ts'
import { german } from './german.ts'
import { japanese } from './japanese.ts'
import { persian } from './persian.ts'
import { portuguese } from './portuguese.ts'
import { russian } from './russian.ts'
import { spanish } from './spanish.ts'
import type { Texts } from './texts.ts'

/** The languages that the theme speaks, by tag. */
export const allTexts = {
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
} as const satisfies Readonly<Record<string, Texts>>
