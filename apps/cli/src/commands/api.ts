import { resolve } from 'node:path'
import type { Command } from 'commander'
import type { CommandContext } from '../command-context.ts'
import { wholeNumber } from '../parse-number.ts'
import { printGravest } from '../print-diagnostics.ts'
import { untilStopped } from '../until-stopped.ts'

/** Adds `blog api`. */
export function addApi(program: Command, { io }: CommandContext): void {
	program
		.command('api')
		.description('Serve the posts over HTTP as JSON.')
		.argument('[dir]', 'folder of the site', '.')
		.option('-p, --port <number>', 'port; 0 takes any', wholeNumber(0, 65_535), 4322)
		.option('--host <name>', 'address to listen on', '127.0.0.1')
		.addHelpText('after', '\nDrafts are never served.\n\nExample: blog api my-blog --port 8080')
		.action(
			async (dir: string, { port, host }: { readonly port: number; readonly host: string }) => {
				const { startApi } = await import('@blog/api/node')
				const server = await startApi(resolve(io.cwd, dir), {
					port,
					host,
					onError: (error, path) => io.stderr.write(`${path}: ${error.stack ?? error.message}\n`),
				})
				await printGravest(server.diagnostics, dir, io)
				io.stdout.write(`${server.url}\n`)
				await untilStopped(io.signal, server)
			},
		)
}
