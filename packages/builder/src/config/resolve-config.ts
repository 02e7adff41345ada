import { BlogError, type Patience } from '@blog/core'
import type { CardSettings } from '../cards/social-card.ts'
import type { GeneratorName } from '../generators/generators.ts'
import { type ImageSettings, imageFormats } from '../images/image-settings.ts'
import { checkFields, isObject } from './check-fields.ts'
import { configFields } from './config-fields.ts'
import { inOneSpelling } from './in-one-spelling.ts'
import { languageTags } from './language-tags.ts'
import type { ResolvedConfig } from './resolved-config.ts'
import type { ImageOptions, SiteConfig, SocialCardOptions } from './site-config.ts'
import { feedKinds } from './site-kinds.ts'

/** Where the site is taken to live while its config does not say. */
export const DEFAULT_URL = 'http://localhost:4321'

/** What a Hugo config or the command line says of hidden posts. */
export interface ShownOptions {
	readonly drafts?: boolean
	readonly future?: boolean
	readonly expired?: boolean
}

/** What the command line says of a site, before its config. */
export interface ConfigOptions extends ShownOptions {
	/** Read the folder as that generator does, whatever is found in it. Default: what the config says, or is. */
	readonly generator?: GeneratorName
	/** Knows when a config that is code will never finish. Default: when the process has nothing more to do. */
	readonly patience?: Patience
}

/**
 * Checks a config and fills in every default; defaults live here and nowhere else.
 *
 * @param config What the file exports, or nothing.
 * @param site `name` of its folder, the name of the config `file`, for messages, and what that file itself `said`, if `config` holds more.
 * @throws {BlogError} `CONFIG_INVALID`, naming every unknown key and every value of a wrong type.
 *
 * @example resolveConfig({}, { name: 'notes' }).title // 'notes'
 */
export function resolveConfig(
	config: unknown,
	site: { readonly name: string; readonly file?: string; readonly said?: unknown },
	shown: ShownOptions = {},
): ResolvedConfig {
	const { file = 'The config', said = config } = site
	if (!isObject(config))
		throw new BlogError('CONFIG_INVALID', `${file}: Expected an object with the config of the site`)
	const problems = checkFields(config, configFields)
	if (problems.length > 0)
		throw new BlogError('CONFIG_INVALID', problems.map((text) => `${file}: ${text}`).join('\n'))

	const {
		title = site.name,
		description = '',
		url = DEFAULT_URL,
		language = 'en',
		languages = [],
		author = '',
		copyright,
		menu,
		social = [],
		consulting,
		intro,
		home = {},
		lists = {},
		static: staticFolder = 'static',
		imageFolder,
		out,
		pageSize = 10,
		showWordCount = false,
		showReadingTime = true,
		showSummary = true,
		plainPages = true,
		toc = false,
		share = [],
		edit,
		without = [],
		redirects = {},
		sitemap = {},
		search = true,
		markdownTwins = true,
		subscribe = true,
		feed = {},
		images = {},
		security = {},
		socialCards = false,
		check = {},
		markdown = {},
		theme = {},
		generator: _,
		...rest
	} = inOneSpelling(config) as SiteConfig
	const statics = [staticFolder].flat()
	const folders = statics.filter((one) => typeof one === 'string')
	const tags = isList(languages) ? languages : Object.keys(languages)
	const address = url.replace(/[?#].*$/, '').replace(/\/+$/, '')
	const smart = rest.smartPunctuation ?? markdown.smartPunctuation

	return {
		title,
		description,
		url: address,
		hasUrl: config.url !== undefined,
		basePath: new URL(address).pathname.replace(/\/$/, ''),
		language,
		languages: isList(languages) ? {} : languages,
		languageTags: isList(languages) ? {} : languageTags(languages),
		author,
		...(copyright !== undefined && { copyright }),
		...(menu && { menu }),
		social,
		...(consulting && { consulting }),
		...(intro && { intro }),
		home: { mode: home.mode ?? 'list', lead: home.lead ?? true },
		lists,
		static: folders[0] ?? 'static',
		statics: [...folders, ...(imageFolder ? [imageFolder] : [])],
		copies: statics.filter((one) => typeof one !== 'string'),
		...(imageFolder && { imageFolder }),
		...(out !== undefined && { out }),
		// Generators go on without a folder of theirs.
		hasStatic: isObject(said) && said.static !== undefined,
		pageSize,
		showWordCount,
		showReadingTime,
		showSummary,
		plainPages,
		...tocSettings(toc),
		share: [...new Set(share)],
		...(edit && { edit }),
		without,
		redirects,
		sitemap: {
			file: sitemap.file ?? 'sitemap.xml',
			perLanguage: sitemap.perLanguage ?? false,
		},
		search,
		markdownTwins,
		subscribe,
		feed: {
			limit: feed.limit ?? 20,
			content: feed.content ?? 'full',
			files: feed.files ?? {},
			lists: feed.lists ?? feedKinds,
			listFile: feed.listFile ?? 'index.xml',
		},
		images: images && imageSettings(images),
		security,
		socialCards: socialCards && cardSettings(socialCards === true ? {} : socialCards),
		check: {
			rules: check.rules ?? {},
			prose: {
				audience: check.prose?.audience ?? 'engineers',
				acronyms: check.prose?.acronyms ?? [],
			},
		},
		markdown: {
			...markdown,
			...(smart !== undefined && { smartPunctuation: smart }),
			baseUrl: address,
		},
		theme,
		blog: {
			...rest,
			...(smart !== undefined && { smartPunctuation: smart }),
			...shown,
			...(config.url !== undefined && { url: address }),
			language,
			...(tags.length > 0 && { languages: tags }),
		},
	}
}

function tocSettings(
	toc: NonNullable<SiteConfig['toc']>,
): Pick<ResolvedConfig, 'toc' | 'tocOpen' | 'tocStyle'> {
	if (typeof toc !== 'object') return { toc: toc !== false, tocOpen: toc === 'open', tocStyle: {} }
	const { show = true, open = false, ...tocStyle } = toc
	return { toc: show, tocOpen: open, tocStyle }
}

function isList(languages: NonNullable<SiteConfig['languages']>): languages is readonly string[] {
	return Array.isArray(languages)
}

/** The widths are those of a column of text of 650 pixels, on screens of one to three dots a pixel. */
function imageSettings({
	widths = [480, 720, 1080, 1440],
	formats = ['webp'],
	quality = {},
}: ImageOptions): ImageSettings {
	return {
		widths: [...new Set(widths)].sort((a, b) => a - b),
		formats: imageFormats.filter((format) => formats.includes(format)),
		quality: { avif: quality.avif ?? 55, webp: quality.webp ?? 80 },
	}
}

function cardSettings({
	always = false,
	fonts = [],
	colors = {},
	draw,
}: SocialCardOptions): CardSettings {
	return { always, fonts, colors, ...(draw && { draw }) }
}
