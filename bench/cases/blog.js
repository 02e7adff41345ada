import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { run } from '../lib/measure.js'
import { blog } from '../lib/work.js'

const script = (name) => fileURLToPath(new URL(name, import.meta.url))

/** Our build with the whole theme, as the command does it. Exit code 1 says that posts have mistakes; the site is whole all the same. */
export function build(work, site, { cold = true } = {}) {
	const out = join(work, 'out-blog')
	const start = () => {
		if (cold) rmSync(out, { recursive: true, force: true })
		const args = [blog, 'build', site, '--out', out, ...(cold ? ['--no-cache'] : [])]
		const env = { BLOG_CACHE: join(work, 'cache') }
		return run(process.execPath, args, { codes: [0, 1], env })
	}
	return Object.assign(start, { out })
}

/** One template, no lists, no feeds: what a program does with the packages alone. */
export function bare(work, site, { highlight }) {
	const out = join(work, 'out-bare')
	const start = () => {
		rmSync(out, { recursive: true, force: true })
		return run(process.execPath, [script('bare-blog.js'), site, out, String(highlight)])
	}
	return Object.assign(start, { out })
}

/** Every post as data with its HTML, without highlighting, as the libraries beside do it. */
export function library(site) {
	return () => run(process.execPath, [script('bare-blog.js'), site, '', 'false'])
}
