import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { report } from '../diagnostics/rules.ts'
import { isMap } from '../front-matter/is-map.ts'
import type { FrontMatter } from '../front-matter/read-front-matter.ts'
import { wholeUrl } from '../metadata/post-url.ts'
import type { ExpandLiquid, LiquidSource } from '../parse/liquid/liquid-expander.ts'
import { withDraftKeys } from './draft-keys.ts'
import {
	addressUnread,
	isAddressUnread,
	saysAddress,
	withoutElsewhere,
	writtenAddress,
} from './eleventy-address.ts'
import { withLayout } from './eleventy-layout.ts'
import { withLeftOut } from './eleventy-left-out.ts'
import { eleventyTags } from './eleventy-tags.ts'
import { untoldData, withoutMarks } from './eleventy-untold.ts'

/** What is made of the front matter of a file of Eleventy before anything else is. */
export interface EleventyMatter {
	readonly frontMatter: FrontMatter
	readonly diagnostics: readonly Diagnostic[]
}

type Values = Readonly<Record<string, unknown>>

/**
 * Runs the templates of a file's `permalink` and of its `eleventyComputed`, and adds the tags of its folders. A page whose address cannot be told has none: Eleventy writes none either.
 *
 * @param expand Runs a template.
 * @param page What templates know of the file.
 * @param layouts Keys of layouts, by how files call them.
 * @see https://www.11ty.dev/docs/permalinks/
 * @see https://www.11ty.dev/docs/data-computed/
 */
export function eleventyMatter(
	written: FrontMatter,
	file: string,
	expand: ExpandLiquid,
	page: Values,
	layouts: Readonly<Record<string, Values>> = {},
): EleventyMatter {
	const laid = withLayout(written, layouts)
	const unknown = [...(written.unknown ?? []), ...untoldData(laid)]
	const frontMatter = { ...withDraftKeys(eleventyTags(withoutMarks(laid)), unknown), unknown }
	const { values } = frontMatter
	const computed = computedIn(values)
	if (!saysAddress(values) && Object.keys(computed).length === 0 && !('pagination' in values))
		return { frontMatter: withLeftOut(frontMatter, written.values), diagnostics: [] }
	const diagnostics: Diagnostic[] = []
	const run = (text: string) => runTemplate(text, { file, matter: values, unknown, page }, expand)
	const found: Record<string, unknown> = withoutElsewhere(values)
	for (const [key, value] of Object.entries(computed)) {
		if (key === 'permalink' && value === null) continue
		const isData = typeof value === 'boolean' || typeof value === 'number'
		const made = typeof value === 'string' ? run(value) : undefined
		if (isData) found[key] = value
		else if (made?.text !== undefined) found[key] = made.text
		else unknown.push(key)
		// An object is of no field: templates that ask for it are told.
		if (!isData && made?.text === undefined && key !== 'permalink' && !isMap(value))
			say(
				'liquid-failed',
				['eleventyComputed', key],
				`Unexpected template for \`${key}\`: ${made?.why ?? 'expected text'}`,
			)
	}
	const address = writtenAddress(values, computed)
	if (address === undefined) delete found.permalink
	else found.permalink = permalinkOf(address)
	if (address === false && isAddressUnread(computed, unknown)) found[addressUnread] = true
	if ('pagination' in values && found.permalink !== false)
		say(
			'pagination-unread',
			['pagination'],
			'Unexpected `pagination`: one page is made, not one for each part of the data',
		)
	const made = { ...frontMatter, values: Object.assign(Object.create(null), found) }
	return { frontMatter: withLeftOut(made, written.values), diagnostics }

	function permalinkOf(written: unknown): unknown {
		const build = isMap(written) ? written.build : written
		if (build === false || (isMap(written) && build === undefined)) return false
		const isRaw = values.dynamicPermalink === false
		const { text, why = 'expected a path of this site' } =
			typeof build === 'string' ? (isRaw ? { text: build } : run(build)) : { text: undefined }
		if (text !== undefined && isPath(text)) return text.trim()
		const shown = typeof build === 'string' ? build : JSON.stringify(build)
		const place = frontMatter.place(['permalink']) ?? frontMatter.place(['eleventyComputed'])
		diagnostics.push(
			report(
				'url-invalid',
				file,
				`Unexpected permalink \`${shown}\`: ${why}; the page is left out`,
				{
					place,
					hint: 'Write the path itself, as in `/about/`: what programs of the site make is not known here.',
				},
			),
		)
		return false
	}

	function say(
		rule: 'liquid-failed' | 'pagination-unread',
		path: readonly string[],
		message: string,
	) {
		const place = frontMatter.place(path) ?? frontMatter.place(path.slice(0, 1))
		diagnostics.push(report(rule, file, message, { place }))
	}
}

/** `eleventyComputed`, with what data of folders says in it key by key, `eleventyComputed.permalink`. */
function computedIn(values: Values): Values {
	const ofFolders = Object.entries(values).flatMap(([key, value]) =>
		key.startsWith(ofComputed) ? [[key.slice(ofComputed.length), value] as const] : [],
	)
	const own = Object.entries(mapIn(values.eleventyComputed))
	return Object.fromEntries([...ofFolders, ...own].filter(([, value]) => value !== undefined))
}

const ofComputed = 'eleventyComputed.'

function runTemplate(
	text: string,
	{ matter, ...source }: Omit<LiquidSource, 'from'>,
	expand: ExpandLiquid,
): { readonly text?: string; readonly why?: string } {
	const expanded = expand(text, {
		from: 0,
		...source,
		matter: { ...matter, templateEngineOverride: undefined },
	})
	const [problem] = expanded?.diagnostics ?? []
	return problem ? { why: problem.message } : { text: expanded?.text ?? text }
}

/** What a file can have as its address here. */
function isPath(text: string): boolean {
	return wholeUrl('permalink', text) !== undefined
}

function mapIn(value: unknown): Values {
	return isMap(value) ? value : {}
}
