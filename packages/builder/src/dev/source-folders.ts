import { relative, sep } from 'node:path'
import type { ResolvedConfig } from '../config/resolved-config.ts'
import { listContentFolders } from '../site/content-folder.ts'
import type { LoadedSite } from '../site/load-site.ts'

/** Folders that a site is read from, below its own. */
export interface SourceFolders {
	/** Of content and of files beside it; empty for the site's own. */
	readonly contents: readonly string[]
	/** Of static files. */
	readonly statics: readonly string[]
}

/** The folders that a site was read from. */
export function sourceFolders({
	dir,
	folders,
	config,
}: Pick<LoadedSite, 'dir' | 'folders' | 'config'>): SourceFolders {
	const { statics } = config
	const contents = folders.map((folder) => below(dir, folder))
	return { contents: contents.filter((folder) => !statics.includes(folder)), statics }
}

/** The folders that a site will be read from, before it is; without a config those that are usual. */
export async function sourcesOfConfig(
	dir: string,
	config: ResolvedConfig | undefined,
): Promise<SourceFolders> {
	if (config === undefined) return { contents: [], statics: ['static'] }
	const { statics, blog } = config
	const outside = blog.assetFolders ?? []
	const contents = (await listContentFolders(dir, config)).map((folder) => below(dir, folder))
	return { contents: [...contents, ...outside], statics }
}

function below(dir: string, folder: string): string {
	return relative(dir, folder).split(sep).join('/')
}
