import { join } from 'node:path'
import type { ResolvedConfig } from '../config/resolved-config.ts'
import { listContentFolders } from '../site/content-folder.ts'
import type { LoadedSite } from '../site/load-site.ts'
import { pathBelow } from '../site/path-below.ts'

/** Folders that a site is read from, below its own. */
export interface SourceFolders {
	/** Of content and of files beside it; empty for the site's own. */
	readonly contents: readonly string[]
	/** Of static files. */
	readonly statics: readonly string[]
}

/** What is usual: without a config nothing else is known. */
export const usualSources: SourceFolders = { contents: [], statics: ['static'] }

/** The folders that a site was read from. */
export function sourceFolders({
	dir,
	folders,
	config: { statics: ofFolders, copies },
}: Pick<LoadedSite, 'dir' | 'folders' | 'config'>): SourceFolders {
	const all = folders.map((folder) => pathBelow(dir, folder))
	// Of some files of the site's own folder that is none of static files.
	const ofCopies = copies.map(({ from }) => from).filter((from) => from !== '')
	const statics = [...ofFolders, ...ofCopies]
	return { contents: all.filter((folder) => !statics.includes(folder)), statics }
}

/** The folders that a site will be read from, before it is. */
export async function sourcesOfConfig(dir: string, config: ResolvedConfig): Promise<SourceFolders> {
	const outside = (config.blog.assetFolders ?? []).map((folder) => join(dir, folder))
	const folders = [...(await listContentFolders(dir, config)), ...outside]
	return sourceFolders({ dir, folders, config })
}

/** The folders of both. */
export function withSources(one: SourceFolders, other: SourceFolders): SourceFolders {
	return {
		contents: [...new Set([...one.contents, ...other.contents])],
		statics: [...new Set([...one.statics, ...other.statics])],
	}
}
