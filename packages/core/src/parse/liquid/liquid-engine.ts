import { Liquid } from 'liquidjs'
import { parseMarkdown } from '../parse-markdown.ts'
import { addEleventyFilters } from './eleventy-filters.ts'
import { goOnRendering } from './go-on-rendering.ts'
import { highlightTag } from './highlight-tag.ts'
import { countLikeRuby } from './jekyll-numbers.ts'
import { knowConditions } from './known-conditions.ts'
import type { LiquidOptions } from './liquid-options.ts'
import { withoutLiquid } from './nunjucks.ts'
import { keepRawCalls } from './raw-tag.ts'
import { addTextMethods } from './text-methods.ts'
import { writeHtml } from './write-html.ts'
import { writtenObjects } from './written-objects.ts'

/** A post cannot keep a build from ending: milliseconds, and units of the library's. */
const limits = { renderLimit: 5000, parseLimit: 10_000_000, memoryLimit: 10_000_000 }

/**
 * Liquid with the tags and filters of Jekyll, and with those of Eleventy for a site of that one; of Nunjucks what means the same. `highlight`, `post_url` and `link` are tags. Files are never read.
 *
 * @see https://jekyllrb.com/docs/liquid/tags/
 */
export function liquidEngine({
	site = {},
	includes = {},
	like,
	engine: name,
	unknown = [],
	dateFilters = {},
}: LiquidOptions): Liquid {
	const engine = new Liquid({
		...limits,
		jekyllInclude: true,
		dynamicPartials: false,
		relativeReference: false,
		strictVariables: true,
		strictFilters: true,
		lenientIf: !unknown.includes('*'),
		jsTruthy: name === 'njk',
		ownPropertyOnly: true,
		outputEscape: writtenObjects(like === 'eleventy'),
		templates: { ...includes },
		// Not that of the machine.
		timezoneOffset: typeof site.timezone === 'string' ? site.timezone : 'UTC',
	})
	goOnRendering(engine)
	knowConditions(engine)
	keepRawCalls(engine)
	engine.registerTag('highlight', highlightTag)
	const { collections_dir = '' } = site
	const [url, baseurl] = [site.url ?? '', site.baseurl ?? '']
	const ofCollections = collections_dir ? `/${collections_dir}` : ''
	const pathOf = (args: string) => `/${args.trim().replace(/^\//, '')}`
	engine.registerTag(
		'post_url',
		linkTag(({ args }) => `${ofCollections}/_posts${pathOf(args)}`),
	)
	engine.registerTag(
		'link',
		linkTag(({ args }) => (/^\s*\/?_/.test(args) ? ofCollections : '') + pathOf(args)),
	)
	engine.registerFilter('relative_url', (path: unknown) => below(`${baseurl}`, path))
	engine.registerFilter('absolute_url', (path: unknown) => below(`${url}${baseurl}`, path))
	addDateFilters(engine, dateFilters)
	writeDates(engine)
	if (like === 'eleventy') {
		addEleventyFilters(engine)
		addTextMethods(engine)
	} else countLikeRuby(engine)
	engine.registerFilter('markdownify', (text: unknown) =>
		writeHtml(parseMarkdown(String(text ?? ''), false).tree),
	)
	return name === 'njk' ? withoutLiquid(engine) : engine
}

/** An address that is resolved when the post is rendered: posts are known then. */
function linkTag(pathOf: (tag: { readonly args: string }) => string) {
	return {
		parse(tag: { readonly args: string }) {
			const path = pathOf(tag)
			if (!/^[^"\s]+$/.test(path)) throw new Error(`Expected a post, found \`${path}\``)
			this.path = path
		},
		render(): string {
			// Without quotes: it may stand in an attribute that has some.
			return `{{< ref ${this.path} >}}`
		},
		path: '',
	}
}

/** Whole addresses, and what becomes one, stay as they are. */
function below(start: string, path: unknown): string {
	const written = String(path ?? '')
	if (/^(?:[a-z][a-z0-9+.-]*:|\{\{<)/i.test(written)) return written
	return `${start}/${written.replace(/^\/+/, '')}`
}

/** Before others: what a site calls `date` is that. */
function addDateFilters(engine: Liquid, formats: Readonly<Record<string, string>>): void {
	const write = engine.filters.date
	if (typeof write !== 'function') return
	for (const [name, format] of Object.entries(formats))
		engine.registerFilter(name, function (value: unknown, ...others: unknown[]) {
			if (others.length > 0) throw new Error(`filter "${name}" with arguments`)
			return write.call(this, value, format, 'UTC')
		})
}

/** `now` is the time of the site: a post is made again when that has changed. */
function writeDates(engine: Liquid): void {
	const write = engine.filters.date
	if (typeof write !== 'function') return
	engine.registerFilter('date', function (value: unknown, format: unknown, ...args: unknown[]) {
		const isNow = value === 'now' || value === 'today'
		const date = isNow ? this.context.getSync(['site', 'time']) : value
		return write.call(this, date, typeof format === 'string' ? spelledOut(format) : format, ...args)
	})
}

/** Signs of Ruby that stand for several, which LiquidJS does not know. */
const signs: Readonly<Record<string, string>> = {
	D: '%m/%d/%y',
	F: '%Y-%m-%d',
	h: '%b',
	R: '%H:%M',
	T: '%H:%M:%S',
	r: '%I:%M:%S %p',
}

function spelledOut(format: string): string {
	return format.replace(/%(.)/g, (sign, letter: string) => signs[letter] ?? sign)
}
