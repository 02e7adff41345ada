import {
	type Context,
	type Emitter,
	evalToken,
	ForTag,
	type Liquid,
	type TagToken,
	type TopLevelToken,
	TypeGuards,
} from 'liquidjs'
import type { Dialect } from './dialect.ts'
import { otherCall } from './nunjucks-filters.ts'

/** Tags that mean the same in both. */
const shared: ReadonlySet<string> = new Set(['if', 'for', 'raw', 'block', 'highlight'])

/** Blocks of Nunjucks alone, which show nothing here, and how they end. */
const ends: Readonly<Record<string, string>> = {
	macro: 'endmacro',
	call: 'endcall',
	set: 'endset',
	switch: 'endswitch',
	ifAsync: 'endif',
	asyncEach: 'endeach',
	asyncAll: 'endall',
}

/** What a template gives a value that is not known here. */
const given = ['loop', 'caller', 'super', 'varargs', 'kwargs', 'range', 'cycler', 'joiner']

const word = String.raw`(?!(?:and|or|not|in|is|if|else|none|null|nil|undefined|empty|blank)\b)[A-Za-z_$]\w*`
const path = String.raw`${word}(?:\.(?!(?:size|first|last)\b)\w+)*`
const term = String.raw`(?:\d+|"[^"\\]*"|'[^'\\]*'|${path})`
const conditions = [
	`(?:not\\s+)?${term}`,
	`${term}(?:\\s+and\\s+${term})+`,
	`${term}(?:\\s+or\\s+${term})+`,
]
const condition = new RegExp(`^(?:${conditions.join('|')})$`)
const loop = new RegExp(`^${word}\\s+in\\s+${path}$`)
const value = new RegExp(`^${term}\\s*(?:\\|[^|]|$)`)

/** Takes away the tags that are Liquid's alone. */
export function withoutLiquid(engine: Liquid): Liquid {
	for (const name of Object.keys(engine.tags)) if (!shared.has(name)) delete engine.tags[name]
	engine.registerTag('for', ListTag)
	return engine
}

/** Of what is no list `else` is shown, and of a text nothing: Liquid shows that, and the members of an object. */
class ListTag extends ForTag {
	override *render(
		context: Context,
		emitter: Emitter,
	): Generator<unknown, string | undefined, unknown> {
		const list = yield evalToken(this.collection, context)
		if (Array.isArray(list))
			return yield* super.render(context, emitter) as Generator<
				unknown,
				string | undefined,
				unknown
			>
		const isText = typeof list === 'string' && list !== ''
		if (!isText && this.elseTemplates)
			yield this.liquid.renderer.renderTemplates(this.elseTemplates, context, emitter)
		return undefined
	}
}

/**
 * What of Nunjucks can be read as Liquid, and means the same there.
 *
 * @param tokens Of the text: no condition can be read of what it gives a value.
 * @see https://mozilla.github.io/nunjucks/templating.html
 */
export function nunjucksDialect(tokens: readonly TopLevelToken[]): Dialect {
	const unknown = new Set([...given, ...tokens.flatMap(namesOf)])
	const isKnown = (text: string) =>
		(text.replace(/"[^"]*"|'[^']*'|\.\w+/g, ' ').match(/[A-Za-z_$]\w*/g) ?? []).every(
			(name) => !unknown.has(name),
		)
	const expected = (text: string, pattern: RegExp) =>
		pattern.test(text.trim()) && isKnown(text)
			? undefined
			: new Error(`\`${text.trim()}\` cannot be read`)
	const problemOfOutput = (content: string) => {
		const call = otherCall(content)
		return call === undefined
			? expected(content, value)
			: new Error(`filter "${call}" with arguments`)
	}
	return {
		endOf: (tag, around) => {
			if (tag.name === 'case' && around === 'switch') return ''
			if (tag.name === 'set' && tag.args.includes('=')) return ''
			return Object.hasOwn(ends, tag.name) ? ends[tag.name] : undefined
		},
		problemOf: (token) => {
			if (!TypeGuards.isTagToken(token))
				return TypeGuards.isOutputToken(token) ? problemOfOutput(token.content) : undefined
			const { name, args } = token
			if (name === 'if' || name === 'elsif') return expected(args, condition)
			return name === 'for' ? expected(args, loop) : undefined
		},
	}
}

/** What a tag gives a value. */
function namesOf(token: TopLevelToken): readonly string[] {
	if (!TypeGuards.isTagToken(token)) return []
	const { name, args } = token
	if (name === 'set') return wordsOf(args.split('=')[0] ?? '')
	return /^(?:macro|import|from)$/.test(name) ? wordsOf(args) : []
}

function wordsOf(text: TagToken['args']): readonly string[] {
	return text.match(/[A-Za-z_$]\w*/g) ?? []
}
