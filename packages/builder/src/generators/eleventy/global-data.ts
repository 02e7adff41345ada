import { join, posix } from 'node:path'
import { leadsOut } from '../leads-out.ts'
import type { Module } from '../program/modules-below.ts'
import { readScript } from '../program/read-script.ts'
import { listIfThere, readIfThere } from '../read-if-there.ts'
import type { EleventySite } from './eleventy-site.ts'

/** What all posts have. */
export interface GlobalData extends Pick<EleventySite, 'globals' | 'unknown'> {
	/** Names of data that all files have, `*` if any may be one. */
	readonly globalNames: readonly string[]
	/** What there is to say of links that lead out. */
	readonly linked: EleventySite['problems']
}

/**
 * Reads the data of the whole site.
 *
 * @see https://www.11ty.dev/docs/data-global/
 */
export async function globalData(
	root: string,
	folders: readonly string[],
	programs: readonly Module[],
): Promise<GlobalData> {
	const globals: Record<string, unknown> = {}
	const unknown: string[] = [...addedData(programs)]
	const linked: EleventySite['problems'][number][] = []
	for (const folder of folders) {
		const elsewhere = await leadsOut(root, folder)
		linked.push(...elsewhere)
		if (elsewhere.length > 0) {
			unknown.push('*')
			continue
		}
		const names = (await listIfThere(join(root, folder))) ?? []
		for (const file of names.toSorted()) {
			const [name = ''] = /^[^.]+/.exec(file) ?? []
			if (name === '') continue
			const isElsewhere = await leadsOut(root, posix.join(folder, file))
			linked.push(...isElsewhere)
			const isReadable = /^[\w-]+\.(?:[cm]?js|ts|json)$/.test(file) && isElsewhere.length === 0
			// Of a folder, a file of another kind and a second one of that name nobody can tell what they say.
			if (!isReadable || Object.hasOwn(globals, name)) {
				unknown.push(name)
				continue
			}
			const text = (await readIfThere(join(root, folder, file))) ?? ''
			const { values, isRead, untold } = readScript(text, { env: process.env })
			if (isRead) Object.defineProperty(globals, name, { value: values, enumerable: true })
			unknown.push(...untold.map((path) => (path === '' ? name : `${name}.${path}`)))
		}
	}
	const globalNames = [...Object.keys(globals), ...unknown.map((name) => name.split('.')[0] ?? '')]
	return { globals, unknown, globalNames, linked }
}

/** Names of data that programs add: https://www.11ty.dev/docs/data-global-custom/ */
function addedData(programs: readonly Module[]): readonly string[] {
	return programs
		.flatMap(({ script }) => script.calls('addGlobalData'))
		.map(({ argument }) => (typeof argument === 'string' ? argument : '*'))
}
