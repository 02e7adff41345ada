// Some tests run against real servers: a second level of a cache in Redis or Valkey, the API behind nginx. Uses the installed ones; on Debian as root, installs
// them; else those tests are skipped.
import { findNginx, findRedis } from './find-servers.js'
import { installOnDebian } from './install-on-debian.js'

for (const [find, name] of [
	[findRedis, 'redis-server'],
	[findNginx, 'nginx-light'],
]) {
	if (find()) continue
	try {
		installOnDebian(name)
	} catch {
		// The message of apt-get is on the screen; what needs no server is tested nonetheless.
	}
	if (!find()) process.stderr.write(`No ${name} was found: the tests that need one are skipped.\n`)
}
