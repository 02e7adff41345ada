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

function font(
	family: string,
	name: string,
	subsets: readonly (string | number)[],
	isEmoji = false,
): BundledFont {
	return {
		family,
		isEmoji,
		get files() {
			return subsets.map((subset) =>
				require.resolve(`@fontsource-variable/${name}/files/${name}-${subset}-wght-normal.woff2`),
			)
		},
	}
}

const european = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'vietnamese']

/** The first one that has a letter draws it. */
export const bundledFonts: readonly BundledFont[] = [
	font('Inter', 'inter', [...european, 'greek-ext']),
	font('Vazirmatn', 'vazirmatn', ['arabic']),
	font('JetBrains Mono', 'jetbrains-mono', european),
	font('Noto Emoji', 'noto-emoji', [0, 1, 2, 3, 4, 5, 6, 7, 8, 9], true),
]
