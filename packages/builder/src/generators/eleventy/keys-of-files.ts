import { dirname, join, posix } from 'node:path'
import { createPlaceOf } from '@blog/core'
import { type Token, tokensOf } from '@blog/core/script'
import { isOutside, namedFile } from '../program/first-text.ts'
import { pathsLoaded } from '../program/loads-in.ts'
import type { Module } from '../program/modules-below.ts'
import { filesWithin } from '../program/programs-within.ts'
import { readIfThere } from '../read-if-there.ts'
import { anyKey, type SiteKey } from './site-keys.ts'
import { computedKey, hidingKeys } from './untold-keys.ts'

/**
 * Finds the keys whose names programs may take from files: from what these say (`require('./globals.json')`), whichever it is, or from what they are called (`readdirSync('./globals')`).
 *
 * @param others Folders whose files are read by their names in any case.
 */
export async function keysOfFiles(
	root: string,
	programs: readonly Module[],
	others: readonly string[],
): Promise<readonly SiteKey[]> {
	const all = await filesWithin(root, (name) => isData.test(name) || isCalledSo.test(name))
	const files = all.filter((file) => !others.some((folder) => file.startsWith(`${folder}/`)))
	const found: SiteKey[] = []
	for (const file of files.filter((one) => isData.test(one) && !isBesidePosts(one))) {
		const text = (await readIfThere(join(root, file))) ?? ''
		for (const { name, at } of keysSaid(text))
			found.push({ file, name, place: createPlaceOf(text)(at) })
	}
	const lists = programs.some(({ text }) => tokensOf(text).some(isListing))
	const listed = lists ? files.filter((file) => isCalledSo.test(posix.basename(file))) : []
	const called = listed.map((file) => ({ file, name: keyOf(posix.parse(file).name) }))
	return [...found, ...called, ...(await keysOutside(root, programs))]
}

const names = [computedKey, ...hidingKeys].join('|')
const isData = /\.(?:json5?|ya?ml|toml)$/
const isCalledSo = new RegExp(`^(?:${names})\\.(?:[cm]?[jt]s|json5?|ya?ml|toml|txt)$`)
const said = new RegExp(`(?:^|[{,])\\s*(["']?)(${names})(?:\\.\\w+)?\\1\\s*[:=]`, 'gm')

/** Data of posts is theirs alone: `posts/posts.json`, `posts/a.11tydata.json`. */
function isBesidePosts(file: string): boolean {
	const { dir, name } = posix.parse(file)
	return name.endsWith('.11tydata') || name === posix.basename(dir)
}

/** The keys that a text says, each once. */
function keysSaid(text: string): readonly { readonly name: string; readonly at: number }[] {
	const found = new Map<string, number>()
	for (const { 0: whole, 2: key = '', index } of text.matchAll(said))
		if (!found.has(keyOf(key))) found.set(keyOf(key), index + whole.indexOf(key))
	return [...found].map(([name, at]) => ({ name, at }))
}

function keyOf(name: string): string {
	return hidingKeys.includes(name) ? name : anyKey
}

function isListing({ text }: Token): boolean {
	return /readdir|opendir|(?<!By)glob(?!al)/i.test(text)
}

/** Keys in data outside of the site: told where a program names it. */
async function keysOutside(root: string, programs: readonly Module[]): Promise<readonly SiteKey[]> {
	const found: SiteKey[] = []
	for (const { file, text } of programs) {
		const tokens = tokensOf(text)
		const loads = new Set([
			...pathsLoaded(tokens),
			...tokens.filter((one) => isData.test(one.text)),
		])
		for (const { text: from, at } of loads) {
			const path = posix.join(dirname(file), from)
			if (!isOutside(path) || from.includes('\0')) continue
			const other = await namedFile(root, path)
			for (const { name } of isData.test(other?.file ?? '') ? keysSaid(other?.text ?? '') : [])
				found.push({ file, name, place: createPlaceOf(text)(at) })
		}
	}
	return found
}
