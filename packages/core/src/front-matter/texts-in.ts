import type { Path } from './raw-front-matter.ts'

/** A text in front matter, and the keys and indexes that lead to it. */
export interface TextInMatter {
	readonly text: string
	readonly path: Path
}

/** Lists every text in values of front matter, at any depth, in order. */
export function textsIn(value: unknown, path: Path = []): readonly TextInMatter[] {
	if (typeof value === 'string') return [{ text: value, path }]
	if (Array.isArray(value)) return value.flatMap((item, index) => textsIn(item, [...path, index]))
	if (typeof value !== 'object' || value === null) return []
	return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, [...path, key]))
}
