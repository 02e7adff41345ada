import { languageTag } from '@blog/core'
import { attribute, type Html, type Shown } from '../html/html.ts'
import { hasRightToLeft, isRightToLeft } from './direction.ts'
import type { Plural, Texts } from './texts.ts'
import { type OwnTexts, textsOf } from './texts-of.ts'

/** How much of a date is said. */
const dateStyles = {
	long: { dateStyle: 'long' },
	full: { dateStyle: 'full' },
	year: { year: 'numeric' },
	month: { month: 'long' },
	day: { month: 'short', day: 'numeric' },
} as const satisfies Readonly<Record<string, Intl.DateTimeFormatOptions>>

const dirAuto = attribute('dir', 'auto')

/** Numbers are mostly small: reading times, posts of a tag. */
const MOST_COUNTED = 1000

const ofPlaceholders = /\{(\w+)\}/

/** How the theme speaks one language: its words, and numbers and dates as its readers write them. Made once a theme and language. */
export class Wording {
	/** What the site calls it. */
	readonly language: string
	/** BCP 47, if it is known. */
	readonly tag: string | undefined
	readonly texts: Texts
	readonly isRightToLeft: boolean
	/** That dates are written in: `gregory`, `persian`, … */
	readonly calendar: string
	/** That numbers and dates are written in. */
	readonly #tag: string
	readonly #tags: Readonly<Record<string, string>>
	readonly #plurals: Intl.PluralRules
	/** None where digits are those of `String`. */
	readonly #numbers: Intl.NumberFormat | undefined
	#months: Intl.DateTimeFormat | undefined
	readonly #dates = new Map<string, Intl.DateTimeFormat>()
	readonly #counts = new Map<Plural, Map<number, string>>()
	readonly #pieces = new Map<string, readonly string[]>()

	/** @param tags Of languages that are called by other words. */
	constructor(language: string, own?: OwnTexts, tags: Readonly<Record<string, string>> = {}) {
		this.language = language
		this.#tags = tags
		this.tag = this.tagOf(language)
		this.texts = textsOf(language, own, tags[language])
		this.#tag = this.tag ?? 'en'
		this.isRightToLeft = isRightToLeft(this.#tag)
		this.calendar = new Intl.DateTimeFormat(this.#tag).resolvedOptions().calendar
		this.#plurals = new Intl.PluralRules(this.#tag)
		const numbers = new Intl.NumberFormat(this.#tag, { useGrouping: false })
		this.#numbers = numbers.resolvedOptions().numberingSystem === 'latn' ? undefined : numbers
	}

	/** The BCP 47 tag of a language of the site, if it is known. */
	tagOf(language: string): string | undefined {
		return languageTag(this.#tags[language] ?? language)
	}

	/** A whole number, not grouped: `1234`, `۱۲۳۴`. */
	number(value: number): string {
		return this.#numbers?.format(value) ?? String(value)
	}

	/** A number of things: `1 post`, `2 posts`. */
	count(forms: Plural, value: number): string {
		let known = this.#counts.get(forms)
		if (known === undefined) {
			known = new Map()
			this.#counts.set(forms, known)
		}
		const counted = known.get(value)
		if (counted !== undefined) return counted
		const form = forms[this.#plurals.select(value)] ?? forms.other
		const text = form.replace('{count}', this.number(value))
		if (known.size < MOST_COUNTED) known.set(value, text)
		return text
	}

	/** A text as plain text with its placeholders filled. */
	fill(text: string, values: Readonly<Record<string, string | number>>): string {
		let filled = ''
		for (const [index, piece] of this.#piecesOf(text).entries()) {
			const value = index % 2 === 0 ? piece : (values[piece] ?? `{${piece}}`)
			filled += typeof value === 'number' ? this.number(value) : value
		}
		return filled
	}

	/** A text with its placeholders filled, by HTML too. */
	show(text: string, values: Readonly<Record<string, Shown>>): readonly Shown[] {
		return this.#piecesOf(text).map((piece, index) => {
			const value = index % 2 === 0 ? piece : (values[piece] ?? `{${piece}}`)
			return typeof value === 'number' ? this.number(value) : value
		})
	}

	/** The day of a date as its author wrote it, in the calendar of the language. */
	date(date: string, style: keyof typeof dateStyles): string {
		let format = this.#dates.get(style)
		if (format === undefined) {
			format = new Intl.DateTimeFormat(this.#tag, { ...dateStyles[style], timeZone: 'UTC' })
			this.#dates.set(style, format)
		}
		return format.format(dayOf(date))
	}

	/** The year and the month of a date in {@link calendar}. */
	yearAndMonth(date: string): { readonly year: number; readonly month: number } {
		this.#months ??= new Intl.DateTimeFormat(`en-u-ca-${this.calendar}-nu-latn`, {
			year: 'numeric',
			month: 'numeric',
			timeZone: 'UTC',
		})
		const parts = this.#months.formatToParts(dayOf(date))
		const partOf = (...types: readonly string[]) =>
			Number.parseInt(parts.find(({ type }) => types.includes(type))?.value ?? '', 10) || 0
		return { year: partOf('year', 'relatedYear'), month: partOf('month') }
	}

	/** The attribute `dir` for a text that somebody has written: none if it goes as the page goes. */
	dir(text: string): Html | undefined {
		return this.isRightToLeft || hasRightToLeft(text) ? dirAuto : undefined
	}

	/** A text's own pieces and, between them, the names of its placeholders. */
	#piecesOf(text: string): readonly string[] {
		const known = this.#pieces.get(text)
		if (known !== undefined) return known
		const pieces = text.split(ofPlaceholders)
		this.#pieces.set(text, pieces)
		return pieces
	}
}

function dayOf(date: string): number {
	return Date.parse(`${date.slice(0, 10)}T00:00:00Z`)
}
