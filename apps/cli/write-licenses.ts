import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, sep } from 'node:path'

/** Writes the licences of the packages in a bundle beside it, as they ask for. */
export function writeLicenses(dist: string): void {
	const metafile = join(dist, 'metafile-esm.json')
	const { inputs } = JSON.parse(readFileSync(metafile, 'utf8')) as { inputs: object }
	rmSync(metafile)
	const folders = new Set(Object.keys(inputs).flatMap((path) => packageFolder(path) ?? []))
	const notices = new Map([...folders].map(noticeOf))
	const sorted = [...notices].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, notice]) => notice)
	writeFileSync(join(dist, 'LICENSES.txt'), sorted.join(`\n${'-'.repeat(80)}\n\n`))
}

/** `…/node_modules/@scope/name` of a file in it. */
function packageFolder(path: string): string | undefined {
	return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path.split(sep).join('/'))?.[0]
}

function noticeOf(folder: string): readonly [name: string, notice: string] {
	const { name, version, license } = JSON.parse(
		readFileSync(join(folder, 'package.json'), 'utf8'),
	) as { name: string; version: string; license?: string }
	const file = readdirSync(folder).find((entry) => /^(?:licen[cs]e|copying)/i.test(entry))
	const text =
		file && existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8') : ''
	return [
		`${name}@${version}`,
		`${name} ${version} (${license ?? 'see below'})\n\n${text.trim()}\n`,
	]
}
