import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('../peers', import.meta.url))

/** Installs what we are measured beside into `bench/peers`, at its pinned versions, unless all of it is there. */
export function installPeers() {
	const { dependencies } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
	const there = Object.entries(dependencies).every(([name, version]) => versionOf(name) === version)
	if (there) return
	execFileSync('npm', ['install', '--no-audit', '--no-fund', '--prefix', folder], {
		stdio: 'inherit',
	})
}

/** A file in a package that is installed in `bench/peers`. */
export function peerFile(path) {
	return join(folder, 'node_modules', path)
}

/** Version of a package that is installed in `bench/peers`. */
export function versionOf(name) {
	const file = peerFile(join(name, 'package.json'))
	return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).version : undefined
}
