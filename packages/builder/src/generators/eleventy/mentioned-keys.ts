import { createPlaceOf } from '@blog/core'
import { isSign, type Token, tokensOf } from '@blog/core/script'
import type { Module } from '../program/modules-below.ts'
import { outerBrackets } from '../program/outer-brackets.ts'
import type { ProgramSyntax } from '../program/syntax/program-syntax.ts'
import { isTakenOut } from '../program/taken-out.ts'
import { computedKeys } from './computed-keys.ts'
import { anyKey, type SiteKey } from './site-keys.ts'
import { computedKey, hidingKeys, isKey, ofComputed } from './untold-keys.ts'

/**
 * Finds keys of all posts that a program names elsewhere than where it adds them.
 *
 * @param isAnyName Whether something is added by a name that is not written out: that may be any name which stands there as a text or a key. Otherwise only texts count, of names
 * that nothing else has: `add('eleventyComputed.permalink', hide)`.
 */
export async function mentionedKeys(
	{ file, text, script }: Module,
	isAnyName: boolean,
	syntax: ProgramSyntax,
): Promise<readonly SiteKey[]> {
	if (!isAnyName && !text.includes(computedKey)) return []
	const tokens = tokensOf(text)
	const outer = outerBrackets(tokens)
	const added = script.calls('addGlobalData').map(({ given }) => given[0]?.[0]?.at)
	const mentions = (names: readonly string[]) =>
		tokens.flatMap(({ kind, text, at, parts }, index) => {
			const isName = /^(?:word|text)$/.test(kind) && parts === undefined && names.includes(text)
			if (!isName || added.includes(at) || isOfOthers(tokens, outer, index)) return []
			const isText = isTextItself(tokens, index)
			return isText || (isAnyName && isKeyOfData(tokens, outer, index)) ? [{ at, isText }] : []
		})
	const placeAt = createPlaceOf(text)
	const found: SiteKey[] = []
	for (const { at, isText } of mentions(namesOfComputed)) {
		const place = placeAt(at)
		const said = isText ? undefined : await syntax.at(file, at)
		found.push(...computedKeys(said, { file, place }, syntax))
	}
	if (isAnyName)
		for (const name of hidingKeys) {
			const [first] = mentions([name])
			if (first) found.push({ file, name, place: placeAt(first.at) })
		}
	return onceAny(found)
}

/** What nobody can tell is told once. */
function onceAny(found: readonly SiteKey[]): readonly SiteKey[] {
	const first = found.find(({ name }) => name === anyKey)
	return found.filter((one) => one.name !== anyKey || one === first)
}

const namesOfComputed = [computedKey, ...hidingKeys.map((key) => ofComputed + key)]

/** Whether it is a text that something may be called by: no key, no member that is read, nothing that is compared. */
function isTextItself(tokens: readonly Token[], index: number): boolean {
	const [before, token, after] = [tokens[index - 1], tokens[index], tokens[index + 1]]
	if (token?.kind !== 'text' || isSign(after, ':')) return false
	if ([before, after].some((one) => one !== undefined && /^[=!]==?$/.test(one.text))) return false
	const isMember = isSign(before, '[') && isSign(after, ']') && endsValue(tokens[index - 2])
	return !isMember
}

function endsValue(token: Token | undefined): boolean {
	if (token?.kind === 'word') return !/^(?:of|in|return|await|yield|default)$/.test(token.text)
	return isSign(token, ')') || isSign(token, ']')
}

/** Whether an object that is written out has such a key, or one that is assigned to, and its value may hide. */
function isKeyOfData(tokens: readonly Token[], outer: readonly number[], index: number): boolean {
	const [before, token, after] = [tokens[index - 1], tokens[index], tokens[index + 1]]
	if (token === undefined) return false
	const isShort = /^[{,]$/.test(before?.text ?? '') && /^[,}]$/.test(after?.text ?? '')
	if (isShort && isSign(tokens[outer[index] ?? -1], '{')) return !isTakenOut(tokens, outer, index)
	return isKey(tokens, index, token.text) && !isOfHeadings(tokens.slice(index + 2, index + 6))
}

/** Options of markdown-it-anchor: `permalink: true`, `permalink: anchor.permalink.headerLink()`. */
function isOfHeadings(value: readonly Token[]): boolean {
	const [first, , third, fourth] = value
	return first?.text === 'true' || (third?.text === 'permalink' && isSign(fourth, '.'))
}

/** Whether it is handed to a plug-in of Markdown, or is of a template that is added, or of computed data, which is read by itself, or the name of something else of Eleventy: `addFilter('permalink', …)`. */
function isOfOthers(tokens: readonly Token[], outer: readonly number[], index: number): boolean {
	if (isSign(tokens[index - 1], '(') && named.test(tokens[index - 2]?.text ?? '')) return true
	const object = outer[index] ?? -1
	if (isSign(tokens[object - 1], ':') && tokens[object - 2]?.text === computedKey) return true
	for (let open = outer[index] ?? -1; open >= 0; open = outer[open] ?? -1)
		if (isSign(tokens[open], '(') && /^(?:use|addTemplate)$/.test(tokens[open - 1]?.text ?? ''))
			return true
	return false
}

const named = /^add(?:\w*(?:Filter|Shortcode|Tag)|Collection|Preprocessor|Transform|Linter)$/
