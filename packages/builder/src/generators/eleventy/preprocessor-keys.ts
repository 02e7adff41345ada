import { closingAt, isSign, type Token } from '@blog/core/script'
import { functionIn, statementAt } from '../program/function-in.ts'
import { hidingKeys } from './hiding-keys.ts'

/**
 * Reads by which keys of front matter a preprocessor hides the files that it returns `false` for.
 *
 * @param tokens The preprocessor.
 * @returns The keys; `undefined` if only running it would tell.
 * @see https://www.11ty.dev/docs/config-preprocessors/
 */
export function preprocessorKeys(tokens: readonly Token[]): readonly string[] | undefined {
	const written = functionIn(tokens)
	if (written === undefined) return undefined
	const content = secondOf(written.given)
	if (hidesByValue(written.body, content)) return undefined
	return hidingKeys(written, (said) => {
		if (said.length === 0 || isText(said, content)) return 'shows'
		return said.length === 1 && said[0]?.text === 'false' ? 'hides' : undefined
	})
}

/** The name of what comes after the data. */
function secondOf(given: readonly Token[]): string | undefined {
	return given.find((_, index) => isSign(given[index - 1], ','))?.text
}

/** Whether it hides by what it writes: `data.permalink = false`, `content = data.wip ? false : content`. */
function hidesByValue(body: readonly Token[], content: string | undefined): boolean {
	const hiding = new Set(['permalink', 'eleventyExcludeFromCollections', content])
	return body.some(
		({ kind, text }, index) =>
			kind === 'word' &&
			hiding.has(text) &&
			isSign(body[index + 1], '=') &&
			statementAt(body, index + 2).some(
				(one) => one.kind === 'word' && /^(?:false|true)$/.test(one.text),
			),
	)
}

/** Whether this is text, which hides nothing: a template, or what methods make of the content. */
function isText(said: readonly Token[], content: string | undefined): boolean {
	const [first, ...rest] = said
	const isContent = first?.kind === 'word' && first.text === content
	if (!isContent && first?.kind !== 'text') return false
	for (let index = 0; index < rest.length; index++) {
		const [sign, name, open] = rest.slice(index, index + 3)
		if (isSign(sign, '+'))
			return !rest.some(({ text }) => /^(?:&&|\|\||\?\??|,|[=!]==?)$/.test(text))
		const isMethod = /^(?:replace|replaceAll|trim|trimEnd|trimStart|slice|concat)$/
		if (!isSign(sign, '.') || !isMethod.test(name?.text ?? '') || !isSign(open, '(')) return false
		index = closingAt(rest, index + 2)
	}
	return true
}
