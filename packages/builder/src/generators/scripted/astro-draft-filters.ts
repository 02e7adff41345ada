import { isSign, type Token } from '@blog/core/script'
import type { ProgramPart } from '../program/parts-through.ts'

/**
 * Whether a page leaves out nothing but drafts of what it asks for: `getCollection('notes', ({ data }) => !data.draft)`. Of any other filter nobody can tell what it hides.
 *
 * @param parts What is run to make the page.
 */
export function hidesOnlyDrafts(parts: readonly ProgramPart[]): boolean {
	return parts.every(({ module: { tokens, script }, start, end }) => {
		const [first, last] = [tokens[start]?.at ?? 0, tokens[end]?.at ?? Number.POSITIVE_INFINITY]
		const isHere = ({ at }: { readonly at: number }) => at >= first && at < last
		const queries = script.calls('getCollection').filter(isHere)
		const filters = script.calls('filter').filter(isHere)
		const own = tokens.slice(start, end)
		// Loops may leave out anything by what entries say.
		if (hasWord(own, loop) && hasWord(own, entryData)) return false
		return [
			...queries.flatMap(({ given }) => given.slice(1)),
			...filters.map(({ given }) => given[0] ?? []),
		].every(isOfDrafts)
	})
}

const loop = /^(?:flatMap|reduce|forEach|for|while|do)$/
const entryData = /^(?:data|frontmatter)$/

function hasWord(tokens: readonly Token[], word: RegExp): boolean {
	return tokens.some(({ kind, text }) => kind === 'word' && word.test(text))
}

/** What else an entry could be chosen by. */
const isOther = /^(?:id|slug|body|filePath|file|url|collection)$/

function isOfDrafts(filter: readonly Token[]): boolean {
	const asked = filter.flatMap(({ kind, text }, index) => {
		const isMember = isSign(filter[index + 1], '.') || isSign(filter[index + 1], '?.')
		return kind === 'word' && entryData.test(text) && isMember ? [filter[index + 2]?.text] : []
	})
	const isPlain = filter.every(
		({ kind, text }, index) =>
			kind !== 'word' || !(isOther.test(text) || isSign(filter[index + 1], '(')),
	)
	return isPlain && asked.length > 0 && asked.every((key) => key === 'draft')
}
