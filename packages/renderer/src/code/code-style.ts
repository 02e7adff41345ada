import type { RenderOptions } from '../options.ts'
import { checkThemes } from './check-themes.ts'
import { defaultCodeStyle } from './default-code-style.ts'
import { defaultThemes } from './default-themes.ts'

/**
 * The colours of code blocks, for a style sheet: the classes of their pieces as custom properties. No page needs a style of its own, so
 * a Content Security Policy need not allow any.
 *
 * ```css
 * .shiki span { color: var(--shiki-light) }
 * @media (prefers-color-scheme: dark) { .shiki span { color: var(--shiki-dark) } }
 * ```
 *
 * @param options As for `createRenderer`.
 * @throws {BlogError} `CONFIG_INVALID` if a theme is not known.
 */
export async function codeStyle({ code = {} }: Pick<RenderOptions, 'code'> = {}): Promise<string> {
	if (code === false) return ''
	const { themes = defaultThemes } = code
	if (themes.light === defaultThemes.light && themes.dark === defaultThemes.dark)
		return defaultCodeStyle
	checkThemes(themes)
	const { createHighlighter } = await import('./highlighter.ts')
	return createHighlighter(themes).style()
}
