import { allTexts } from '../texts/all-texts.ts'
import { type OwnTexts, textsOf } from '../texts/texts-of.ts'

/** Words that the style sheet shows, as custom properties: it is one for all languages. */
export function wordStyle(own: OwnTexts = {}): string {
	const english = textsOf('en', own)
	const tags = new Set([...Object.keys(allTexts), ...Object.keys(own)])
	const others = [...tags].flatMap((tag) => {
		const texts = textsOf(tag, own)
		return texts.added === english.added ? [] : `:lang(${tag}){${properties(texts)}}`
	})
	return [`:root{${properties(english)}}`, ...others].join('\n')
}

function properties({
	added,
	removed,
}: {
	readonly added: string
	readonly removed: string
}): string {
	return `--added:${quoted(added)};--removed:${quoted(removed)}`
}

/** As a string of CSS. */
export function quoted(text: string): string {
	return `'${text.replace(/[\\'\n]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}'`
}
