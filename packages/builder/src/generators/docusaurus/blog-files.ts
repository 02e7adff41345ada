import type { UnreadSetting } from '../generator-site.ts'
import type { Script } from '../program/read-script.ts'
import { excludedFiles } from '../scripted/excluded-files.ts'
import type { ScriptedLayout } from '../scripted/scripted-layout.ts'
import { processedPosts } from './processed-posts.ts'

/** Which files are posts of a blog, as its options say. */
export interface BlogFiles {
	/** Absent if nothing is said: all Markdown. */
	readonly include: readonly string[] | undefined
	/** Absent if nothing is said: as usual. */
	readonly exclude: readonly string[] | undefined
	readonly unread: readonly UnreadSetting[]
	/** What nobody can tell: nothing is to be published. */
	readonly untold: NonNullable<ScriptedLayout['untold']>
	/** The settings that would say that. */
	readonly untoldSettings: readonly string[]
}

/**
 * Reads which files a blog has.
 *
 * @param paths Where its options are, or may be: the first that are there count.
 */
export function blogFiles(script: Script, paths: readonly (readonly string[])[]): BlogFiles {
	const ofKey = (key: string, isOfOthers: boolean) =>
		excludedFiles(script, 'docusaurus', {
			setting: `blog.${key}`,
			paths: paths.map((one) => [...one, key]),
			isOfOthers,
		})
	const excluded = ofKey('exclude', true)
	const included = ofKey('include', false)
	const processed = processedPosts(script, paths)
	// One is told where it is said; of both nothing else is known where the blog is not.
	const untold = [...(excluded.untold.length > 0 ? excluded.untold : included.untold), ...processed]
	const unread = excluded.unread.length > 0 ? excluded.unread : included.unread
	return {
		include: included.patterns,
		exclude: excluded.patterns,
		unread: untold.length > 0 ? [] : unread,
		untold,
		untoldSettings: [
			...(excluded.untold.length > 0 ? ['blog.exclude'] : []),
			...(included.untold.length > 0 ? ['blog.include'] : []),
			...(processed.length > 0 ? ['blog.processBlogPosts'] : []),
		],
	}
}
