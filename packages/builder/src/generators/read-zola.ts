import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseData } from '../config/parse-data.ts'
import type { SiteConfig } from '../config/site-config.ts'
import { configValues, written } from './config-values.ts'
import type { GeneratorSite } from './generator-site.ts'
import { placeOfSetting } from './place-of-setting.ts'

/**
 * Reads what the config of a Zola site says of it as far as any folder of Markdown has that, and tells how it is brought here.
 *
 * @param file Below `root`.
 * @throws {BlogError} `CONFIG_INVALID` with the place of a syntax error.
 */
export async function readZola(root: string, file: string): Promise<GeneratorSite> {
	const text = await readFile(join(root, file), 'utf8')
	const value = parseData(text, 'toml', file) as Record<string, unknown>
	const { string, object, boolean } = configValues(value)
	const languages = Object.keys(object('languages') ?? {})
	const url = string('base_url')
	const config = {
		title: string('title'),
		description: string('description'),
		url: url !== undefined && /^https?:\/\//.test(url) ? url : undefined,
		language: string('default_language'),
		languages: languages.length > 0 ? languages : undefined,
		headingIds: 'zola',
		smartPunctuation: boolean('markdown', 'smart_punctuation') === true ? undefined : false,
		// It makes no links of bare addresses.
		extras: {
			bareLinks: false,
			...(boolean('markdown', 'render_emoji') && { emoji: true }),
			...(boolean('markdown', 'definition_list') && { definitionLists: true }),
		},
	} satisfies { [Key in keyof SiteConfig]: SiteConfig[Key] | undefined }
	const message =
		'Unexpected config of Zola, whose sites do not build in place: title, address, languages and Markdown are read, shortcodes, `@/` links and taxonomies are not'
	return {
		config: written(config) as SiteConfig,
		problems: [
			{
				path: ['base_url'],
				message,
				hint: 'Import the site into a folder of its own: `blog import zola . --out ../my-blog`.',
			},
		],
		placeOf: (path) => placeOfSetting([{ file, text, format: 'toml', at: [], value }], path),
	}
}
