import { dirname, join, posix } from 'node:path'
import { createPlaceOf } from '@blog/core'
import { type Token, tokensOf } from '@blog/core/script'
import { isOutside, namedFile } from '../program/first-text.ts'
import { fromSite } from '../program/from-site.ts'
import type { Module } from '../program/modules-below.ts'
import { outerBrackets } from '../program/outer-brackets.ts'
import { pathPattern } from '../program/path-pattern.ts'
import { filesWithin } from '../program/programs-within.ts'
import { readIfThere } from '../read-if-there.ts'
import { keysSaid } from './keys-said.ts'
import { anyKey, type SiteKey } from './site-keys.ts'
import { computedKey, hidingKeys } from './untold-keys.ts'

/**
 * Finds the keys whose names programs may take from files that they name, or whose folder they name: from what these say (`require('./globals.json')`), or from what they are called
 * (`readdirSync('./globals')`).
 *
 * @param others Folders whose files are read by their names in any case, or by nobody.
 */
export async function keysOfFiles(
	root: string,
	programs: readonly Module[],
	others: readonly string[],
): Promise<readonly SiteKey[]> {
	const words = programs.map(({ file, text }) => ({ file, text, tokens: tokensOf(text) }))
	const named = new Set(words.flatMap(({ tokens }) => tokens.flatMap(namesIn)))
	const all = await filesWithin(
		root,
		(name) => isData.test(name) || isCalledSo.test(name) || isTemplate.test(name),
	)
	const stems = new Set(all.filter((file) => isTemplate.test(file)).map(stemOf))
	const files = all.filter((file) => {
		const isOther = others.some((folder) => file.startsWith(`${folder}/`))
		return (
			!isOther &&
			!isTemplate.test(file) &&
			[file, stemOf(file), dirname(file)].some((one) => named.has(posix.basename(one)))
		)
	})
	const found: SiteKey[] = []
	for (const file of files.filter((one) => isData.test(one) && !isOfTemplate(one, stems))) {
		const text = (await readIfThere(join(root, file))) ?? ''
		for (const { name, at } of keysSaid(file, text))
			found.push({ file, name, place: createPlaceOf(text)(at) })
	}
	const lists = words.some(({ tokens }) => tokens.some(isListing))
	const listed = lists ? files.filter((file) => isCalledSo.test(posix.basename(file))) : []
	const called = listed.map((file) => {
		const { name } = posix.parse(file)
		return { file, name: hidingKeys.includes(name) ? name : anyKey }
	})
	return [...found, ...called, ...(await keysOutside(root, words))]
}

const isData = /\.(?:json5?|ya?ml|toml)$/
const isTemplate =
	/\.(?:md|markdown|html?|njk|liquid|hbs|mustache|ejs|haml|pug|webc|11ty\.[cm]?js)$/
const isCalledSo = new RegExp(
	`^(?:${[computedKey, ...hidingKeys].join('|')})\\.(?:[cm]?[jt]s|json5?|ya?ml|toml|txt)$`,
)

/** Names of files and folders in a text of a program. */
function namesIn({ kind, text, parts }: Token): readonly string[] {
	if (parts)
		return parts.flatMap((part) =>
			typeof part === 'string' ? part.split('/') : part.flatMap(namesIn),
		)
	return kind === 'text' ? text.split(/[/*]/) : []
}

function stemOf(file: string): string {
	return file.replace(/\.[^/.]+$/, '')
}

/** Data of posts and other templates is theirs alone: `posts/posts.json`, `posts/a.11tydata.json`, `sitemap.json` beside `sitemap.njk`. */
function isOfTemplate(file: string, stems: ReadonlySet<string>): boolean {
	const stem = stemOf(file)
	const isOfFolder = posix.basename(stem) === posix.basename(dirname(file))
	return isOfFolder || stem.endsWith('.11tydata') || stems.has(stem)
}

function isListing({ text }: Token): boolean {
	return /readdir|opendir|(?<!By)glob(?!al)/i.test(text)
}

/** Keys in data outside of the site: told where a program names it. */
async function keysOutside(
	root: string,
	programs: readonly (Pick<Module, 'file' | 'text'> & { readonly tokens: readonly Token[] })[],
): Promise<readonly SiteKey[]> {
	const found: SiteKey[] = []
	for (const { file, text, tokens } of programs) {
		const outer = outerBrackets(tokens)
		for (const [index, token] of tokens.entries()) {
			if (token.kind !== 'text' || !/[./]/.test(token.text)) continue
			const pattern = pathPattern(tokens.slice((outer[index] ?? -1) + 1, index + 1))
			const path = fromSite(root, posix.join(dirname(file), pattern))
			if (!isOutside(path) || path.includes('\0')) continue
			const other = await namedFile(root, path)
			for (const { name } of isData.test(other?.file ?? '')
				? keysSaid(path, other?.text ?? '')
				: [])
				found.push({ file, name, place: createPlaceOf(text)(token.at) })
		}
	}
	return found
}
