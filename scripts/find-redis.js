import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

/**
 * Finds an installed server that speaks the protocol of Redis.
 *
 * @returns {string | undefined} The path of the program.
 */
export function findRedis() {
	const folders = (process.env.PATH ?? '').split(delimiter)
	const names = ['valkey-server', 'redis-server']
	return folders.flatMap((folder) => names.map((name) => join(folder, name))).find(isExecutable)
}

function isExecutable(path) {
	try {
		accessSync(path, constants.X_OK)
		return true
	} catch {
		return false
	}
}
