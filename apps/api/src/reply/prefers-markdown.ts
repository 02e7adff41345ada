import { readWeights } from './weights.ts'

const hasMarkdown = /^\/v1\/(?:posts|pages)\/./

/**
 * Whether a client would rather have Markdown than JSON, where there is both: it has to name Markdown. Of two that it likes equally, the one that it names first.
 *
 * @param target Path and query.
 * @param accept Its `Accept`.
 */
export function prefersMarkdown(target: string, accept: string | null): boolean {
	if (accept === null || !/markdown/i.test(accept) || !hasMarkdown.test(target)) return false
	const weights = readWeights(accept)
	const markdown = weights.get('text/markdown') ?? 0
	const json = weights.get('application/json')
	const other = json ?? weights.get('application/*') ?? weights.get('*/*') ?? 0
	if (markdown !== other || json === undefined) return markdown > 0 && markdown >= other
	const [first] = [...weights.keys()].filter((name) =>
		/^(?:text\/markdown|application\/json)$/.test(name),
	)
	return markdown > 0 && first === 'text/markdown'
}
