import type { Diagnostic, Post } from '@blog/core'
import { report } from '../../diagnostics/rules.ts'
import type { Audience } from './audience.ts'
import { knownAcronyms } from './known-acronyms.ts'
import type { ProseText } from './prose-text.ts'

/** Names with digits are of products and versions. */
const acronym = /(?<![\w$@#/.-])[A-Z]{2,6}(?=s?(?![\w/-]))/g
const romanNumber = /^[IVXLC]+$/

/**
 * Finds acronyms that a post uses more than once and does not explain before: `content security policy (CSP)`, or
 * `CSP (content security policy)`.
 *
 * @param known Those that need no explanation here.
 */
export function unexplainedAcronyms(
	{ file, source }: Post<unknown>,
	{ text, placeOf }: ProseText,
	audience: Audience,
	known: ReadonlySet<string>,
): readonly Diagnostic[] {
	const uses = new Map<string, number[]>()
	for (const { 0: name, index } of text.matchAll(acronym)) {
		if (romanNumber.test(name) || known.has(name) || knownAcronyms(audience).has(name)) continue
		if (isShouted(text, index, name)) continue
		uses.set(name, [...(uses.get(name) ?? []), index])
	}
	return [...uses].flatMap(([name, [first = 0, ...others]]): Diagnostic[] => {
		if (others.length === 0 || new RegExp(`<abbr[^>]*>\\s*${name}`).test(source)) return []
		const explained = explanationOf(text, name)
		if (explained !== undefined && explained <= first + name.length + 1) return []
		const where =
			explained === undefined
				? 'is explained nowhere'
				: `is explained in line ${placeOf(explained).line}`
		const message = `Unexpected “${name}”, used ${others.length + 1} times: it ${where}`
		const hint =
			explained === undefined
				? `Say what it stands for where it comes first, or add it to \`check.prose.acronyms\` of the config.`
				: 'Explain it here, where it comes first.'
		return [report('prose-acronym', file, message, { place: placeOf(first), hint })]
	})
}

/** Where the letters stand beside words in brackets. */
function explanationOf(text: string, name: string): number | undefined {
	const found = new RegExp(
		`\\w[\\w-]+ \\(["“']?${name}s?["”']?[,;)]|\\b${name}s? \\((?:[A-Za-z][\\w-]+[ )]){2}|\\b${name}s?,? (?:which |that |short for |stands for |means )`,
	).exec(text)
	return found?.index
}

/** One of several words in capitals. */
function isShouted(text: string, index: number, name: string): boolean {
	const shouted = /\b[A-Z]{2,}\b/
	const before = /(\S+)\s*$/.exec(text.slice(Math.max(0, index - 30), index))?.[1] ?? ''
	const after =
		/^\s*(\S+)/.exec(text.slice(index + name.length, index + name.length + 30))?.[1] ?? ''
	return shouted.test(before) || shouted.test(after)
}
