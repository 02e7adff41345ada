import { dirname, posix } from 'node:path'
import { isSign, type Token } from '@blog/core/script'
import { type FoundText, isOutside, namedFile } from '../../program/first-text.ts'
import { fromSite } from '../../program/from-site.ts'
import type { Module } from '../../program/modules-below.ts'
import { outerBrackets } from '../../program/outer-brackets.ts'
import { pathPattern } from '../../program/path-pattern.ts'
import { isData, keysSaid } from './keys-said.ts'
import type { SiteKey } from './site-keys.ts'

/** Finds the keys that data outside of the site says, where a program names it: `join(__dirname, '..', 'globals.json')`. */
export async function keysOutside(
	root: string,
	programs: readonly Module[],
): Promise<readonly SiteKey[]> {
	const found: SiteKey[] = []
	for (const { file, script } of programs) {
		const { tokens } = script
		const outer = outerBrackets(tokens)
		for (const [index, { kind, text: path, at, parts }] of tokens.entries()) {
			if (kind !== 'text') continue
			const call = partsOfCall(tokens, outer[index] ?? -1, index)
			const written = parts === undefined ? [path] : []
			for (const one of new Set([...written, pathPattern(call, '*'), pathPattern(call, '.')])) {
				const other = await dataOutside(root, posix.join(dirname(file), one))
				for (const { name } of other ? keysSaid(other.file, other.text) : [])
					found.push({ file, name, place: script.placeAt(at) })
			}
		}
	}
	return found
}

/** A path has no more parts than that. */
const most = 30

/** What a call is given up to a place: `__dirname, '..', 'globals.json'` of `join(…)`. */
function partsOfCall(tokens: readonly Token[], open: number, index: number): readonly Token[] {
	const isCall = isSign(tokens[open], '(') && tokens[open - 1]?.kind === 'word'
	return isCall && index - open <= most ? tokens.slice(open + 1, index + 1) : []
}

async function dataOutside(root: string, named: string): Promise<FoundText | undefined> {
	const path = fromSite(root, named)
	if (!isOutside(path) || path.includes('\0') || path.length > 1000) return undefined
	const found = await namedFile(root, path)
	return found && isData(found.file) ? found : undefined
}
