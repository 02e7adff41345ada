import { join } from 'node:path'
import { BlogError } from '../diagnostics/blog-error.ts'
import type { BlogOptions } from '../options.ts'

/** The failure for a folder of content that is not there, with the setting that names it. */
export function contentNotFound(
	root: string,
	content: string,
	urls: BlogOptions['urls'],
): BlogError {
	const setting = [...(settings[urls?.like ?? ''] ?? []), '`content`'].join(', or ')
	return new BlogError(
		'CONTENT_NOT_FOUND',
		`Expected a folder of Markdown at ${join(root, content)}; ${setting} says where it is`,
	)
}

/** What a config that was read in place of ours has for it. */
const settings: Readonly<Record<string, readonly string[]>> = {
	jekyll: ['`source` of the `_config.yml`'],
	hugo: ['`contentDir` of the Hugo config'],
	docusaurus: ['`path` of the blog in the `docusaurus.config`'],
}
