import { type TagToken, type TopLevelToken, TypeGuards } from 'liquidjs'
import type { SayProblem } from './liquid-problem.ts'
import { type BlockPath, extended, nunjucksBlocks, withBlocks } from './nunjucks-blocks.ts'

/**
 * What Nunjucks shows of a text: of one that extends another only what stands in blocks of that.
 *
 * @param tokens Of the text in the words of Liquid.
 * @param written The text itself, sign for sign as long: what is no template is taken from there.
 * @param templates Texts that others extend, by name; of one that is not there no block is shown.
 * @see https://mozilla.github.io/nunjucks/templating.html#template-inheritance
 */
export function nunjucksTokens(
	tokens: readonly TopLevelToken[],
	written: string,
	templates: Readonly<Record<string, string>>,
	say: SayProblem,
): readonly TopLevelToken[] {
	const parents = tokens.filter((token) => isTag(token, 'extends'))
	const shown =
		parents.length > 0 ? inBlocks(tokens, shownBlocks(tokens, parents, templates), say) : tokens
	for (const token of shown) if (TypeGuards.isHTMLToken(token)) token.input = written
	return shown
}

/** Names of the blocks of a text that show what stands in them. */
function shownBlocks(
	tokens: readonly TopLevelToken[],
	parents: readonly TagToken[],
	templates: Readonly<Record<string, string>>,
): ReadonlySet<string | undefined> {
	const [first, ...others] = parents
	const name = others.length > 0 ? undefined : extended(first?.args ?? '')
	const outer = name === undefined ? undefined : nunjucksBlocks(name, templates)
	return new Set(withBlocks(outer ?? [], pathsIn(tokens)).map((path) => path.at(-1)))
}

function pathsIn(tokens: readonly TopLevelToken[]): readonly BlockPath[] {
	const open: string[] = []
	return tokens.flatMap((token) => {
		if (isTag(token, 'endblock')) open.pop()
		if (!isTag(token, 'block')) return []
		open.push(nameOf(token))
		return [[...open]]
	})
}

/** Keeps `extends` too, so that it is told. */
function inBlocks(
	tokens: readonly TopLevelToken[],
	shown: ReadonlySet<string | undefined>,
	say: SayProblem,
): readonly TopLevelToken[] {
	const open: boolean[] = []
	return tokens.filter((token) => {
		if (isTag(token, 'block')) {
			const name = nameOf(token)
			open.push(open.at(-1) === true || shown.has(name))
			if (!open.at(-1)) say(token.begin, new Error(`block "${name}" in no layout`))
		}
		const isShown = open.at(-1) === true || isTag(token, 'extends')
		if (isTag(token, 'endblock')) open.pop()
		return isShown
	})
}

function nameOf({ args }: TagToken): string {
	return args.trim().split(/\W/)[0] ?? ''
}

function isTag(token: TopLevelToken, name: string): token is TagToken {
	return TypeGuards.isTagToken(token) && token.name === name
}
