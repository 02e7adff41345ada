import { type Diagnostic, parsePost } from '@blog/core'
import type { PlanContext } from './context.ts'
import type { Intro } from './page-output.ts'

/** Renders the introduction of the home page: Markdown of the config. */
export async function introOf(context: PlanContext): Promise<Intro> {
	const { config, configFile = 'blog.config.ts', bodies } = context
	if (!config.intro) return { diagnostics: [] }
	const { title = '', text = '' } = config.intro
	const { schema: _, ...options } = config.blog
	// The line break: a config has no front matter.
	const parsed = await parsePost(`\n${text}`, {
		...options,
		language: config.language,
		file: 'index.md',
	})
	const body = parsed.post && (await bodies.page(parsed.post))
	return {
		intro: { title, html: body?.html ?? '' },
		diagnostics: [...parsed.diagnostics.filter(isOfText), ...(body?.diagnostics ?? [])].map(
			({ line: _, column: __, ...found }) => ({
				...found,
				file: configFile,
			}),
		),
	}
}

/** An introduction needs no title. */
function isOfText({ rule }: Diagnostic): boolean {
	return rule !== 'title-missing'
}
