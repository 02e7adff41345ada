import type { LiveSite } from '@blog/builder'
import { formatDiagnostics } from '@blog/core'

/** Says of every file that cannot be read where the mistake is, and what is served in its place: a line for each. */
export function unreadFiles({ loader }: LiveSite['site']): readonly string[] {
	return loader.unread.map((diagnostic) => {
		const [line] = formatDiagnostics([diagnostic]).split('\n')
		return `${line}: ${loader.kept.has(diagnostic.file) ? 'what it was before is served' : 'it is left out'}`
	})
}
