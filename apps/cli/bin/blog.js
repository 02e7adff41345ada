#!/usr/bin/env node
import module from 'node:module'

// Node 22.8 keeps what it has compiled; in older ones there is no such function.
module.enableCompileCache?.()
import('../dist/main.js').catch((error) => {
	const isUnbuilt =
		error?.code === 'ERR_MODULE_NOT_FOUND' && String(error.message).includes('dist/main.js')
	const isVerbose = process.argv.includes('--verbose')
	process.stderr.write(
		isUnbuilt
			? 'blog is not built yet: run `pnpm build` first\n'
			: isVerbose
				? `${error?.stack ?? error}\n`
				: `blog: cannot start: ${error?.message ?? error} (--verbose shows where)\n`,
	)
	process.exitCode = 3
})
