import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** Installs a package of the system where that needs no question: on Debian, as root. */
export function installOnDebian(name) {
	if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return
	const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
	execFileSync('apt-get', ['update', '-qq'], options)
	execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], options)
}
