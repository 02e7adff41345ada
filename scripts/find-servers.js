import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

/**
 * Finds an installed server that speaks the protocol of Redis.
 *
 * @returns {string | undefined} The path of the program.
 */
export function findRedis() {
	return findProgram('valkey-server', 'redis-server')
}

/**
 * Finds an installed nginx.
 *
 * @returns {string | undefined} The path of the program.
 */
export function findNginx() {
	return findProgram('nginx')
}

function findProgram(...names) {
	// Debian's paths of a user lack the last.
	const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin']
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
