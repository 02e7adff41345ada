import { resolve } from 'node:path'
import type { Command } from 'commander'
import type { CommandContext } from '../command-context.ts'
import { wholeNumber } from '../options/parse-number.ts'
import { someText } from '../options/some-text.ts'
import { untilStopped } from '../terminal/until-stopped.ts'

interface PreviewFlags {
	readonly out?: string
	readonly port: number
	readonly host: string
}

/** Adds `blog preview`. */
export function addPreview(program: Command, { io }: CommandContext): void {
	program
		.command('preview')
		.description('Serve the built site.')
		.argument('[dir]', 'folder of the site', '.')
		.option('-o, --out <folder>', 'where it was built (default: as `blog build` has it)')
		.option(
			'-p, --port <number>',
			'port; the next free one if it is taken; 0 takes any',
			wholeNumber(0, 65_535),
			4321,
		)
		.option('--host <name>', 'address to listen on', someText, '127.0.0.1')
		.addHelpText('after', '\nExample: blog preview my-blog --out public')
		.action(async (dir: string, { out, port, host }: PreviewFlags) => {
			const { defaultOut, loadConfig, startPreviewServer } = await import('@blog/builder')
			const root = resolve(io.cwd, dir)
			const { config } = await loadConfig(root)
			const folder = out === undefined ? resolve(root, defaultOut(config)) : resolve(io.cwd, out)
			const server = await startPreviewServer(folder, { port, host, basePath: config.basePath })
			await untilStopped(io, server)
		})
}
