import { type Liquid, type TagToken, type TopLevelToken, TypeGuards } from 'liquidjs'
import type { Dialect } from './dialect.ts'
import type { SayProblem } from './liquid-problem.ts'
import { type TemplateError, templateError } from './template-error.ts'

/** Tags that are parts of blocks, by block. */
const partsOf: Readonly<Record<string, readonly string[]>> = {
	if: ['elsif', 'else'],
	unless: ['elsif', 'else'],
	case: ['when', 'else'],
	for: ['else'],
	tablerow: [],
	capture: [],
	highlight: [],
	block: [],
	raw: [],
	comment: [],
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

/** How far a text is read. */
interface Reading {
	readonly engine: Liquid
	readonly dialect: Dialect
	readonly kept: TopLevelToken[]
	readonly told: Parameters<SayProblem>[]
	/** Those that are open, the innermost last. */
	readonly blocks: Block[]
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
	const reading: Reading = { engine, dialect, kept: [], told: [], blocks: [] }
	for (const token of tokens) {
		if (TypeGuards.isTagToken(token)) readTag(reading, token)
		else if (!isInComment(reading)) keep(reading, token)
	}
	leaveOutUnclosed(reading)
	for (const problem of reading.told) say(...problem)
	return reading.kept
}

function readTag(reading: Reading, tag: TagToken): void {
	const { engine, dialect, told, blocks } = reading
	const { name } = tag
	const block = blocks.at(-1)
	if (isInComment(reading) && !/^(?:end)?comment$/.test(name)) return
	const end = dialect.endOf(tag, block?.open.name)
	if (end) open(reading, tag, end)
	else if (end === undefined && Object.hasOwn(partsOf, name)) open(reading, tag, `end${name}`)
	else if (block && name === block.end) close(reading, tag, block)
	else if (parts.has(name) || isEnd(engine, name)) belong(reading, tag, block)
	else if (Object.hasOwn(engine.tags, name)) keep(reading, tag)
	else if (!name.startsWith('end')) told.push([tag.begin, new Error(`tag "${name}" not found`)])
}

function isInComment({ blocks }: Reading): boolean {
	return blocks.at(-1)?.open.name === 'comment'
}

/** Keeps what is in no way a part of a block, if it can be read. */
function keep({ engine, dialect, kept, told }: Reading, token: TopLevelToken): void {
	const found = TypeGuards.isHTMLToken(token) ? undefined : templateError(engine, [token], dialect)
	if (found) told.push([token.begin, found.error])
	else kept.push(token)
}

function open({ blocks, kept, told }: Reading, tag: TagToken, end: string): void {
	const before = { kept: kept.length, told: told.length }
	const isDeep = blocks.length >= deepest
	const broken = isDeep ? { token: tag, error: new Error('nesting too deep') } : undefined
	blocks.push({ open: tag, end, own: [tag], before, broken })
	kept.push(tag)
}

function close(
	{ engine, dialect, blocks, kept, told }: Reading,
	tag: TagToken,
	block: Block,
): void {
	const { own, before, broken, open } = block
	const end = withoutArguments(tag)
	blocks.pop()
	kept.push(end)
	const isComment = open.name === 'comment'
	const found = isComment ? undefined : (broken ?? templateError(engine, [...own, end], dialect))
	if (!found && !isComment) return
	kept.length = before.kept
	told.length = before.told
	if (found) told.push([found.token.begin, found.error, leftOut(`up to \`${tag.getText()}\``)])
}

/** Takes a part into its block; one that is of another kind, or an end that is, breaks it. */
function belong({ kept, told }: Reading, tag: TagToken, block: Block | undefined): void {
	const error = new Error(`tag "${tag.name}" alone`)
	if (!block) {
		told.push([tag.begin, error])
	} else if (partsOf[block.open.name]?.includes(tag.name)) {
		block.own.push(tag)
		kept.push(tag)
	} else block.broken ??= { token: tag, error }
}

function leaveOutUnclosed({ blocks, kept, told }: Reading): void {
	const [first] = blocks
	const last = blocks.at(-1)?.open
	if (!first || !last) return
	kept.length = first.before.kept
	told.length = first.before.told
	told.push([last.begin, new Error(`tag ${last.getText()} not closed`), leftOut('to the end')])
}

/** As in Jekyll what an end says besides its name says nothing: `{% endif page.title %}`. */
function withoutArguments(tag: TagToken): TagToken {
	if (tag.args === '') return tag
	return Object.assign(Object.create(tag), { args: '', getText: () => `{% ${tag.name} %}` })
}

function isEnd(engine: Liquid, name: string): boolean {
	const opens = name.slice('end'.length)
	return name.startsWith('end') && Object.hasOwn(engine.tags, opens)
}

function leftOut(how: string): string {
	return `All that follows is left out ${how}: it may be hidden.`
}
