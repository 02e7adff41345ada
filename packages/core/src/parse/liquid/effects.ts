import { type Template, Tokenizer, type TopLevelToken, TypeGuards, toValueSync } from 'liquidjs'

/** Variables that a template may give a value, with what is in it. */
export function namesIn(template: Template): readonly string[] {
	return allIn(template).flatMap(ownNames)
}

/** Variables that a template gives a value itself. */
export function ownNames(template: Template): readonly string[] {
	return [...(template.localScope?.() ?? [])].map(({ content }) => content)
}

/** Whether a template that failed would have done something: one does nothing with a variable that has no value. */
export function mayLeaveUndone(template: Template, error: unknown): boolean {
	const isUndefined = error instanceof Error && /^undefined variable: /.test(error.message)
	const isIdle = isOutput(template) || isLoop(template)
	return !isUndefined || !isIdle
}

function isOutput({ token }: Template): boolean {
	return TypeGuards.isOutputToken(token)
}

function isLoop(template: Template): boolean {
	return /^(?:for|tablerow)$/.test(nameOf(template))
}

/** Whether a template may leave the loop that it is in. */
export function leaves(template: Template): boolean {
	return allIn(template, (one) => !isLoop(one)).some((one) =>
		/^(?:break|continue)$/.test(nameOf(one)),
	)
}

/** A template, and what is in it. A text that takes in itself counts once. */
function allIn(
	template: Template,
	isEntered: (one: Template) => boolean = () => true,
	included: ReadonlySet<string> = new Set(),
): readonly Template[] {
	const name = template.partialScope?.()?.name
	if ((name !== undefined && included.has(name)) || !isEntered(template)) return [template]
	const within = name === undefined ? included : new Set([...included, name])
	return [template, ...childrenOf(template).flatMap((one) => allIn(one, isEntered, within))]
}

/** A variable, and where something that is left out would have given it a value. */
export interface LostName {
	readonly at: number
	readonly name: string
}

/** Variables that would have a value if all tokens were kept; comments give none. */
export function lostNames(
	tokens: readonly TopLevelToken[],
	kept: readonly TopLevelToken[],
): LostName[] {
	const isKept = new Set(kept)
	const lost: LostName[] = []
	let comments = 0
	for (const token of tokens) {
		if (!TypeGuards.isTagToken(token)) continue
		if (token.name === 'comment') comments++
		else if (token.name === 'endcomment') comments = Math.max(0, comments - 1)
		else if (comments === 0 && assigns.test(token.name) && !isKept.has(token)) {
			const name = new Tokenizer(token.args.replace(/^\s*["']/, '')).readIdentifier().content
			if (name !== '') lost.push({ at: token.begin, name })
		}
	}
	return lost
}

const assigns = /^(?:assign|capture|increment|decrement)$/

function nameOf({ token }: Template): string {
	return TypeGuards.isTagToken(token) ? token.name : ''
}

/** Also those of texts that are included; of one that is not there nobody knows them. */
function childrenOf(template: Template): readonly Template[] {
	try {
		return template.children ? toValueSync(template.children(true, true)) : []
	} catch {
		return []
	}
}
