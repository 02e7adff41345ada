import {
	elsewhere,
	endOfInitialiser,
	knownAlong,
	limitedNames,
	memberAlong,
	placedAt,
	type Scope,
	type ScriptValue,
	type Token,
	valueAt,
} from '@blog/core/script'
import { assignmentsIn, computedAt } from './script-assignments.ts'
import type { importsIn } from './script-declarations.ts'
import { partsIn } from './script-parts.ts'
import { withMembers } from './with-members.ts'

/** What the constants of a program are read with. */
export interface ConstantOptions
	extends Pick<Scope, 'env' | 'isEnvPart' | 'through' | 'conditions'> {
	/** Where their values begin. */
	readonly starts: ReadonlyMap<string, number>
	readonly imports: ReturnType<typeof importsIn>
	/** The program. */
	readonly source: string
	/** A constant of another module. */
	imported(from: string, name: string): ScriptValue | undefined
}

/** The constants of a program: each is read once, when it is asked for. */
export interface ScriptConstants {
	named(name: string, depth?: number): ScriptValue | undefined
	/** An object with what the program assigns to the members of a constant. */
	assignedTo(name: string, object: ScriptValue, depth?: number): ScriptValue
	/** For values that are read together. */
	scope(): Scope
}

export function scriptConstants(
	tokens: readonly Token[],
	{ starts, imports, source, imported, ...reading }: ConstantOptions,
): ScriptConstants {
	const assignments = assignmentsIn(tokens, starts)
	const parts = partsIn(tokens)
	const read = new Map<string, ScriptValue | undefined>()

	const named = (name: string, depth = 0): ScriptValue | undefined => {
		const part = parts.get(name)
		const start = starts.get(name) ?? part?.start
		if (start === undefined) {
			const from = imports.get(name)
			const found = from && !read.has(name) ? imported(from.from, from.exported) : undefined
			if (found) read.set(name, placedAt(found, elsewhere))
			return read.get(name)
		}
		if (read.has(name)) return read.get(name)
		// A constant that is made of itself is none.
		read.set(name, undefined)
		const whole = valueFrom(start, depth)
		const member = part && (starts.has(name) ? undefined : knownAlong(whole, [part.key]))
		const value = part ? member : assignedTo(name, whole, depth)
		read.set(name, value)
		return value
	}
	const scope = (): Scope => ({ ...reading, named: limitedNames(named) })
	/** Of all constants together: there may be many. */
	const own = scope()

	/** What comes behind a statement is not looked at. */
	const valueFrom = (start: number, depth: number): ScriptValue =>
		valueAt(tokens.slice(start, endOfInitialiser(tokens, start, source)), 0, own, depth).found

	const assignedTo = (name: string, object: ScriptValue, depth = 0): ScriptValue => {
		const given = (assignments.get(name) ?? [])
			.filter(({ path, isOfList }) => !isOfList || isListOfTexts(memberAlong(object, path)))
			.map(({ path, isConditional, isOfList, at, value }) => {
				const read = isConditional || isOfList ? computedAt(at) : valueFrom(value, depth)
				return { path, value: { ...read, at } }
			})
		return withMembers(object, given)
	}
	return { named, assignedTo, scope }
}

/** Of other lists what is written out counts, though more may be added: a program that adds a plug-in has still all the others. */
function isListOfTexts(one: ScriptValue | undefined): boolean {
	return Array.isArray(one?.value) && one.value.every(({ value }) => typeof value === 'string')
}
