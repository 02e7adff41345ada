#!/usr/bin/env node
import('../dist/main.js').catch((error) => {
	const isUnbuilt =
		error?.code === 'ERR_MODULE_NOT_FOUND' && String(error.message).includes('dist/main.js')
	process.stderr.write(
		isUnbuilt ? 'blog is not built yet: run `pnpm build` first\n' : `${error?.stack ?? error}\n`,
	)
	process.exitCode = 3
})
