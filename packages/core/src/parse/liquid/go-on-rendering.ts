import type { Context, Liquid, Template } from 'liquidjs'

/** Told of a template that failed. */
export type TellFailure = (error: unknown, template: Template) => void

const register = 'tellFailure'

/** Makes a context whose failures are told instead of thrown. */
export function withFailures(context: Context, tell: TellFailure): Context {
	context.setRegister(register, tell)
	return context
}

/**
 * Makes an engine leave out a template that fails, and that alone: the block that it is in goes on, as in Jekyll. What is out of its limits ends all the same.
 *
 * @param engine Changed.
 */
export function goOnRendering({ renderer }: Liquid): void {
	const renderAll = renderer.renderTemplates.bind(renderer)
	renderer.renderTemplates = function* (templates, context, emitter) {
		let text = ''
		for (const template of templates) {
			try {
				const made: string = yield* renderAll([template], context)
				text += made
				emitter?.write(made)
			} catch (error) {
				const tell: TellFailure | undefined = context.getRegister(register)
				if (!tell || isOfLimit(error)) throw error
				tell(error, template)
			}
			if (context.breakCalled || context.continueCalled) break
		}
		return emitter ? emitter.buffer : text
	}
}

function isOfLimit(error: unknown): boolean {
	return error instanceof Error && /\blimit exceeded\b/.test(error.message)
}
