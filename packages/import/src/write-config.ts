import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Diagnostic } from '@blog/core'
import { report } from './diagnostics/rules.ts'
import type { ImportWriter } from './write/import-writer.ts'

/** What a site may call its config. */
const names = ['ts', 'mts', 'js', 'mjs', 'json'].map((ending) => `blog.config.${ending}`)
const written = 'blog.config.json'

/** What became of a config. */
export interface WrittenConfig {
	/** Its name, if it was written. */
	readonly config: typeof written | undefined
	/** What was not written. */
	readonly diagnostics: readonly Diagnostic[]
}

/**
 * Writes a config unless the site has one, which is left alone.
 *
 * @param text As JSON; `undefined` if there is nothing to say.
 * @param out Folder of the site.
 * @param found Name of the config that it has. Default: one of ours, if it is there.
 * @throws {BlogError} As {@link ImportWriter.write}.
 */
export function writeConfig(
	text: string | undefined,
	writer: ImportWriter,
	out: string,
	found = names.find((name) => existsSync(join(out, name))),
): WrittenConfig {
	if (text === undefined) return { config: undefined, diagnostics: [] }
	if (found === undefined) {
		writer.write(written, text)
		return { config: written, diagnostics: [] }
	}
	const there = found === written ? settingsIn(readFileSync(join(out, found), 'utf8')) : {}
	const left = Object.entries(settingsIn(text))
		.map(([key, value]) => [key, JSON.stringify(value)] as const)
		.filter(([key, value]) => value !== JSON.stringify(there[key]))
	return { config: undefined, diagnostics: left.length > 0 ? [notWritten(left, found)] : [] }
}

/** None of what is no JSON: whoever reads the config says so. */
function settingsIn(text: string): Readonly<Record<string, unknown>> {
	try {
		return { ...JSON.parse(text) }
	} catch {
		return {}
	}
}

function notWritten(left: readonly (readonly [key: string, value: string])[], file: string) {
	const named = left.map(([key, value]) => (/^[[{]/.test(value) ? key : `${key} ${value}`))
	const last = named.pop() ?? ''
	const all = named.length > 0 ? `${named.join(', ')} and ${last}` : last
	const verb = left.length > 1 ? 'are' : 'is'
	return report(
		'import-config-kept',
		file,
		`Unexpected config beside what the old site says: ${all} ${verb} not written`,
		{ hint: 'The site keeps its own. Write there what you want to have of the old one.' },
	)
}
