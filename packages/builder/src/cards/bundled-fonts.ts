import { createRequire } from 'node:module'

/** A font that comes with the engine. */
export interface BundledFont {
	/** As trees name it. */
	readonly family: string
	/** Absolute paths, each with other letters. */
	readonly files: readonly string[]
	/** Larger than all others, and needed for few titles. */
	readonly isEmoji: boolean
}

const require = createRequire(import.meta.url)

/** @param names Of files as their packages export them. */
function font(family: string, names: readonly string[], isEmoji = false): BundledFont {
	return {
		family,
		isEmoji,
		get files() {
			return names.map((name) => require.resolve(name))
		},
	}
}

/** Files of a font that is cut into sets of letters. */
function subsets(name: string, sets: readonly (string | number)[]): readonly string[] {
	const folder = `@fontsource-variable/${name}/files`
	return sets.map((set) => `${folder}/${name}-${set}-wght-normal.woff2`)
}

const european = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'vietnamese']

/** The first one that has a letter draws it. */
export const bundledFonts: readonly BundledFont[] = [
	font('Inter', ['inter-ui/variable/InterVariable.woff2']),
	font('Vazirmatn', subsets('vazirmatn', ['arabic'])),
	font('JetBrains Mono', subsets('jetbrains-mono', european)),
	font('Noto Sans Math', [
		'@fontsource/noto-sans-math/files/noto-sans-math-latin-400-normal.woff2',
	]),
	font('Noto Emoji', subsets('noto-emoji', [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]), true),
]
