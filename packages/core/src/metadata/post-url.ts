import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { report } from '../diagnostics/rules.ts'
import { stringField } from '../front-matter/fields.ts'
import type { FrontMatter } from '../front-matter/read-front-matter.ts'
import type { BlogOptions } from '../options.ts'
import type { ContentPath } from './content-path.ts'
import { generatedUrl } from './generators/generated-url.ts'
import { baseOf } from './generators/list-base.ts'
import { languagePrefix } from './language-prefix.ts'
import { expandPermalink, type PermalinkParts, unknownToken } from './permalink.ts'
import { deepSlug, joinSlug } from './section-slugs.ts'
import { type Segments, segmentsOf } from './segments.ts'
import { slugify } from './slug.ts'
import { isTermList } from './term-list.ts'
import { isUgly } from './ugly-urls.ts'
import { authoredUrl, parseUrl, toUrl } from './url.ts'

type UrlOptions =
	| 'uglyUrls'
	| 'language'
	| 'defaultLanguageInSubdir'
	| 'timeZone'
	| 'urls'
	| 'datesInUrls'
	| 'taxonomies'
	| 'url'

/** Keys whose value is the whole path of a post, the first that can be used; the latter two are Jekyll's and Zola's. */
export const urlKeys = ['url', 'permalink', 'path'] as const

/** The text of one of {@link urlKeys}. `permalink: false` is none: in Eleventy the post has no page, in Jekyll its usual one. A `path` of words is none either. */
export function writtenUrl(
	frontMatter: FrontMatter,
	key: (typeof urlKeys)[number],
	file: string,
	diagnostics: Diagnostic[],
): string | undefined {
	const value = frontMatter.values[key]
	if (value === false || (key === 'path' && isWords(value))) return undefined
	return stringField(frontMatter, [key], file, diagnostics)
}

/** Whether a text says something and is no path: `path` is an everyday word, and a key of many a site. */
function isWords(value: unknown): boolean {
	return typeof value === 'string' && /\S\s+\S/.test(value) && !value.includes('/')
}

/**
 * Finds where a post lives: `url` (also Jekyll's `permalink` and Zola's `path`) is the whole path, `slug` its last segment;
 * else the path of the file says it. What cannot be used is reported, and the next of these counts.
 */
export function readUrl(
	frontMatter: FrontMatter,
	path: ContentPath,
	options: Pick<BlogOptions, UrlOptions>,
	file: string,
	diagnostics: Diagnostic[],
	parts: Omit<PermalinkParts, 'slug' | 'name'> & {
		readonly categories: readonly string[]
		/** What `permalinks` says of the page. */
		readonly pattern?: string | undefined
		/** Whether the date of the post is that of its name. */
		readonly isDateFromName?: boolean
		/** Segments of its folders. */
		readonly folders: readonly string[]
	},
): { readonly slug: string; readonly url: string } {
	const prefix = languagePrefix(path.language, options)
	const rules = segmentsOf(options.urls, path.language ?? options.language ?? 'en')
	const above = options.urls?.like === 'vitepress' && path.isList ? baseOf(options.urls) : []
	const segments = [...prefix, ...above, ...parts.folders]
	const written = hasDeepSlugs(options)
		? stringField(frontMatter, ['slug'], file, diagnostics)
		: readSlug(frontMatter, segments, file, diagnostics)
	const name = options.datesInUrls && !parts.isDateFromName ? path.datedName : path.name
	const deep =
		written !== undefined && options.urls?.like === 'hugo' ? deepSlug(written, rules) : ''
	const own = written === undefined ? rules.of(name) : rules.ofSlug(written)
	const slug = deep || own || rules.of(name) || rules.of(path.id.replaceAll('/', '-')) || 'post'
	const { pattern } = parts
	const named = path.isList ? (path.folders.at(-1) ?? '') : name
	const expanded =
		pattern && expandPermalink(pattern, { ...parts, slug: written, name: named }, rules)
	const { timeZone = 'UTC' } = options
	const ugly = isUgly(options.uglyUrls, path.section)
	const isUglyList = path.isList ? ugly && isTermList(path, options) : undefined
	const generated = (permalink?: string) =>
		generatedUrl(
			options.urls,
			{
				path,
				slug: written,
				timeZone,
				ugly,
				date: parts.date,
				categories: parts.categories,
			},
			permalink,
		)
	const byPath = expanded
		? toUrl([...prefix, ...expanded], isUglyList ?? ugly)
		: path.isList
			? toUrl(segments, isUglyList)
			: (below(prefix, generated()) ?? toUrl(joinSlug(segments, slug), ugly))

	if (written !== undefined && /\S/.test(written) && !deep && !own)
		diagnostics.push(
			reportNameless(
				written,
				hasDeepSlugs(options) && options.urls?.like !== 'hugo'
					? `The post stands at ${byPath}, in place of the list of posts: write a path of its own.`
					: `It is \`${slug}\`, as the file is called.`,
				frontMatter,
				file,
			),
		)

	for (const key of urlKeys) {
		const whole = writtenUrl(frontMatter, key, file, diagnostics)
		if (whole === undefined) continue
		if (key === 'url' && isElsewhere(whole, options)) {
			diagnostics.push(reportElsewhere(frontMatter, file))
			continue
		}
		const made =
			key === 'permalink' && whole.includes(':')
				? generated(whole)
				: key === 'url'
					? expandUrl(whole, { ...parts, slug: written, name }, rules)
					: undefined
		const url = wholeUrl(key, made ?? whole, toUrl(prefix))
		if (url !== undefined) return { slug, url: url === '/index.html' ? '/' : url }
		const message = `Unexpected ${key} \`${whole}\`, expected a path of this site`
		diagnostics.push(
			report('url-invalid', file, message, {
				place: frontMatter.place([key]),
				hint: whole.includes(':')
					? `Write the path itself, without host, placeholders and \`:\`. It stays ${byPath}.`
					: `It stays ${byPath}.`,
			}),
		)
	}
	if (pattern && !expanded) diagnostics.push(reportUndated(pattern, byPath, file))
	return { slug, url: byPath }
}

function reportNameless(
	written: string,
	hint: string,
	frontMatter: FrontMatter,
	file: string,
): Diagnostic {
	const message = `Unexpected slug \`${written}\`, expected a segment of a path: nothing of it can stay`
	return report('url-invalid', file, message, {
		severity: 'warning',
		place: frontMatter.place(['slug']),
		hint,
	})
}

/** Whether a `url` is what a post is about, a page of another host. On a site of Hugo it is a mistake, as there. */
function isElsewhere(written: string, { url, urls }: Pick<BlogOptions, UrlOptions>): boolean {
	if (urls?.like === 'hugo' || !/^https?:\/\//i.test(written)) return false
	const own = url === undefined ? undefined : parseUrl(url)?.host
	return own === undefined || parseUrl(written)?.host !== own
}

/** Says the same of each post, so that a blog of links is told once. */
function reportElsewhere(frontMatter: FrontMatter, file: string): Diagnostic {
	const message =
		'Unexpected `url` of another host, expected a path of this site: the post has its usual address, and links there only if its text does'
	return report('url-invalid', file, message, {
		severity: 'warning',
		place: frontMatter.place(['url']),
		hint: 'Write it as a link in the text, and call the key otherwise, `link` for example.',
	})
}

function below(prefix: readonly string[], url: string | undefined): string | undefined {
	return url === undefined ? undefined : [...prefix.map((segment) => `/${segment}`), url].join('')
}

/** Whether a slug may have slashes. */
function hasDeepSlugs({ urls }: Pick<BlogOptions, 'urls'>): boolean {
	return urls?.like === 'docusaurus' || urls?.like === 'astro' || urls?.like === 'hugo'
}

function reportUndated(pattern: string, url: string, file: string): Diagnostic {
	const message = `Expected a date: \`permalinks\` says \`${pattern}\``
	return report('permalink-undated', file, message, {
		hint: `Write \`date\`; until then it is ${url}.`,
	})
}

/**
 * Expands the tokens of a `url`, which Hugo has there too: `/:year/:slug.html`.
 *
 * @returns `undefined` if it has none, or not only known ones.
 */
function expandUrl(written: string, parts: PermalinkParts, rules: Segments): string | undefined {
	if (!written.includes(':') || unknownToken(written) !== undefined) return undefined
	const segments = expandPermalink(written, parts, rules)
	if (segments === undefined) return undefined
	const [start, end] = [/^\//, /\/$/].map((slash) => (slash.test(written) ? '/' : ''))
	return `${start}${segments.join('/')}${end}`
}

/**
 * Reads a whole path; Zola writes it without the leading slash.
 *
 * @param home Of the language: what `url` without a leading slash starts from, as in Hugo.
 * @returns `undefined` if it cannot be used. A colon is of a host or of a pattern such as `/:year/:title/`, and cannot be in the name
 * of a file on Windows.
 */
export function wholeUrl(
	key: (typeof urlKeys)[number],
	written: string,
	home = '/',
): string | undefined {
	if (/:|\{\{/.test(written)) return undefined
	return authoredUrl(key === 'path' ? `/${written.replace(/^\//, '')}` : written, home)
}

/** Reads `slug`: one segment, so that slashes inside become hyphens. */
function readSlug(
	frontMatter: FrontMatter,
	folder: readonly string[],
	file: string,
	diagnostics: Diagnostic[],
): string | undefined {
	const written = stringField(frontMatter, ['slug'], file, diagnostics)
	const segments = written?.split('/').filter((part) => part.trim() !== '') ?? []
	const parts = segments.map((part) => slugify(part)).filter(Boolean)
	if (segments.length < 2 || parts.length === 0) return written
	const slug = parts.join('-')
	const message = `Unexpected slash in slug \`${written}\`, expected one segment of a path; it becomes \`${slug}\``
	diagnostics.push(
		report('url-invalid', file, message, {
			severity: 'warning',
			place: frontMatter.place(['slug']),
			hint: `Write \`url: ${toUrl([...folder, ...parts])}\` for a deeper path.`,
		}),
	)
	return slug
}
