import { createReport, type Rule } from '@blog/core'

/** Every rule of `@blog/renderer`. The ids are permanent. */
export const rules = {
	'link-broken': {
		severity: 'error',
		summary: 'A link leads to a file or page of this blog that does not exist.',
		note: 'Relative links start from the folder of the Markdown file. Mind capitals: they count on most servers. Of `ref`, `post_url` and `link` in templates readers get the words without a link.',
	},
	'path-missing': {
		severity: 'warning',
		summary:
			'A link or an image has a path with a leading slash, and nothing of this site is there.',
		note: 'It is no page, redirect or static file. `blog check` and `blog dev` look at the menu and at `redirects.paths` of the config too, and at whether each pattern there fits a post or a page. If something else on the same host answers it, say so above the line: `<!-- blog-ignore path-missing: reason -->`.',
	},
	'link-fragment-missing': {
		severity: 'warning',
		summary: 'A link leads to a part (`#part`) that its page does not have.',
		note: 'Ids come from headings (`## Two words` is `#two-words`) and from `id` in raw HTML. The link still opens the page, at its top.',
	},
	'image-broken': {
		severity: 'error',
		summary: 'An image, video or audio file does not exist, or one that a `srcset` names.',
		note: 'Relative paths start from the folder of the Markdown file. A path with a leading slash is one of the static folder: if nothing is there that is only a warning, `path-missing`, since something else on the same host may answer it.',
	},
	'code-language-unknown': {
		severity: 'warning',
		summary: 'The language of a code block is not known, so it has no colours.',
		note: 'Use a name of https://shiki.style/languages, or `text` for what is no code.',
	},
	'math-invalid': {
		severity: 'error',
		summary: 'A formula is not valid TeX; its source is shown instead.',
		note: 'What KaTeX understands is listed at https://katex.org/docs/supported.',
	},
	'html-removed': {
		severity: 'warning',
		summary: 'HTML of an author who is not trusted has something that is not shown.',
		note: 'Scripts, styles, frames, players, forms, classes, `on…` attributes and `javascript:` addresses are taken out; text stays. Authors are trusted unless the config or the post says `trusted: false`, or a Hugo config `unsafe: false`, which leaves alone what shortcodes make.',
	},
	'rehype-plugin-failed': {
		severity: 'error',
		summary: 'A rehype plug-in failed on this post.',
		note: 'The post is shown without the changes of the plug-ins. The message is the one of the plug-in, or says that it never finished.',
	},
	'rehype-plugin-message': {
		severity: 'warning',
		summary: 'A rehype plug-in has something to say about a post.',
		note: 'The message is the one of the plug-in, its name is in front.',
	},
} as const satisfies Record<string, Rule>

/** The id of a rule of `@blog/renderer`. */
export type RendererRuleId = keyof typeof rules

/** Creates a diagnostic of one of the {@link rules}. */
export const report = createReport(rules)
