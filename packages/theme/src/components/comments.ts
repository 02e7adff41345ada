import { type Html, raw } from '../html/html.ts'

/** The place for comments, of which the theme has none: they are somebody's service. */
export function Comments(): Html {
	return raw('')
}
