import { resolve } from 'node:path'
import type { Command } from 'commander'
import type { CommandContext } from '../command-context.ts'
import { type ListeningFlags, withListening } from '../options/listening-options.ts'
import { type ShownFlags, shownOf, withShown } from '../options/shown-options.ts'
import { plain } from '../terminal/plain.ts'
import { countDiagnostics, printGravest } from '../terminal/print-diagnostics.ts'
import { untilStopped } from '../terminal/until-stopped.ts'

interface DevFlags extends ShownFlags, ListeningFlags {}

/** Of changed files that are named. */
const MOST_NAMES = 5

/** Adds `blog dev`. */
export function addDev(program: Command, { io }: CommandContext): void {
	const command = withShown(
		program.command('dev').description('Serve the site while you write, with live reload.'),
	).argument('[dir]', 'folder of the site', '.')
	withListening(command, { port: 4321, takesNext: true })
		.addHelpText('after', '\nExample: blog dev my-blog --drafts')
		.action(async (dir: string, flags: DevFlags) => {
			const { startDevServer } = await import('@blog/builder')
			const server = await startDevServer(resolve(io.cwd, dir), {
				...shownOf(flags),
				port: flags.port,
				host: flags.host,
				async onLoad(diagnostics, files, left, failure) {
					await printGravest(diagnostics, dir, io)
					if (files.length === 0) return
					const count = countDiagnostics(diagnostics) || 'no problems'
					const rest = failure === '' ? restOf(left) : `; no page could be looked at: ${failure}`
					io.stderr.write(`changed: ${namesOf(files)}; ${count}${rest}\n`)
				},
				onFailure(reason, files) {
					io.stderr.write(`changed: ${namesOf(files)}; the last good site stays: ${reason}\n`)
				},
			})
			if (flags.port !== 0 && server.port !== flags.port)
				io.stderr.write(`port ${flags.port} is taken\n`)
			await untilStopped(io, server)
		})
}

/** Of many pages that changed at once only the first are looked at. */
function restOf(left: number): string {
	if (left === 0) return ''
	return `; ${left} more ${left === 1 ? 'page' : 'pages'} not looked at: \`blog check\` does`
}

/** The first few: a branch may change thousands at once. */
function namesOf(files: readonly string[]): string {
	const rest = files.length - MOST_NAMES
	const [named, end] = rest > 1 ? [files.slice(0, MOST_NAMES), ` and ${rest} more`] : [files, '']
	return `${named.map(plain).join(', ')}${end}`
}
