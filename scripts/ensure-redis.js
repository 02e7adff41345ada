// The tests of a second level of a cache run against a real Redis or Valkey: uses the installed one; on Debian as root, installs it; else they are
// skipped.
import { findRedis } from './find-redis.js'
import { installOnDebian } from './install-on-debian.js'

if (!findRedis()) {
	try {
		installOnDebian('redis-server')
	} catch {
		// The message of apt-get is on the screen; what needs no server is tested nonetheless.
	}
}
if (!findRedis())
	process.stderr.write(
		'Neither `redis-server` nor `valkey-server` was found: the tests that need one are skipped.\n',
	)
