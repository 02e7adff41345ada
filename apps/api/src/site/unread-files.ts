import type { LiveSite } from '@blog/builder'
import { formatDiagnostics } from '@blog/core'

/** Says of every file that cannot be read where the mistake is, and what is served in its place: a line for each. */
export function unreadFiles({ loader, blog }: LiveSite['site']): readonly string[] {
	const leftOut = new Set(blog.skipped.map(({ file }) => file))
	return loader.unread.map((diagnostic) => {
		const [line] = formatDiagnostics([diagnostic]).split('\n')
		return `${line}: ${leftOut.has(diagnostic.file) ? 'it is left out' : 'what it was before is served'}`
	})
}
