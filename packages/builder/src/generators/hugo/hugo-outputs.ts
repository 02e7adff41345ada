import type { SiteConfig } from '../../config/site-config.ts'
import { type FeedKind, feedKinds, type SiteKind } from '../../config/site-kinds.ts'
import { type ConfigValues, configValues, written } from '../config-values.ts'
import type { UnreadSetting } from '../generator-site.ts'

/** Which kinds of pages and feeds a site has. */
export interface HugoOutputs {
	readonly without: SiteConfig['without']
	/** Which lists have feeds, and what these are called. */
	readonly feed: Pick<NonNullable<SiteConfig['feed']>, 'lists' | 'listFile' | 'files'>
	readonly unread: readonly UnreadSetting[]
}

/** Hugo's words for kinds, in lower case. */
const kinds: Readonly<Record<string, SiteKind>> = {
	home: 'home',
	section: 'section',
	taxonomy: 'taxonomy',
	term: 'term',
	rss: 'feed',
	sitemap: 'sitemap',
	robotstxt: 'robots',
	404: 'not-found',
	// Of before 2020.
	taxonomyterm: 'taxonomy',
}

/** Formats that are made of every site, or that this engine has something better for. */
const made = new Set(['html', 'rss', 'json', 'llms', 'searchindex'])

/**
 * Reads `disableKinds` and `outputs`: a list without RSS has no feed.
 *
 * @see https://gohugo.io/configuration/outputs/
 */
export function hugoOutputs(hugo: ConfigValues): HugoOutputs {
	const outputs = configValues(hugo.object('outputs') ?? {})
	// `404` is a number.
	const disabled = (hugo.list('disablekinds') ?? []).map((kind) => String(kind).toLowerCase())
	const formatsOf = (kind: string) =>
		outputs.strings(kind)?.map((format) => format.toLowerCase()) ??
		(kind === 'page' ? ['html'] : ['html', 'rss'])
	const lists = feedKinds.filter((kind) => formatsOf(kind).includes('rss'))
	const name = hugo.string('outputformats', 'rss', 'basename')
	return {
		without: withoutIn(disabled),
		feed: written({
			lists: lists.length < feedKinds.length ? lists : undefined,
			...(name !== undefined && { listFile: `${name}.xml`, files: { rss: `${name}.xml` } }),
		}),
		unread: [
			...disabled.flatMap((kind) =>
				kinds[kind] ? [] : [{ ...unknownKind(kind), path: ['disableKinds'] }],
			),
			...[...feedKinds, 'page' as const].flatMap((kind) => unreadOf(kind, formatsOf(kind))),
		],
	}
}

function withoutIn(disabled: readonly string[]): SiteConfig['without'] {
	const without = disabled.flatMap((kind) => kinds[kind] ?? [])
	return without.length > 0 ? without : undefined
}

function unknownKind(kind: string): UnreadSetting {
	return {
		setting: `disableKinds: ${kind}`,
		why: 'these pages are made',
		hint: 'Write `build: { render: never }` into their front matter, or into `cascade`.',
	}
}

function unreadOf(kind: FeedKind | 'page', formats: readonly string[]): readonly UnreadSetting[] {
	const path = ['outputs', kind]
	const others = formats.filter((format) => !made.has(format))
	const needless = kind === 'page' && formats.includes('rss') ? ['rss'] : []
	const found = [...others, ...needless].map((format) => ({
		setting: `outputs.${kind}: ${format}`,
		path,
		why: 'this format is not made',
		hint: 'Make it of `blog export` with a program of your own, or remove it.',
	}))
	if (formats.includes('html')) return found
	const why = 'there are pages of HTML'
	const hint = 'Write `disableKinds` if there are to be none.'
	return [...found, { setting: `outputs.${kind}`, path, why, hint }]
}
