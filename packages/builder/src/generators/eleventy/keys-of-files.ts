import { stat } from 'node:fs/promises'
import { dirname, join, posix } from 'node:path'
import { tokensOf } from '@blog/core/script'
import { leadsOut } from '../leads-out.ts'
import type { Module } from '../program/modules-below.ts'
import { filesWithin } from '../program/programs-within.ts'
import { ifThere, readIfThere } from '../read-if-there.ts'
import { anyKey, type SiteKey } from './site-keys.ts'
import { computedKey, hidingKeys } from './untold-keys.ts'

/**
 * Finds the files that programs may take the names of keys from: by what these are called (`readdirSync('./globals')`), or by what they say (`require('./globals.json')`).
 *
 * @param others Folders whose files are read by their names in any case.
 */
export async function keysOfFiles(
	root: string,
	programs: readonly Module[],
	others: readonly string[],
): Promise<readonly SiteKey[]> {
	const words = programs.flatMap(({ file, text }) =>
		tokensOf(text).map((token) => ({ file, text: token.text })),
	)
	const isOther = (file: string) => others.some((folder) => file.startsWith(`${folder}/`))
	const listed = words.some(({ text }) => /readdir|opendir|glob(?!al)/i.test(text))
		? await filesWithin(root, (name) => isCalledSo.test(name))
		: []
	const loaded = new Set(
		words
			.filter(({ text }) => /^[^\0]{1,200}\.(?:json5?|ya?ml|toml)$/.test(text))
			.flatMap(({ file, text }) => [posix.join(dirname(file), text), posix.normalize(text)])
			.filter((file) => !file.startsWith('../')),
	)
	const told: SiteKey[] = listed
		.filter((file) => !isOther(file))
		.map((file) => ({ file, name: keyOf(posix.parse(file).name) }))
	for (const file of loaded) if (await saysKey(root, file)) told.push({ file, name: anyKey })
	return told
}

function keyOf(name: string): string {
	return hidingKeys.includes(name) ? name : anyKey
}

const keys = [computedKey, ...hidingKeys].join('|')
const isCalledSo = new RegExp(`^(?:${keys})\\.(?:[cm]?[jt]s|json5?|ya?ml|toml|txt)$`)
const isSaid = new RegExp(`(?:^|[{,])\\s*(["']?)(?:${keys})(?:\\.\\w+)?\\1\\s*[:=]`, 'm')

/** Whether a file may say a key; one that leads out of the site is not read. */
async function saysKey(root: string, file: string): Promise<boolean> {
	const path = join(root, file)
	if (!(await ifThere(path, stat))?.isFile()) return false
	if ((await leadsOut(root, file)).length > 0) return true
	return isSaid.test((await readIfThere(path)) ?? '')
}
