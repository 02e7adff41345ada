import type { CodeRenderer, RenderOptions } from '../options.ts'
import { checkThemes } from './check-themes.ts'

/**
 * Sets up code blocks once for a blog. The highlighter is loaded with the first one: with threads that colour code it never is here.
 *
 * @throws {BlogError} `CONFIG_INVALID` if a theme is not known.
 */
export function codeRendererOnDemand(
	options: Pick<RenderOptions, 'code' | 'labels'>,
): CodeRenderer {
	const themes = options.code ? options.code.themes : undefined
	if (themes) checkThemes(themes)
	let loading: Promise<CodeRenderer> | undefined

	async function load(): Promise<CodeRenderer> {
		const { createCodeRenderer } = await import('./create-code-renderer.ts')
		return createCodeRenderer(options)
	}

	return {
		async render(...block) {
			loading ??= load()
			return (await loading).render(...block)
		},
	}
}
