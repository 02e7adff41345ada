import type { PluggableList } from 'unified'

/** Plug-ins for syntax that is on anyway: without options they are left out, so that the native parser stays in use. */
const builtIn = new Set(['remarkGfm', 'remarkParse', 'remarkFrontmatter'])

/** Tells whether a plug-in adds nothing to what is parsed anyway. */
export function isBuiltIn(plugin: PluggableList[number]): boolean {
	const settings = Array.isArray(plugin) ? plugin[1] : undefined
	return settings === undefined && builtIn.has(attacherOf(plugin)?.name ?? '')
}

/** The function of a plug-in, with or without settings; a preset has none. */
export function attacherOf(plugin: PluggableList[number]): { readonly name: string } | undefined {
	const attacher = Array.isArray(plugin) ? plugin[0] : plugin
	return typeof attacher === 'function' ? attacher : undefined
}
