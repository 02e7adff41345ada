import { join, posix } from 'node:path'
import { createPlaceOf } from '@blog/core'
import type { Module } from '../../program/modules-below.ts'
import { readIfThere } from '../../read-if-there.ts'
import { filesNamed } from './files-named.ts'
import { keysOutside } from './keys-outside.ts'
import { isData, keysSaid } from './keys-said.ts'
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
	const isWanted = (name: string) => isData(name) || isCalledSo.test(name)
	const lists = programs.some(listsFiles)
	const found: SiteKey[] = []
	for (const file of await filesNamed(root, programs, others, isWanted, lists)) {
		const { base, name } = posix.parse(file)
		if (lists && isCalledSo.test(base))
			found.push({ file, name: hidingKeys.includes(name) ? name : anyKey })
		if (!isData(file)) continue
		const text = (await readIfThere(join(root, file))) ?? ''
		for (const said of keysSaid(file, text))
			found.push({ file, name: said.name, place: createPlaceOf(text)(said.at) })
	}
	return [...found, ...(await keysOutside(root, programs))]
}

const isCalledSo = new RegExp(
	`^(?:${[computedKey, ...hidingKeys].join('|')})\\.(?:[cm]?[jt]s|json5?|ya?ml|toml|txt)$`,
)

function listsFiles({ script }: Module): boolean {
	return script.tokens.some(({ text }) => /readdir|opendir|(?<!By)glob(?!al)/i.test(text))
}
