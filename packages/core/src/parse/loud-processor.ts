import type { Transformer } from 'unified'
import { thrownError } from '../diagnostics/thrown-error.ts'
import { type Patience, patiently } from './patience.ts'

/** A processor of unified that is not frozen yet. */
interface Unfrozen {
	readonly transformers: { use(transformer: never): unknown }
	/** What {@link freezeIndex} counts while it is frozen. */
	readonly attachers: readonly (readonly unknown[])[]
	readonly freezeIndex: number
}

/**
 * Makes a processor take for an error whatever its plug-ins throw, which unified takes for a success if it is `null`, and makes one that never finishes throw as well. The plug-ins
 * stay what they are, so that one which is listed twice, or brought by another, is one.
 *
 * @param processor Of remark or rehype; changed.
 * @param patience Knows when they will not finish any more. Default: they are waited for.
 */
export function loudProcessor<Given extends Unfrozen>(
	processor: Given,
	patience?: Patience,
): Given {
	const { transformers } = processor
	const use = transformers.use as (transformer: unknown) => unknown
	transformers.use = (transformer: unknown) => {
		const [plugin] = processor.attachers[processor.freezeIndex] ?? []
		const { name = '' } = (plugin ?? {}) as { readonly name?: string }
		const who = name ? `\`${name}\`` : 'A plug-in'
		return use(loudly(transformer as Transformer, patience, who))
	}
	return processor
}

type Made = Awaited<ReturnType<Transformer>>

type Next = (error?: Error | undefined, ...left: unknown[]) => void

function loudly(transform: Transformer, patience: Patience | undefined, who: string): Transformer {
	const run = transform as (...given: unknown[]) => Made

	function runWith(...given: unknown[]): Made | Promise<Made> {
		try {
			const made = run(...given)
			return isPromise(made) ? patiently(made, patience, who).catch(fail) : made
		} catch (error) {
			return fail(error)
		}
	}

	/** What it returns besides is nobody's but an error's. unified hears the first call of `next` alone. */
	function runWithNext(tree: unknown, file: unknown, next: Next): void {
		const end = patience?.(() => next(new Error(`${who} never finished: it did not call \`next\``)))
		const done: Next = (...given) => {
			end?.()
			next(...given)
		}
		const failed = (error: unknown) => done(errorOf(error))
		try {
			const made: unknown = run(tree, file, done)
			if (isPromise(made)) made.then(undefined, failed)
		} catch (error) {
			failed(error)
		}
	}

	// unified gives a callback to who asks for it.
	return transform.length > 2
		? (tree, file, next) => runWithNext(tree, file, next as Next)
		: (tree, file) => runWith(tree, file) as ReturnType<Transformer>
}

function isPromise<Value>(made: Value): made is Value & Promise<Awaited<Value>> {
	return typeof (made as { readonly then?: unknown } | undefined)?.then === 'function'
}

function fail(error: unknown): never {
	throw errorOf(error)
}

/** unified asks whether there is one; what a plug-in throws of its own stays as it is. */
function errorOf(error: unknown): Error {
	return (error || thrownError(error)) as Error
}
