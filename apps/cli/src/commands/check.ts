import { resolve } from 'node:path'
import type { Command } from 'commander'
import type { CommandContext } from '../command-context.ts'
import { exitCodeFor } from '../exit-code.ts'
import { countDiagnostics, diagnosticEntry, printDiagnostics } from '../print-diagnostics.ts'
import { type ShownFlags, shownOf, withShown } from '../shown-options.ts'

/** Adds `blog check`. */
export function addCheck(program: Command, { io, exit }: CommandContext): void {
	withShown(program.command('check').description('Find mistakes in the posts; write nothing.'))
		.argument('[dir]', 'folder of the site', '.')
		.option('--json', 'print an array of diagnostics')
		.addHelpText(
			'after',
			'\nThe exit code is 1 if there is an error; warnings are no failure.\n\nExample: blog check my-blog --json',
		)
		.action(async (dir: string, flags: ShownFlags & { readonly json?: boolean }) => {
			io.progress('loading the engine')
			const { checkSite } = await import('@blog/builder')
			io.progress('checking')
			const diagnostics = await checkSite(resolve(io.cwd, dir), {
				...shownOf(flags),
				signal: io.signal,
			})
			exit(exitCodeFor(diagnostics))
			if (flags.json) io.stdout.write(`${JSON.stringify(diagnostics.map(diagnosticEntry))}\n`)
			else {
				await printDiagnostics(diagnostics, dir, io, io.stdout)
				io.stderr.write(`${countDiagnostics(diagnostics) || 'No problems found'}\n`)
			}
		})
}
