import { type Liquid, type TagToken, type TopLevelToken, TypeGuards } from 'liquidjs'
import type { Dialect } from './dialect.ts'
import type { SayProblem } from './liquid-problem.ts'
import { type TemplateError, templateError } from './template-error.ts'

/** Tags that are parts of blocks, by block. */
const partsOf: Readonly<Record<string, readonly string[]>> = {
	...{ if: ['elsif', 'else'], unless: ['elsif', 'else'], case: ['when', 'else'], for: ['else'] },
	...{ tablerow: [], capture: [], highlight: [], block: [], raw: [], comment: [] },
}

const parts: ReadonlySet<string> = new Set(Object.values(partsOf).flat())

/** As in Jekyll. */
const deepest = 100

/** A block whose end is not read yet. */
interface Block {
	readonly open: TagToken
	/** What ends it. */
	readonly end: string
	/** Its own tags: that which opens it, and its parts. */
	readonly own: [TagToken, ...TagToken[]]
	/** What was kept and told before it. */
	readonly before: { readonly kept: number; readonly told: number }
	/** Why nothing of it can be kept. */
	broken?: TemplateError | undefined
}

/**
 * Leaves out what cannot be read, so that what it is in stays: a template alone, but a block with all that is in it. What Jekyll cannot read it refuses, or takes for another
 * condition. Comments are left out too.
 *
 * @returns Tokens that make templates in any case.
 */
export function checkBlocks(
	engine: Liquid,
	tokens: readonly TopLevelToken[],
	dialect: Dialect,
	say: SayProblem,
): TopLevelToken[] {
	const kept: TopLevelToken[] = []
	const told: Parameters<SayProblem>[] = []
	const blocks: Block[] = []

	function keep(token: TopLevelToken): void {
		const found = TypeGuards.isHTMLToken(token)
			? undefined
			: templateError(engine, [token], dialect)
		if (found) told.push([token.begin, found.error])
		else kept.push(token)
	}

	function open(tag: TagToken, end: string): void {
		const before = { kept: kept.length, told: told.length }
		const isDeep = blocks.length >= deepest
		const broken = isDeep ? { token: tag, error: new Error('nesting too deep') } : undefined
		blocks.push({ open: tag, end, own: [tag], before, broken })
		kept.push(tag)
	}

	function close(tag: TagToken, { own, before, broken, open }: Block): void {
		blocks.pop()
		kept.push(tag)
		const isComment = open.name === 'comment'
		const found = isComment ? undefined : (broken ?? templateError(engine, [...own, tag], dialect))
		if (!found && !isComment) return
		kept.length = before.kept
		told.length = before.told
		if (found) told.push([found.token.begin, found.error, leftOut(`up to \`${tag.getText()}\``)])
	}

	function belong(tag: TagToken, block: Block | undefined): void {
		const error = new Error(`tag "${tag.name}" alone`)
		if (!block) {
			told.push([tag.begin, error])
		} else if (partsOf[block.open.name]?.includes(tag.name)) {
			block.own.push(tag)
			kept.push(tag)
		} else block.broken ??= { token: tag, error }
	}

	for (const token of tokens) {
		const block = blocks.at(-1)
		const name = TypeGuards.isTagToken(token) ? token.name : ''
		const end = TypeGuards.isTagToken(token) ? dialect.endOf(token, block?.open.name) : ''
		if (block?.open.name === 'comment' && !/^(?:end)?comment$/.test(name)) continue
		if (!TypeGuards.isTagToken(token)) keep(token)
		else if (end) open(token, end)
		else if (end === undefined && Object.hasOwn(partsOf, name)) open(token, `end${name}`)
		else if (block && name === block.end) close(token, block)
		else if (parts.has(name) || isEnd(engine, name)) belong(token, block)
		else if (Object.hasOwn(engine.tags, name)) keep(token)
		else if (!name.startsWith('end')) told.push([token.begin, new Error(`tag "${name}" not found`)])
	}

	const [first] = blocks
	const last = blocks.at(-1)?.open
	if (first && last) {
		kept.length = first.before.kept
		told.length = first.before.told
		told.push([last.begin, new Error(`tag ${last.getText()} not closed`), leftOut('to the end')])
	}
	for (const problem of told) say(...problem)
	return kept
}

function isEnd(engine: Liquid, name: string): boolean {
	const opens = name.slice('end'.length)
	return name.startsWith('end') && Object.hasOwn(engine.tags, opens)
}

function leftOut(how: string): string {
	return `All that follows is left out ${how}: it may be hidden.`
}
