import { dirname, posix } from 'node:path'
import { createPlaceOf } from '@blog/core'
import { type Token, tokensOf } from '@blog/core/script'
import { isOutside, namedFile } from '../program/first-text.ts'
import { fromSite } from '../program/from-site.ts'
import type { Module } from '../program/modules-below.ts'
import { outerBrackets } from '../program/outer-brackets.ts'
import { pathPattern } from '../program/path-pattern.ts'
import { isData, keysSaid } from './keys-said.ts'
import type { SiteKey } from './site-keys.ts'

/** Finds the keys that data outside of the site says, where a program names it: `join(__dirname, '..', 'globals.json')`. */
export async function keysOutside(
	root: string,
	programs: readonly Pick<Module, 'file' | 'text'>[],
): Promise<readonly SiteKey[]> {
	const found: SiteKey[] = []
	for (const { file, text } of programs) {
		const tokens = tokensOf(text)
		const outer = outerBrackets(tokens)
		/** Brackets in which something leads up. */
		const up = new Set<number | undefined>()
		for (const [index, token] of tokens.entries()) {
			if (token.kind !== 'text') continue
			if (leadsUp(token)) up.add(outer[index])
			if (!up.has(outer[index])) continue
			const pattern = pathPattern(tokens.slice((outer[index] ?? -1) + 1, index + 1))
			const path = fromSite(root, posix.join(dirname(file), pattern))
			if (!isOutside(path) || path.includes('\0')) continue
			const other = await namedFile(root, path)
			if (!other || !isData(other.file)) continue
			for (const { name } of keysSaid(other.file, other.text))
				found.push({ file, name, place: createPlaceOf(text)(token.at) })
		}
	}
	return found
}

function leadsUp({ text, parts = [text] }: Token): boolean {
	return parts.some((part) => typeof part === 'string' && part.includes('..'))
}
