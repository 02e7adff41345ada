import type { AdmonitionOptions } from './admonition-options.ts'

export type Titles = NonNullable<AdmonitionOptions['titles']>

/** What admonitions of a kind are called that say no title. */
export function usualTitle(titles: Titles, kind: string): string | undefined {
	return Object.hasOwn(titles, kind) ? titles[kind] : undefined
}
