import { carriedValue } from './carried-value.ts'
import { type TemplateAction, templateActions } from './template-actions.ts'
import { CONTEXT, templateBlocks } from './template-blocks.ts'
import { isStore, keepsOnly, keptAs, takenFrom, wholeStore } from './template-stores.ts'

/** What stands between the tags of a shortcode. */
export const INNER = 'inner'

/** Where values go in a template. Each action has a name, each variable, each `.` of a block and each key of a store. */
export interface TemplateFlow {
	/** From a name to those that hold something of it. */
	readonly edges: ReadonlyMap<string, readonly string[]>
	/** Names of actions that write what they hold. */
	readonly outputs: readonly string[]
	/** The same by their names. */
	readonly actions: ReadonlyMap<string, TemplateAction>
	/** Texts in actions, which stand there by their place in this list. */
	readonly texts: readonly string[]
	/** Actions that call a partial, and its name if it says one. */
	readonly calls: readonly { readonly action: string; readonly partial: string | undefined }[]
}

const control = /^(else(?:\s+(?:if|with|range))?|if|with|range|define|block|end)(?!\w)([\s\S]*)/
const assignment = /^\s*((?:\$\w+\s*,\s*)?\$\w+)\s*:?=([\s\S]*)/
const partial = /(?<![\w.])(?:partial(?:Cached)?|partials\.\w+|template)(?![\w.])\s*(?:"(\d+)")?/g

/** Reads where values go, without running anything. */
export function templateFlow(template: string): TemplateFlow {
	const { actions, texts } = templateActions(template)
	const edges = new Map<string, string[]>()
	const outputs: string[] = []
	const calls: { action: string; partial: string | undefined }[] = []
	const blocks = templateBlocks(texts)
	const link = (from: string, to: string) => {
		const known = edges.get(from)
		if (known) known.push(to)
		else edges.set(from, [to])
	}
	for (const [at, { code, isCommented }] of actions.entries()) {
		const [, word, said = code] = control.exec(code) ?? []
		const outer = blocks.dot()
		const [, names = '', assigned = said] = assignment.exec(said) ?? []
		const dot = word === undefined ? undefined : blocks.follow(word, said)
		if (blocks.isDead()) continue
		const value = carriedValue(assigned)
		const variables = names.match(/\$\w+/g) ?? []
		const written = [...variables, ...(dot === undefined ? [] : [dot]), ...keptAs(value, texts)]
		const isOutput = word === undefined && names === '' && !isCommented && !keepsOnly(value.trim())
		if (written.length === 0 && !isOutput) continue
		const action = `action ${at}`
		if (isOutput) outputs.push(action)
		for (const name of readIn(value, outer, texts)) link(name, action)
		for (const name of written) link(action, name)
		if (isStore(value)) for (const name of variables) for (const to of wholeStore) link(name, to)
		for (const [, key] of value.matchAll(partial))
			calls.push({ action, partial: key === undefined ? undefined : texts[Number(key)] })
	}
	const named = new Map(actions.map((action, at) => [`action ${at}`, action] as const))
	return { edges, outputs, calls, actions: named, texts }
}

/** Names of what a value is made of. */
function readIn(value: string, dot: string, texts: readonly string[]): readonly string[] {
	const isOfDot = dot === CONTEXT ? /(?<![\w$).\]])\.(?!\w)/ : /(?<![\w$).\]])\./
	return [
		...(/\.Inner(?:Deindent)?\b/.test(value) ? [INNER] : []),
		...(isOfDot.test(value) ? [dot] : []),
		...(/\$(?![\w.])/.test(value) ? [CONTEXT] : []),
		...new Set(value.match(/\$\w+/g)),
		...takenFrom(value, texts),
	]
}

/** Names that hold something of others. */
export function reached(
	edges: TemplateFlow['edges'],
	sources: Iterable<string>,
): ReadonlySet<string> {
	const found = new Set(sources)
	for (const name of found) for (const next of edges.get(name) ?? []) found.add(next)
	return found
}
