import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { HeadingIds } from '@blog/core'
import { parse, TomlError } from 'smol-toml'
import { report } from '../diagnostics/rules.ts'
import type { ImportEntry, ImportSite } from '../import-item.ts'
import { tableOf } from './table-of.ts'
import { zolaMarkup } from './zola-markup.ts'
import { zolaTaxonomies } from './zola-taxonomies.ts'

/** What the config of a Zola site says of it. */
export async function readZolaConfig(root: string): Promise<{
	readonly entries: readonly ImportEntry[]
	/** Tags that names of files may end in: `hello.fr.md`. */
	readonly languages: readonly string[]
	/** Names of taxonomies that a blog does not have unless its config says so. */
	readonly taxonomies: readonly string[]
	readonly hasStatic: boolean
	/** Whether addresses of terms have letters and digits of ASCII alone. */
	readonly isSlugged: boolean
}> {
	const hasStatic = existsSync(join(root, 'static'))
	const name = ['zola.toml', 'config.toml'].find((file) => existsSync(join(root, file)))
	const none = { type: 'site', site: { url: '', headingIds: 'zola', ...zolaMarkup({}) } } as const
	if (name === undefined)
		return { entries: [none], languages: [], taxonomies: [], hasStatic, isSlugged: true }
	try {
		const config = parse(await readFile(join(root, name), 'utf8'))
		const text = (key: string) => (typeof config[key] === 'string' ? config[key] : undefined)
		const languages = languagesIn(config)
		const { names: taxonomies, refused } = zolaTaxonomies(config)
		const site = {
			url: text('base_url') ?? '',
			title: text('title'),
			description: text('description'),
			language: text('default_language'),
			languages,
			taxonomies,
			feedFiles: feedsIn(config),
			headingIds: idsIn(config),
			...zolaMarkup(config),
		}
		const tags = Object.keys(languages ?? {})
		const told = refused.map((taxonomy) => taxonomyLeft(taxonomy, name))
		const isSlugged = (tableOf(config.slugify).taxonomies ?? 'on') === 'on'
		const entries = [{ type: 'site' as const, site }, ...told]
		return { entries, languages: tags, taxonomies, hasStatic, isSlugged }
	} catch (error) {
		if (!(error instanceof TomlError)) throw error
		const { line, column, message } = error
		const { file: _, ...problem } = report(
			'import-malformed',
			'',
			`Unexpected TOML: ${message.split('\n')[0]}`,
			{ place: { line, column } },
		)
		const told = { type: 'problem', problem: { ...problem, file: name } } as const
		return { entries: [none, told], languages: [], taxonomies: [], hasStatic, isSlugged: true }
	}
}

function taxonomyLeft(taxonomy: string, config: string): ImportEntry {
	const { file: _, ...problem } = report(
		'import-setting-left',
		'',
		`Unexpected taxonomy \`${taxonomy}\`: its name means something else here`,
		{ hint: 'Its terms stand in `params` of the posts.' },
	)
	return { type: 'problem', problem: { ...problem, file: config } }
}

/**
 * Files of feeds that the config names, by what their names say of them.
 *
 * @see https://www.getzola.org/documentation/templates/feeds/
 */
function feedsIn({ feed_filenames, feed_filename }: Record<string, unknown>) {
	const names = [feed_filenames, feed_filename]
		.flat()
		.filter((name) => typeof name === 'string' && /^[\w.-]+\.xml$/.test(name)) as string[]
	const [rss] = names.filter((name) => /rss/i.test(name))
	const [atom] = names.filter((name) => /atom/i.test(name) && name !== 'atom.xml')
	if (rss === undefined && atom === undefined) return undefined
	return { ...(rss !== undefined && { rss }), ...(atom !== undefined && { atom }) }
}

/** Zola's own, unless its config wants others. */
function idsIn({ slugify }: Record<string, unknown>): HeadingIds | undefined {
	const { anchors } = tableOf(slugify)
	return anchors === 'safe' || anchors === 'off' ? undefined : 'zola'
}

/**
 * Those besides the default one.
 *
 * @see https://www.getzola.org/documentation/content/multilingual/
 */
function languagesIn({
	languages,
	default_language,
}: Record<string, unknown>): ImportSite['languages'] {
	const others = Object.entries(tableOf(languages)).filter(([tag]) => tag !== default_language)
	if (others.length === 0) return undefined
	return Object.fromEntries(
		others.map(([tag, said]) => {
			const { title, description } = tableOf(said)
			return [
				tag,
				{
					...(typeof title === 'string' && title !== '' && { title }),
					...(typeof description === 'string' && description !== '' && { description }),
				},
			]
		}),
	)
}
