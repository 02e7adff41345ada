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
		// What else may leave out anything by what entries say.
		if (hasWord(own, choice) && hasWord(own, entryData)) return false
		return [
			...queries.flatMap(({ given }) => given.slice(1)),
			...filters.map(({ given }) => given[0] ?? []),
		].every(isOfDrafts)
	})
}

const choice = /^(?:flat|flatMap|reduce|reject|groupBy|forEach|for|while|do|redirect|rewrite)$/
const entryData = /^(?:data|frontmatter)$/

function hasWord(tokens: readonly Token[], word: RegExp): boolean {
	return tokens.some(({ kind, text }) => kind === 'word' && word.test(text))
}

/** `({ data }) => !data.draft`, and what is like it: an entry is asked for nothing else, and by no other name. */
function isOfDrafts(filter: readonly Token[]): boolean {
	const arrow = filter.findIndex((token) => isSign(token, '=>'))
	const [given, body] = [filter.slice(0, arrow), filter.slice(arrow + 1)]
	const isPlain =
		!hasWord(given, /^(?!(?:data|frontmatter)$)\w{3,}$|^draft$/) && !given.some(isRenaming)
	const asked = body.flatMap(({ kind, text }, index) => {
		const isMember = isSign(body[index + 1], '.') || isSign(body[index + 1], '?.')
		const isAsked = kind === 'word' && entryData.test(text)
		return isAsked ? [isMember ? body[index + 2]?.text : undefined] : []
	})
	const isHiding =
		body.some((token) => isSign(token, '!') || isSign(token, '!==')) || hasWord(body, /^false$/)
	const isOther =
		hasWord(body, other) || body.some((token, index) => isCall(token, body[index + 1]))
	return (
		arrow > 0 &&
		isPlain &&
		isHiding &&
		!isOther &&
		asked.length > 0 &&
		asked.every((key) => key === 'draft')
	)
}

/** What an entry could be chosen by besides, or called otherwise for. */
const other = /^(?:id|slug|body|filePath|file|url|collection|const|let|var|in|function|return|if)$/

function isCall({ kind }: Token, next: Token | undefined): boolean {
	return kind === 'word' && isSign(next, '(')
}

/** `{ data: { wip } }` */
function isRenaming(token: Token): boolean {
	return isSign(token, ':') || isSign(token, '=')
}
