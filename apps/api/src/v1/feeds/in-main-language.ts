import type { Post } from '@blog/core'
import type { ApiState } from '../../state/api-state.ts'

/** Tells the posts that the home page of a site shows: those in its language, if it has several. */
export function inMainLanguage({
	blog: { languages },
	settings: { language },
}: ApiState): (post: Post<unknown>) => boolean {
	const isTold = languages.length > 1 && languages.includes(language)
	return (post) => !isTold || post.language === language
}
