/** Whom a text is for. */
export const audiences = ['everyone', 'engineers', 'experts'] as const

/** One of {@link audiences}. */
export type Audience = (typeof audiences)[number]

/** Whether a value is an {@link Audience}. */
export function isAudience(value: unknown): value is Audience {
	return audiences.includes(value as Audience)
}

/**
 * How a sentence is measured: the age from which it is easy to read, and how many of the seven formulas must find it too hard. They know
 * the words of school books, not those of a trade, so for engineers a sentence is longer before it is measured.
 */
export const measures: Readonly<
	Record<Audience, { readonly age: number; readonly threshold: number; readonly minWords: number }>
> = {
	everyone: { age: 18, threshold: 4 / 7, minWords: 25 },
	engineers: { age: 20, threshold: 4 / 7, minWords: 30 },
	experts: { age: 22, threshold: 4 / 7, minWords: 35 },
}
