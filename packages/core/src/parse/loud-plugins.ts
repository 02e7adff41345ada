import type { Pluggable, PluggableList, Plugin, Transformer } from 'unified'

/**
 * Plug-ins as they are, but that what they throw is always an error: unified takes `throw null` for a success.
 *
 * @param plugins Of unified: remark or rehype.
 */
export function loudPlugins(plugins: PluggableList): PluggableList {
	// A plug-in that is listed twice is one for unified, with the settings of the last.
	const known = new Map<Plugin<unknown[]>, Plugin<unknown[]>>()

	function loud(plugin: Plugin<unknown[]>): Plugin<unknown[]> {
		// What is none is refused by unified.
		if (typeof plugin !== 'function') return plugin
		const made =
			known.get(plugin) ??
			function (...settings) {
				const transform = plugin.apply(this, settings)
				return typeof transform === 'function' ? loudly(transform) : transform
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

function loudly(transform: Transformer): Transformer {
	const run = transform as (...given: unknown[]) => ReturnType<Transformer>
	const runLoudly = (...given: unknown[]): ReturnType<Transformer> => {
		try {
			const made = run(...given)
			return made instanceof Promise ? made.catch(fail) : made
		} catch (error) {
			return fail(error)
		}
	}
	// unified gives a callback to who asks for it.
	return transform.length > 2
		? (tree, file, next) => runLoudly(tree, file, next)
		: (tree, file) => runLoudly(tree, file)
}

function fail(error: unknown): never {
	throw error || new Error(`${error === '' ? 'an empty text' : error} was thrown`)
}
