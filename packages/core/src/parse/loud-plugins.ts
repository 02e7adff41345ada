import type { Pluggable, PluggableList, Plugin, Transformer } from 'unified'
import { thrownError } from '../diagnostics/thrown-error.ts'
import { type Patience, patiently } from './patience.ts'

/**
 * Plug-ins as they are, but that what they throw is always an error, which unified takes for a success if it is `null`, and that one that never finishes throws as well.
 *
 * @param plugins Of unified: remark or rehype.
 * @param patience Knows when they will not finish any more. Default: they are waited for.
 */
export function loudPlugins(plugins: PluggableList, patience?: Patience): PluggableList {
	// A plug-in that is listed twice is one for unified, with the settings of the last.
	const known = new Map<Plugin<unknown[]>, Plugin<unknown[]>>()

	function loud(plugin: Plugin<unknown[]>): Plugin<unknown[]> {
		// What is none is refused by unified.
		if (typeof plugin !== 'function') return plugin
		const made =
			known.get(plugin) ??
			function (...settings) {
				const transform = plugin.apply(this, settings)
				if (typeof transform !== 'function') return transform
				return loudly(transform, patience, plugin.name ? `\`${plugin.name}\`` : 'A plug-in')
			}
		known.set(plugin, made)
		return made
	}

	function each(pluggable: Pluggable): Pluggable {
		if (Array.isArray(pluggable)) {
			const [plugin, ...settings] = pluggable
			return [loud(plugin as Plugin<unknown[]>), ...settings]
		}
		if (typeof pluggable === 'function') return loud(pluggable as Plugin<unknown[]>)
		const isPreset = typeof pluggable === 'object' && Array.isArray(pluggable?.plugins)
		return isPreset ? { ...pluggable, plugins: pluggable.plugins?.map(each) ?? [] } : pluggable
	}

	return plugins.map(each)
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
