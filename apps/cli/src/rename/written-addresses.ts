import { existsSync, readFileSync } from 'node:fs'
import { isAbsolute, join, relative, sep } from 'node:path'
import type { LoadedConfig } from '@blog/builder/posts'
import { escapeExpression } from '@blog/core'

/** Where a config of our own says something; without a line if a program makes it. */
export interface WrittenPlace {
	readonly file: string
	readonly line?: number
	readonly column?: number
}

/**
 * Finds where files of a config, and its modules, say an address: all places that call it `url`, otherwise the first text that it is.
 *
 * @param root The site's folder.
 */
export function writtenAddresses(
	root: string,
	{ file = '', trace }: Pick<LoadedConfig, 'file' | 'trace'>,
	url: string,
): readonly WrittenPlace[] {
	const named = new RegExp(`\\burl["'\`]?\\s*:\\s*(?=(["'\`])${escapeExpression(url)}\\1)`, 'g')
	const bare = new RegExp(`(?=(["'\`])${escapeExpression(url)}\\1)`, 'g')
	const texts = [...new Set([file, ...[...trace.modules.keys()].map(below)])]
		.filter((name) => name !== '' && !name.split('/').includes('node_modules'))
		.filter((name) => existsSync(join(root, name)))
		.map((name) => ({ name, text: readFileSync(join(root, name), 'utf8') }))
	const placesOf = (pattern: RegExp) =>
		texts.flatMap(({ name, text }) =>
			[...text.matchAll(pattern)].map(({ 0: key, index }) =>
				placeAt(name, text, index + key.length),
			),
		)
	const found = placesOf(named)
	return found.length > 0 ? found : [placesOf(bare)[0] ?? { file }]

	function below(path: string): string {
		return (isAbsolute(path) ? relative(root, path) : path).replaceAll(sep, '/')
	}
}

function placeAt(file: string, text: string, index: number): WrittenPlace {
	const lines = text.slice(0, index).split('\n')
	return { file, line: lines.length, column: (lines.at(-1) ?? '').length + 1 }
}
