import { parsePost } from '@blog/core'
import type { PlanContext } from './context.ts'
import type { Intro } from './page-output.ts'

/** Renders the introduction of the home page: Markdown of the config. */
export async function introOf(context: PlanContext): Promise<Intro> {
	const { config, configFile = 'blog.config.ts', bodies } = context
	if (!config.intro) return { diagnostics: [] }
	const { title = '', text = '' } = config.intro
	const { schema: _, ...options } = config.blog
	// The line break: a config has no front matter.
	const { post } = await parsePost(`\n${text}`, { ...options, file: 'index.md' })
	if (!post) return { intro: { title, html: '' }, diagnostics: [] }
	const { html, diagnostics } = await bodies.page(post)
	return {
		intro: { title, html },
		diagnostics: diagnostics.map(({ line: _, column: __, ...found }) => ({
			...found,
			file: configFile,
		})),
	}
}
