/** Kinds of ids. */
export const headingIdKinds = [
	'github',
	'github-ascii',
	'blackfriday',
	'kramdown',
	'vitepress',
	'astro',
	'zola',
] as const

/** One of {@link headingIdKinds}. */
export type HeadingIds = (typeof headingIdKinds)[number]

/** A kind that is there at once, or what makes an id of a text. */
export type HeadingIdMaker = Exclude<HeadingIds, 'zola'> | ((text: string) => string)

/** Loads what makes ids of a kind: Zola's know letters of every script. */
export async function loadHeadingIds(kind: HeadingIds = 'github'): Promise<HeadingIdMaker> {
	return kind === 'zola' ? (await import('./zola-id.ts')).zolaId : kind
}

/**
 * Makes the ids of a post's headings as Hugo does (`autoIDType: github`): letters, digits and `_` stay, in lower case; a space or
 * hyphen is a hyphen; everything else goes; `heading` if nothing is left. The second `a` is `a-1`.
 *
 * @param taken Ids that are used already.
 * @param kind Those of GitHub, the same without letters beyond ASCII, those of Blackfriday, once Hugo's parser, of VitePress, of Astro, or others.
 * @returns A function that gives each text, as readers see it, an id of its own.
 * @example
 * const idOf = createHeadingIds()
 * idOf('Error handling & C++') // 'error-handling--c'
 * @see https://gohugo.io/configuration/markup/#autoidtype
 */
export function createHeadingIds(
	taken: Iterable<string> = [],
	kind: HeadingIdMaker = 'github',
): (text: string) => string {
	const toId = typeof kind === 'string' ? makers[kind] : kind
	const used = new Set(taken)
	/** Every lower number of an id is used. */
	const numbers = new Map<string, number>()
	return (text) => {
		const base = toId(text) || 'heading'
		let id = base
		let number = numbers.get(base) ?? 0
		while (used.has(id)) id = `${base}-${++number}`
		numbers.set(base, number)
		used.add(id)
		return id
	}
}

const plain = /^[ -~]*$/

function gitHubId(text: string): string {
	// Nearly all headings are ASCII, for which patterns without Unicode classes say the same.
	if (plain.test(text))
		return text
			.trim()
			.toLowerCase()
			.replaceAll(' ', '-')
			.replace(/[^a-z0-9_-]/g, '')
	return lowerCase(text.trim())
		.replace(/[ \n]/g, '-')
		.replace(/[^\p{L}\p{Nd}_-]/gu, '')
}

/** Letter by letter: a Greek sigma at the end of a word stays what it is in Hugo. */
function lowerCase(text: string): string {
	return text.replace(/\p{Lu}|\p{Lt}/gu, (letter) => letter.toLowerCase())
}

/** Accents go, letters of other scripts too. */
function asciiId(text: string): string {
	const plain = text
		.normalize('NFD')
		.replace(/\p{Mn}/gu, '')
		.normalize('NFC')
	return gitHubId(plain).replace(/[^a-z0-9_-]/g, '')
}

/** Letters and numbers, and one hyphen for whatever stands between them. */
function blackfridayId(text: string): string {
	return lowerCase(text)
		.replace(/[^\p{L}\p{N}]+/gu, '-')
		.replace(/^-|-$/g, '')
}

/** Signs become one hyphen, letters their plain form. https://github.com/mdit-vue/mdit-vue/blob/main/packages/shared/src/slugify.ts */
function vitepressId(text: string): string {
	return text
		.normalize('NFKD')
		.replace(/[\u0300-\u036f]/g, '')
		.replace(/[\s~`!@#$%^&*()\-_+=[\]{}|\\;:"'“”‘’<>,.?/]+/g, '-')
		.replace(/^-|-$/g, '')
		.replace(/^\d/, '_$&')
		.toLowerCase()
}

/**
 * As GitHub's, with marks of letters and without a blank cut off.
 *
 * @see https://github.com/kramdown/parser-gfm `generate_gfm_header_id`
 */
function kramdownId(text: string): string {
	return text
		.toLowerCase()
		.replace(/[^\p{L}\p{M}\p{Nd}\p{Pc} \t-]/gu, '')
		.replace(/[ \t]/g, '-')
}

/**
 * Those of `github-slugger`, without a hyphen that ends them.
 *
 * @see https://github.com/withastro/astro/blob/main/packages/markdown/remark/src/rehype-collect-headings.ts
 */
function astroId(text: string): string {
	return text
		.toLowerCase()
		.replace(/[^\p{Alphabetic}\p{M}\p{Nd}\p{Pc} -]/gu, '')
		.replaceAll(' ', '-')
		.replace(/-$/, '')
}

const makers: Readonly<Record<Exclude<HeadingIds, 'zola'>, (text: string) => string>> = {
	github: gitHubId,
	'github-ascii': asciiId,
	blackfriday: blackfridayId,
	kramdown: kramdownId,
	vitepress: vitepressId,
	astro: astroId,
}
