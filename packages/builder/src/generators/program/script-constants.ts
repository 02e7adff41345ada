import { limitedNames, type Scope, type ScriptValue, type Token, valueAt } from '@blog/core/script'
import { assignmentsIn, computedAt, withMember } from './script-assignments.ts'
import type { importsIn } from './script-declarations.ts'

/** What the constants of a program are read with. */
export interface ConstantOptions extends Pick<Scope, 'env' | 'through'> {
	/** Where their values begin. */
	readonly starts: ReadonlyMap<string, number>
	readonly imports: ReturnType<typeof importsIn>
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
	{ starts, imports, imported, env, through }: ConstantOptions,
): ScriptConstants {
	const assignments = assignmentsIn(tokens, starts)
	const read = new Map<string, ScriptValue | undefined>()

	const named = (name: string, depth = 0): ScriptValue | undefined => {
		const start = starts.get(name)
		if (start === undefined) {
			const from = imports.get(name)
			return from && imported(from.from, from.exported)
		}
		if (read.has(name)) return read.get(name)
		// A constant that is made of itself is none.
		read.set(name, undefined)
		const value = assignedTo(name, valueAt(tokens, start, own, depth).found, depth)
		read.set(name, value)
		return value
	}
	const scope = (): Scope => ({
		named: limitedNames(named),
		...(env && { env }),
		...(through && { through }),
	})
	/** Of all constants together: there may be many. */
	const own = scope()

	const assignedTo = (name: string, object: ScriptValue, depth = 0): ScriptValue =>
		assignments
			.filter((one) => one.name === name)
			.reduce((found, { path, isConditional, at, value }) => {
				const read = isConditional ? computedAt(at) : valueAt(tokens, value, own, depth).found
				return withMember(found, path, { ...read, at })
			}, object)
	return { named, assignedTo, scope }
}
