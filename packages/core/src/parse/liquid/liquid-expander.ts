import { Context, Parser, type Template, TypeGuards } from 'liquidjs'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { createPlaceOf } from '../../diagnostics/place-of.ts'
import { report } from '../../diagnostics/rules.ts'
import type { Expanded } from '../expanded.ts'
import { isHtml } from '../html-body.ts'
import { mapPositions, type Piece } from '../position-map.ts'
import { checkBlocks } from './check-blocks.ts'
import { liquidDialect } from './dialect.ts'
import { leaves, lostNames } from './effects.ts'
import { engineOf, mayHaveTemplates } from './engine-of.ts'
import { withFailures } from './go-on-rendering.ts'
import { IS_HTML } from './highlight-tag.ts'
import { eleventyRoots, jekyllRoots } from './known-roots.ts'
import { liquidEngine } from './liquid-engine.ts'
import type { LiquidOptions } from './liquid-options.ts'
import { liquidProblem, type SayProblem } from './liquid-problem.ts'
import { nunjucksDialect } from './nunjucks.ts'
import { nunjucksText } from './nunjucks-text.ts'
import { nunjucksTokens } from './nunjucks-tokens.ts'
import { readTokens, type TextToken } from './read-tokens.ts'
import { failAtUnknown, forget } from './unknown-values.ts'
import { wholeAddresses } from './whole-addresses.ts'
import { withoutText } from './without-text.ts'

/** Where a text comes from. */
export interface LiquidSource {
	/** Where the body begins. */
	readonly from: number
	readonly file: string
	/** The front matter: `page.…`. */
	readonly matter: Readonly<Record<string, unknown>>
	/** Names of data of the file that nobody can tell, as in {@link LiquidOptions.unknown}. */
	readonly unknown?: readonly string[] | undefined
	/** What else `page` has. */
	readonly page?: Readonly<Record<string, unknown>> | undefined
	/** What `site` has besides the options. */
	readonly site?: Readonly<Record<string, unknown>> | undefined
}

/** Runs the templates of a text; `undefined` if it has none. */
export type ExpandLiquid = (source: string, options: LiquidSource) => Expanded | undefined

/**
 * Sets up Jekyll's templates once. What a template asks for and is not known is reported at its place, and nothing stands for it, as in Jekyll; the rest of the
 * post goes on.
 *
 * @see https://jekyllrb.com/docs/liquid/
 */
export function liquidExpander(options: LiquidOptions): ExpandLiquid {
	const engines = {
		liquid: liquidEngine({ ...options, engine: 'liquid' }),
		njk: liquidEngine({ ...options, engine: 'njk' }),
	}
	const site = { ...options.site }
	const isEleventy = options.like === 'eleventy'
	const rootsOf = isEleventy ? eleventyRoots(options) : jekyllRoots(options)
	return (source, { from, file, matter, unknown = [], page = {}, site: further = {} }) => {
		const written = source.slice(from)
		const name = isEleventy ? engineOf(matter.templateEngineOverride, options.engine) : 'liquid'
		if (name === undefined) return undefined
		if (name !== 'liquid' && name !== 'njk')
			return mayHaveTemplates(name, written) ? withoutText(source, from, file, name) : undefined
		if (!/\{[{%#]/.test(written)) return undefined
		const engine = engines[name]
		const diagnostics: Diagnostic[] = []
		const told = new Set<string>()
		const placeOf = createPlaceOf(source)
		const say: SayProblem = (at, error, leftOut) => {
			const { message, hint = leftOut } = liquidProblem(error, isEleventy)
			// In a loop it happens again.
			if (told.has(`${at} ${message}`)) return
			told.add(`${at} ${message}`)
			diagnostics.push(report('liquid-failed', file, message, { place: placeOf(from + at), hint }))
		}

		const read = name === 'njk' ? nunjucksText(written) : undefined
		const body = read?.text ?? written
		const all = readTokens(engine, body, read?.stretches ?? [[0, body.length]], say)
		const dialect = read ? nunjucksDialect(all) : liquidDialect
		const tokens = read ? nunjucksTokens(all, written, options.templates ?? {}, say) : all
		const kept = checkBlocks(engine, tokens, dialect, say)
		const lost = lostNames(tokens, kept)
		const templates = new Parser(engine).parseTokens(kept)
		if (read?.unclosed !== undefined)
			say(read.unclosed, new Error('comment not closed'), 'All that follows is left out.')
		const roots = rootsOf({ matter, unknown, page, site: further })
		const lenientIf = engine.options.lenientIf && !unknown.includes('*')
		const context = new Context(roots, { ...engine.options, lenientIf }, { sync: true })
		failAtUnknown(context)
		context.setRegister(IS_HTML, isHtml(file))
		let begin = 0
		let isOver = false
		withFailures(context, (error, { token }) => {
			if (!isLeftOut(error)) say(token.input === body ? token.begin : begin, error)
		})
		const pieces = templates.map((template, index): Piece => {
			const { end } = template.token
			isOver ||= context.breakCalled || context.continueCalled
			begin = template.token.begin
			for (; (lost[0]?.at ?? begin) < begin; lost.shift()) forget(context, lost[0]?.name ?? '')
			const start = from + begin
			// As in Jekyll nothing follows a `break` that is in no loop.
			if (isOver) return { text: '', start, end: start, isCopy: false }
			if (TypeGuards.isHTMLToken(template.token)) {
				const { trimLeft, trimRight } = template.token as TextToken
				const [first, last] = [start + trimLeft, from + end - trimRight]
				return { text: source.slice(first, last), start: first, end: last, isCopy: true }
			}
			const until = from + (templates[index + 1]?.token.begin ?? end)
			return { text: render(template), start, end: until, isCopy: false }
		})

		function render(template: Template): string {
			try {
				return String(engine.renderSync([template], context))
			} catch (error) {
				isOver = leaves(template)
				say(begin, error, isOver ? 'All that follows is left out: it may be hidden.' : undefined)
				return ''
			}
		}
		const head: Piece = { text: source.slice(0, from), start: 0, end: from, isCopy: true }
		const made = [head, ...pieces].filter(({ text }) => text !== '')
		const whole = wholeAddresses(made, site)
		return {
			text: whole.map(({ text }) => text).join(''),
			diagnostics,
			finish: (tree) => mapPositions(tree, whole, source),
		}
	}
}

/** An included text asks for what may be left out. */
function isLeftOut(error: unknown): boolean {
	return error instanceof Error && /^undefined variable: include\./.test(error.message)
}
