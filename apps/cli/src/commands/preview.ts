import { resolve } from 'node:path'
import type { Command } from 'commander'
import type { CommandContext } from '../command-context.ts'
import { type ListeningFlags, withListening } from '../options/listening-options.ts'
import { untilStopped } from '../terminal/until-stopped.ts'

interface PreviewFlags extends ListeningFlags {
	readonly out?: string
}

/** Adds `blog preview`. */
export function addPreview(program: Command, { io }: CommandContext): void {
	const command = program
		.command('preview')
		.description('Serve the built site.')
		.argument('[dir]', 'folder of the site', '.')
		.option('-o, --out <folder>', 'where it was built (default: as `blog build` has it)')
	withListening(command, { port: 4321, takesNext: true })
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
