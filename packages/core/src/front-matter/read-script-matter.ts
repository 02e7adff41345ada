import { maxDepth } from '../max-depth.ts'
import { constantsIn } from '../script/constants-in.ts'
import { type Flaw, flawIn } from '../script/script-brackets.ts'
import { isSign, type Token } from '../script/script-token.ts'
import { tokensOf } from '../script/script-tokens.ts'
import { computed, memberOf, plainValue, type ScriptValue } from '../script/script-value.ts'
import { saidPath, unknownName, untoldIn } from '../script/untold-in.ts'
import { valueAt } from '../script/value-at.ts'
import type { Path, RawFrontMatter, SyntaxProblem } from './raw-front-matter.ts'

/** Keys that say whether there is a page, where, and who sees it: of a mistake in them a page would be published that is to be hidden. */
const deciding =
	/^(?:eleventyComputed$|(?:eleventyComputed\.)?(?:permalink|templateEngineOverride|eleventyExcludeFromCollections|draft|date|expir\w*|publish\w*|unpublish\w*|status|private|hidden|unlisted|visibility|password|layout|\.\.\.)(?:\.|$))/i

/**
 * Reads front matter that is a program of JavaScript, as in Eleventy: an object, or constants. Nothing is run: what is not written out is left out, and told; what decides whether
 * there is a page must be.
 *
 * @param start Offset of the text in the file.
 * @see https://www.11ty.dev/docs/data-frontmatter/#javascript-front-matter
 */
export function readScriptMatter(text: string, start: number): RawFrontMatter {
	const tokens = tokensOf(text)
	const flaw = flawIn(tokens)
	if (flaw) return { problem: flawed(text, flaw, start) }
	const read = isSign(tokens[0], '{') ? membersIn(tokens) : constantsIn(tokens, text)
	if ('at' in read) return { problem: unexpected(text, read.at, start) }
	const root: ScriptValue = { at: 0, value: read }
	const untold = untoldIn(root)
	const decisive = untold.find(({ path }) => deciding.test(path))
	if (decisive)
		return {
			problem: {
				message: `${saidPath(decisive.path)} is not written out, and only running the program would tell what it says`,
				offset: start + decisive.at,
				hint: 'Write its value itself: it may be to hide the page.',
			},
		}
	return {
		entries: [...read].flatMap(([key, value]) =>
			value.value === computed
				? []
				: [{ key, value: plainValue(value, 'left out'), offset: start + value.at }],
		),
		untold: untold.map(({ path, at }) => ({
			path: unknownName(path),
			said: saidPath(path),
			offset: start + at,
		})),
		locate(path) {
			const found = nearest(root, path)
			return found && start + found.at
		},
	}
}

/** An object alone: `{ title: 'A' }`; or where something else begins. */
function membersIn(
	tokens: readonly Token[],
): ReadonlyMap<string, ScriptValue> | { readonly at: number } {
	const { found, next } = valueAt(tokens, 0, { named: () => undefined })
	const rest = tokens.slice(next).find((token) => !isSign(token, ';'))
	if (rest || !(found.value instanceof Map)) return { at: rest?.at ?? 0 }
	return found.value
}

function nearest(root: ScriptValue, path: Path): ScriptValue | undefined {
	let found: ScriptValue | undefined
	for (const step of path) {
		const member = memberOf(found ?? root, String(step))
		if (member === undefined) break
		found = member
	}
	return found
}

function flawed(text: string, { isDeep, at }: Flaw, start: number): SyntaxProblem {
	if (isDeep) return { message: `more than ${maxDepth} levels`, offset: start + at }
	const message = `\`${lineAt(text, at)}\`, which has no other end`
	const hint = 'Close it, or take it out.'
	return { message, offset: start + at, hint }
}

function unexpected(text: string, at: number, start: number): SyntaxProblem {
	return {
		message: `\`${lineAt(text, at)}\`, expected constants or an object that are written out: programs are not run`,
		offset: start + at,
		hint: "Write `const title = 'A'` for each key, or `{ title: 'A' }`, or YAML between lines `---`.",
	}
}

/** Enough of a line to know it by. */
function lineAt(text: string, at: number): string {
	const [line = ''] = text.slice(at, at + 60).split('\n')
	return line.trimEnd()
}
