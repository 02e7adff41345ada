import type { Context, Liquid, Template } from 'liquidjs'
import { leaves, mayLeaveUndone, namesIn, ownNames } from './effects.ts'
import { forget } from './unknown-values.ts'

/** Told of a template that failed. */
export type TellFailure = (error: unknown, template: Template) => void

const register = 'tellFailure'
const current = 'template'

/** Makes a context whose failures are told instead of thrown. */
export function withFailures(context: Context, tell: TellFailure): Context {
	context.setRegister(register, tell)
	return context
}

/** Tells of the template that is being rendered what does not make it fail. */
export function tellProblem(context: Context, problem: Error): void {
	const tell: TellFailure | undefined = context.getRegister(register)
	tell?.(problem, context.getRegister(current))
}

/**
 * Makes an engine leave out a template that fails, and that alone: the block that it is in goes on, as in Jekyll. What it may have given a value is unknown after that, and a loop
 * that it may have left is left out with it. What is out of its limits ends all the same.
 *
 * @param engine Changed.
 */
export function goOnRendering({ renderer }: Liquid): void {
	const renderAll = renderer.renderTemplates.bind(renderer)
	const failures = new WeakMap<Context, number>()
	const failuresIn = (context: Context) => failures.get(context) ?? 0
	renderer.renderTemplates = function* (templates, context, emitter) {
		let text = ''
		for (const template of templates) {
			const [before, scopes] = [failuresIn(context), scopesOf(context)]
			context.setRegister(current, template)
			try {
				const made: string = yield* renderAll([template], context)
				text += made
				emitter?.write(made)
				// A text that is captured lacks what failed in it.
				if (failuresIn(context) > before)
					for (const name of ownNames(template)) forget(context, name)
			} catch (error) {
				const tell: TellFailure | undefined = context.getRegister(register)
				while (scopesOf(context) > scopes) context.pop()
				if (!tell || isOfLimit(error) || leaves(template)) throw error
				if (mayLeaveUndone(template, error)) {
					failures.set(context, before + 1)
					for (const name of namesIn(template)) forget(context, name)
				}
				tell(error, template)
			}
			if (context.breakCalled || context.continueCalled) break
		}
		return emitter ? emitter.buffer : text
	}
}

function scopesOf(context: Context): number {
	const count = context.push({})
	context.pop()
	return count - 1
}

function isOfLimit(error: unknown): boolean {
	return error instanceof Error && /\blimit exceeded\b/.test(error.message)
}
