import { existsSync, realpathSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { hashOf } from '../text/digest.ts'

/**
 * Where a site's cache is: beside other caches in its `node_modules`, if it has one; else in the user's folder of caches, so that a
 * folder of notes stays a folder of notes. `BLOG_CACHE` in the environment names another folder.
 *
 * @param dir The site's folder.
 */
export function cacheFolder(dir: string, env: NodeJS.ProcessEnv = process.env): string {
	const name = hashOf(realPath(dir))
	if (env.BLOG_CACHE) return join(env.BLOG_CACHE, name)
	if (existsSync(join(dir, 'node_modules'))) return join(dir, 'node_modules/.cache/blog')
	return join(userCaches(env), 'blog', name)
}

/** The same site by whatever path; one that does not exist is found out later. */
function realPath(dir: string): string {
	return existsSync(dir) ? realpathSync(dir) : dir
}

function userCaches(env: NodeJS.ProcessEnv): string {
	if (process.platform === 'darwin') return join(homedir(), 'Library/Caches')
	if (process.platform === 'win32') return env.LOCALAPPDATA ?? join(homedir(), 'AppData/Local')
	return env.XDG_CACHE_HOME || join(homedir(), '.cache')
}
