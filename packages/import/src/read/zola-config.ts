import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { HeadingIds } from '@blog/core'
import { parse, TomlError } from 'smol-toml'
import { report } from '../diagnostics/rules.ts'
import type { ImportEntry } from '../import-item.ts'

/** What the config of a Zola site says of it. */
export async function readZolaConfig(
	root: string,
): Promise<{ readonly entries: readonly ImportEntry[]; readonly hasStatic: boolean }> {
	const hasStatic = existsSync(join(root, 'static'))
	const name = ['zola.toml', 'config.toml'].find((file) => existsSync(join(root, file)))
	const none = { type: 'site', site: { url: '', headingIds: 'zola' } } as const
	if (name === undefined) return { entries: [none], hasStatic }
	try {
		const config = parse(await readFile(join(root, name), 'utf8'))
		const text = (key: string) => (typeof config[key] === 'string' ? config[key] : undefined)
		const site = {
			url: text('base_url') ?? '',
			title: text('title'),
			description: text('description'),
			language: text('default_language'),
			headingIds: idsIn(config),
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
		return { entries: [none, { type: 'problem', problem: { ...problem, file: name } }], hasStatic }
	}
}

/** Zola's own, unless its config wants others. */
function idsIn({ slugify }: Record<string, unknown>): HeadingIds | undefined {
	const anchors = typeof slugify === 'object' && slugify && 'anchors' in slugify && slugify.anchors
	return anchors === 'safe' || anchors === 'off' ? undefined : 'zola'
}
