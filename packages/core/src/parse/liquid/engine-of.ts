import type { LiquidOptions } from './liquid-options.ts'

/**
 * Tells which engine Eleventy gives a file to, before it is Markdown.
 *
 * @param override What the file says.
 * @param usual What the config says.
 * @returns Names that Eleventy does not take together are one that nobody knows; `undefined` for a file that is Markdown alone.
 * @see https://www.11ty.dev/docs/languages/#template-engine-override
 */
export function engineOf(
	override: unknown,
	usual: LiquidOptions['engine'] = 'liquid',
): string | undefined {
	const said = override === undefined ? usual : override || ''
	if (typeof said !== 'string') return JSON.stringify(said)
	const names = said.split(',').map((name) => name.trim().toLowerCase())
	const engines = new Set(names.filter((name) => !/^(?:md|html)?$/.test(name)))
	return engines.size === 0 ? undefined : [...engines].join(',')
}

/** What templates of engines that are not run begin with. */
const begins: Readonly<Record<string, RegExp>> = {
	hbs: /\{\{/,
	mustache: /\{\{/,
	vto: /\{\{/,
	ejs: /<%/,
	webc: /<[a-z!]/i,
	'?': /\{[{%#]|<%|\bwebc:/,
}

/** Whether a text may be another one where an engine runs that is not run here. */
export function mayHaveTemplates(engine: string, body: string): boolean {
	const begin = Object.hasOwn(begins, engine) ? begins[engine] : undefined
	return body.trim() !== '' && (begin?.test(body) ?? true)
}
