import { closingAt, endOfItem, isSign } from '@blog/core/script'
import type { ProgramPart } from './parts-through.ts'
import type { ScriptCall } from './script-calls.ts'

/**
 * Finds what a function is asked for in parts of a program, also by functions that pass on what they are given: `entriesOf('notes')`, which calls `getCollection(name)`.
 *
 * @returns Texts and other values that are written out.
 */
export function namesAsked(method: string, parts: readonly ProgramPart[]): readonly unknown[] {
	/** Which argument is what is asked for, by the names of functions. */
	const asking = new Map([[method, 0]])
	const found = new Set<unknown>()
	// One that passes on may be passed on itself.
	for (let known = 0; known < asking.size; ) {
		known = asking.size
		for (const part of parts)
			for (const [name, at] of [...asking])
				for (const call of callsIn(part, name)) {
					const value = [call.argument, call.second][at]
					if (value !== undefined) found.add(value)
					else passOn(part, call.given[at]?.[0]?.text)
				}
	}
	return [...found]

	function passOn(part: ProgramPart, name: string | undefined): void {
		const at = name === undefined ? -1 : parametersOf(part).indexOf(name)
		if (at < 0 || at > 1) return
		for (const [own, start] of part.module.starts)
			if (start === part.start && !asking.has(own)) asking.set(own, at)
	}
}

/** Calls of a function, whatever a part of a program calls it. */
function callsIn(
	{ module: { tokens, script, imports }, start, end }: ProgramPart,
	name: string,
): readonly ScriptCall[] {
	const [first, last] = [tokens[start]?.at ?? 0, tokens[end]?.at ?? Number.POSITIVE_INFINITY]
	const local = [...imports].flatMap(([own, { exported }]) => (exported === name ? [own] : []))
	return [...new Set([name, ...local])].flatMap((own) =>
		script.calls(own).filter(({ at }) => at >= first && at < last),
	)
}

/** The names that a function gives what it is called with, empty for those that it takes apart. */
function parametersOf({ module: { tokens }, start, end }: ProgramPart): readonly string[] {
	const open = tokens.findIndex((token, index) => index >= start && isSign(token, '('))
	if (open < 0 || open >= end) return []
	const names: string[] = []
	for (let index = open + 1; index < closingAt(tokens, open); ) {
		const first = tokens[index]
		names.push(first?.kind === 'word' ? first.text : '')
		index = endOfItem(tokens, index) + 1
	}
	return names
}
