import type { UrlRules } from '../metadata/generators/url-rules.ts'
import { isHtml } from '../parse/html-body.ts'

/** Whether a file is in `_posts`, `_drafts`, or another folder of Jekyll's that has been let in. */
export function isUnderscored(file: string): boolean {
	return /(?:^|\/)_[^/]*\//.test(file)
}

/** Tells of the sources of a folder that is no content folder which of them nobody takes for posts: anything may lie about there. */
export function liesAbout(urls: UrlRules | undefined): (file: string) => boolean {
	if (urls?.like === 'eleventy') return (file) => !isHtml(file)
	return (file) => urls?.like !== 'jekyll' || !isUnderscored(file)
}
