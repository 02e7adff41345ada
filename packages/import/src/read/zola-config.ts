import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse, TomlError } from 'smol-toml'
import { report } from '../diagnostics/rules.ts'
import type { ImportEntry } from '../import-item.ts'

/** What the config of a Zola site says of it. */
export async function readZolaConfig(
	root: string,
): Promise<{ readonly entries: readonly ImportEntry[]; readonly hasStatic: boolean }> {
	const hasStatic = existsSync(join(root, 'static'))
	const name = ['zola.toml', 'config.toml'].find((file) => existsSync(join(root, file)))
	if (name === undefined) return { entries: [], hasStatic }
	try {
		const config = parse(await readFile(join(root, name), 'utf8'))
		const text = (key: string) => (typeof config[key] === 'string' ? config[key] : undefined)
		const site = {
			url: text('base_url') ?? '',
			title: text('title'),
			description: text('description'),
			language: text('default_language'),
		}
		return { entries: [{ type: 'site', site }], hasStatic }
	} catch (error) {
		if (!(error instanceof TomlError)) throw error
		const { line, column, message } = error
		const { file: _, ...problem } = report(
			'import-malformed',
			'',
			`Unexpected TOML: ${message.split('\n')[0]}`,
			{ place: { line, column } },
		)
		return { entries: [{ type: 'problem', problem: { ...problem, file: name } }], hasStatic }
	}
}
